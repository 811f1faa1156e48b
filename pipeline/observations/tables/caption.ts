import { datesIn, type TableReading, textAt } from './reading.ts'
import { type TableUnit, unitIn } from './units.ts'

/** What the lines over a table say of all its cells. */
export interface Caption {
  readonly unit: TableUnit | null
  readonly period: string | null
}

/** Reads the lines over a table; `passages` are their places in the report. */
export function captionOf(passages: readonly number[], reading: TableReading): Caption {
  const text = passages.map((at) => textAt(at, reading)).join(' ')
  const dates = passages.flatMap((at) => datesIn(at, reading))
  const year = dates.find((date) => date.year !== undefined)?.year
  return { unit: unitIn(text, reading.lexicon), period: year === undefined ? null : String(year) }
}
