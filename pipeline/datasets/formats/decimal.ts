import { placesOf, tidy, unscaled } from '../../core/decimal.ts'

/**
 * How Parquet and DuckDB hold figures: 28 digits before the point and 10 after it, in every file alike, so that files
 * of different runs go together. A double would lose digits; a precision chosen from the data would differ by run.
 */
export const decimal = { precision: 38, scale: 10 } as const

/**
 * Decimal text as a whole number of 10⁻¹⁰: `2.05` → 20500000000n. Null where it has more digits than fit: what cannot be
 * held exactly is not held at all.
 */
export function columnDecimal(text: string): bigint | null {
  const figure = tidy(text)
  const [whole = ''] = figure.replace('-', '').split('.')
  const fits = placesOf(figure) <= decimal.scale && whole.length <= decimal.precision - decimal.scale
  return fits ? unscaled(figure, decimal.scale) : null
}
