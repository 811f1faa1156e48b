import type { ObservationRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'
import { heldBy, type Numbered } from './correction.ts'

/** What became of a correction: the rows with it, or as they were; and what is to be said. */
export interface Step {
  readonly rows: readonly ObservationRow[]
  readonly severity: 'info' | 'warning'
  readonly rule: 'applied' | 'no-effect' | 'contradiction' | 'unknown-level'
  readonly what: string
}

/** Puts one field of one row right, or takes the row away. `row` is one of `rows`, all of one report. */
export function putRight(rows: readonly ObservationRow[], row: ObservationRow, correction: Numbered): Step {
  const { field } = correction
  const value = heldBy(correction)
  if (field === 'drop') return dropped(rows, row)
  const before = row[field]
  if (row.rules.includes(ruleOf(field)))
    return unchanged(
      rows,
      'contradiction',
      sentence`another entry has put ${field} right already. Keep one of the two.`,
    )
  const confirms = before === value && field === 'certainty' // that a reader looked is news, though the grade is not
  if (before === value && !confirms)
    return unchanged(rows, 'no-effect', sentence`${field} is ${shown(value)} without it. Take the entry out.`)
  if (field === 'qualifies' && value !== null && !rows.some((one) => one.observation_id === value))
    return unchanged(
      rows,
      'unknown-level',
      sentence`no observation ${value} is in this report. Give the id of one.`,
    )
  // A field that takes part of the texts only (`measure`) has been checked by its own schema when the file was read.
  const after = { ...row, [field]: value, ...marks(row, correction) } as ObservationRow
  return {
    rows: rows.map((one) => (one === row ? after : one)),
    severity: 'info',
    rule: 'applied',
    what: confirms
      ? sentence`${field} is ${shown(value)}, as a reader confirms`
      : sentence`${field} was ${shown(before)} and is ${shown(value)}`,
  }
}

/** Growths and ranks of it stay; only their way to it is lost. */
function dropped(rows: readonly ObservationRow[], row: ObservationRow): Step {
  const left = rows.filter((one) => one !== row)
  const { observation_id: id, indicator, text } = row
  return {
    rows: left.map((one) => (one.qualifies === id ? { ...one, qualifies: null } : one)),
    severity: 'info',
    rule: 'applied',
    what: sentence`the observation ${id} (${[indicator, text].filter((word) => word !== null).join(' ')}) was taken away`,
  }
}

function unchanged(rows: readonly ObservationRow[], rule: Step['rule'], what: string): Step {
  return { rows, severity: 'warning', rule, what }
}

/** The row says who, which field and why; its rules say it too, for those who count rules. */
function marks(row: ObservationRow, { field, who, reason }: Numbered) {
  const word = `${onOneLine(who)}: ${field}, ${onOneLine(reason)}`
  return {
    rules: [...row.rules, ruleOf(field)],
    corrected_by: row.corrected_by === null ? word : `${row.corrected_by}; ${word}`,
  }
}

function ruleOf(field: string): string {
  return `corrected-${field.replaceAll('_', '-')}`
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function shown(value: string | null): string {
  return value === null ? 'empty' : value === '' ? '""' : value
}
