/**
 * How Parquet and DuckDB hold figures: 28 digits before the point and 10 after it, in every file alike, so that files
 * of different runs go together. A double would lose digits; a precision chosen from the data would differ by run.
 */
export const decimal = { precision: 38, scale: 10 } as const

/**
 * Decimal text as a whole number of 10⁻¹⁰: `2.05` → 20500000000n. Null where it has more digits than fit: what cannot be
 * held exactly is not held at all.
 */
export function scaled(text: string): bigint | null {
  const [whole = '', fraction = ''] = text.split('.')
  const digits = withoutEndingZeros(fraction)
  if (digits.length > decimal.scale) return null
  if (whole.replace('-', '').length > decimal.precision - decimal.scale) return null
  return BigInt(whole + digits.padEnd(decimal.scale, '0'))
}

function withoutEndingZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}
