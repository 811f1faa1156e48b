import type { View } from '../../core/text.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isUnitName } from '../../lexicon/unit-names.ts'
import { joinViews } from '../../read/view.ts'
import type { Field } from './line-fields.ts'

/** A line that reads like a row of a table: `其中：小麦 6842 万吨 14.7`. */
export interface TextRow {
  /** Null where the line begins with its figures. */
  readonly label: View | null
  /** The unit between the label and the first figure. */
  readonly unit: View | null
  /** Figures from left to right, each with the unit that follows it. */
  readonly figures: readonly View[]
  /** How many of the figures have a unit of their own. */
  readonly withUnit: number
}

/** A label is no longer, and no sentence. */
const longestLabel = 32

/** Reads fields as a row; null where they are none. */
export function rowOf(fields: readonly Field[], lexicon: Lexicon): TextRow | null {
  const first = fields.findIndex(({ kind }, at) => kind !== 'words' && !isSerialNumber(fields, at))
  if (first < 0) return null
  const head = fields.slice(0, first).map(({ view }) => view)
  const last = head.at(-1)
  const hasUnit = head.length > 1 && last !== undefined && isUnitName(last.text, lexicon)
  const names = hasUnit ? head.slice(0, -1) : head
  const label = names.length === 0 ? null : joinViews(names)
  if (label !== null && !isLabel(label.text)) return null
  const figures = figuresOf(fields.slice(first), lexicon)
  return figures === null ? null : { label, unit: hasUnit && last !== undefined ? last : null, ...figures }
}

/** How many figures most rows have. */
export function columnsOf(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  const withUnits = rows.filter(({ unit }) => unit !== null)
  for (const { figures } of withUnits.length * 2 > rows.length ? withUnits : rows)
    counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** `—— — — 771`, in a table whose rows have a unit and three figures: the first dash stands where the unit would. */
export function withDashForUnit(row: TextRow, columns: number): TextRow {
  const [unit, ...figures] = row.figures
  const isShifted = row.unit === null && figures.length === columns && /^[-－—…]+$/u.test(unit?.text ?? '')
  return isShifted && unit !== undefined ? { ...row, unit, figures } : row
}

/** `3 货物周转量 亿吨公里 20.3`: the number of the row. */
function isSerialNumber(fields: readonly Field[], at: number): boolean {
  return at === 0 && fields[1]?.kind === 'words' && /^\d{1,3}$/u.test(fields[0]?.view.text ?? '')
}

/** A comma makes a sentence of it, but not where it stands for the point of a list's number: `5，燃料类`. */
function isLabel(text: string): boolean {
  const name = text.replace(/^\d{1,2}，(?=\D)/u, '')
  return name.length <= longestLabel && /\p{L}/u.test(name) && !/[。；！？，]|[：:](?!.)/u.test(name)
}

/** A unit, or a magnitude and behind it what was meant for one: `5．27 万合 33．8`. */
function mayBeUnit(text: string, lexicon: Lexicon): boolean {
  return isUnitName(text, lexicon) || /^[百千万亿]{1,2}\p{Script=Han}{1,2}$/u.test(text)
}

/** Numbers, each with a unit after it or none; null where other words stand between them. */
function figuresOf(fields: readonly Field[], lexicon: Lexicon): Pick<TextRow, 'figures' | 'withUnit'> | null {
  const figures: View[] = []
  let withUnit = 0
  for (const { kind, view } of fields) {
    const last = figures.at(-1)
    if (kind === 'amount') withUnit++
    if (kind !== 'words') figures.push(view)
    else if (last !== undefined && mayBeUnit(view.text.replace(/[）)]$/u, ''), lexicon)) {
      figures[figures.length - 1] = joinViews([last, view])
      withUnit++
    } else return null
  }
  return { figures, withUnit }
}
