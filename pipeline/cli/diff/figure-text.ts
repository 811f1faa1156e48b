import type { FileRow } from './dataset-rows.ts'
import { type Changed, shownValue } from './pairing.ts'

/** What a figure is about: `地区生产总值 growth 2021 target`. */
export function figureName(row: FileRow): string {
  const { indicator, entity, measure, period, status } = row
  const words = [
    wordOf(indicator) ?? '(no indicator)',
    wordOf(entity) === null ? null : `(${entity})`,
    measure === 'level' ? null : wordOf(measure),
    wordOf(period),
    status === 'actual' ? null : wordOf(status),
  ]
  return words.filter((word) => word !== null).join(' ')
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** `86.42亿元 → 96.42亿元`, as the report writes them; with what else is said of it now. */
export function revision({ before, after, fields }: Changed): string {
  const others = fields.filter((field) => !figureFields.has(field))
  return [`${before.text} → ${after.text}`, ...others.map((field) => fieldChange(field, before, after))].join(
    '; ',
  )
}

/** What the change of the text alone says already. */
const figureFields: ReadonlySet<string> = new Set([
  'text',
  'value',
  'value_max',
  'unit',
  'bound',
  'section',
  'rules',
])

/** `period 2021 → 2022; status actual → target`. */
export function rereading({ before, after, fields }: Changed): string {
  const said = fields.filter((field) => field !== 'rules' && field !== 'section')
  return said.map((field) => fieldChange(field, before, after)).join('; ')
}

export function fieldChange(field: string, before: FileRow, after: FileRow): string {
  return `${field} ${shownValue(before[field])} → ${shownValue(after[field])}`
}

/** A point of a series with its unit: `80.1 亿元 (青河县/2019)`. */
export function pointValue({ value, unit, document_id }: FileRow): string {
  return `${[value, unit].filter((word) => word !== '').join(' ')} (${document_id})`
}
