import { type Field, fields } from './fields.ts'
import { isCoreRight, isWhollyRight, type Judged } from './score.ts'

/** What is told of one report, or of many together. Shares are from 0 to 1; null where there is nothing to take a share of. */
export interface Figures {
  readonly observations: { readonly gold: number; readonly extracted: number }
  /** Of the gold's numerals: those that a mention overlaps. */
  readonly accounted: number | null
  /** Of the gold's numerals: those whose class is right. */
  readonly class: number | null
  /** F1 of statistics whose place is found. */
  readonly found_f1: number
  /** F1 of statistics whose core fields are right. */
  readonly core_f1: number
  /** F1 of statistics with every field right that the gold gives. */
  readonly exact_f1: number
  /** Of the statistics found, by field: those that are right in it. */
  readonly fields: Readonly<Record<Field, number | null>>
}

/** Counts over all reports together: each statistic weighs the same, whatever report it is of. */
export function figuresOf(reports: readonly Judged[]): Figures {
  const mentions = reports.flatMap((report) => report.mentions)
  const observations = reports.flatMap((report) => report.observations)
  const found = observations.filter((each) => each.kind === 'found')
  const gold = observations.filter((each) => each.kind !== 'extra').length
  const extracted = observations.filter((each) => each.kind !== 'missed').length
  const f1 = (right: number) => rounded((2 * right) / Math.max(1, gold + extracted))
  return {
    observations: { gold, extracted },
    accounted: share(mentions, ({ row }) => row !== null),
    class: share(mentions, ({ gold, row }) => row?.class === gold.class),
    found_f1: f1(found.length),
    core_f1: f1(observations.filter(isCoreRight).length),
    exact_f1: f1(observations.filter(isWhollyRight).length),
    fields: record((field) =>
      share(
        found.filter(({ gold }) => gold[field] !== undefined),
        ({ wrong }) => !wrong.includes(field),
      ),
    ),
  }
}

/** The share of `rows` that `holds` is true of, to four digits. */
export function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number | null {
  return rows.length === 0 ? null : rounded(rows.filter(holds).length / rows.length)
}

export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

function record<Value>(of: (field: Field) => Value): Readonly<Record<Field, Value>> {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, Value> // one entry a field
}
