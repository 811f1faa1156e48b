import type { ObservationRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'
import type { Correction } from './correction.ts'

/** The observation that a correction is for, or why there is none: a rule's name and a sentence with the remedy. */
export type Found =
  | { readonly row: ObservationRow }
  | { readonly row: null; readonly rule: 'text-changed' | 'ambiguous'; readonly why: string }

/**
 * By its id, else by its place. An id is made of place and text: where it is gone, either has changed, and the reader who
 * looked at the old text has not seen the new one.
 */
export function findRow(correction: Correction, rows: readonly ObservationRow[]): Found {
  const { observation_id, text } = correction
  const id = observation_id ?? null
  if (id === null) return atPlace(correction, rows)
  const row = rows.find((one) => one.observation_id === id)
  if (row === undefined) return changed(sentence`there is no observation ${id} any more`, correction, rows)
  if ((text ?? row.text) === row.text) return { row }
  return changed(sentence`${quoted(row.text)} stands where it was made for ${quoted(text)}`, correction, rows)
}

function atPlace(correction: Correction, rows: readonly ObservationRow[]): Found {
  const { start, text } = correction
  const [row, ...others] = rows.filter((one) => one.start === start)
  if (row === undefined) return changed(sentence`no observation starts at ${start}`, correction, rows)
  if ((text ?? row.text) !== row.text)
    return changed(sentence`${quoted(row.text)} stands at ${start}, not ${quoted(text)}`, correction, rows)
  if (others.length === 0) return { row }
  const ids = [row, ...others].map(({ observation_id }) => observation_id).join(', ')
  const why = sentence`${others.length + 1} observations start at ${start} (${ids}). Give the observation_id of one.`
  return { row: null, rule: 'ambiguous', why }
}

/** Where the same text stands once elsewhere, the reader is shown the way to it. */
function changed(what: string, { text }: Correction, rows: readonly ObservationRow[]): Found {
  const [only, ...others] = rows.filter((row) => row.text === text)
  const elsewhere =
    only === undefined || others.length > 0
      ? ''
      : sentence` ${quoted(text)} stands at ${only.start} now (observation_id ${only.observation_id}).`
  const why = sentence`${what}.${elsewhere} Look at the report again, and mend the entry or take it out.`
  return { row: null, rule: 'text-changed', why }
}

function quoted(text: string | null | undefined): string {
  return JSON.stringify(text ?? null)
}
