import type { ObservationRow } from '../datasets/rows.ts'

/** What a reader has put right in one field of one observation; an entry of a file by `schemas/corrections.schema.json`. */
export interface Correction {
  readonly document_id: string
  /** Either this or `start` says which observation is meant. */
  readonly observation_id?: string | null
  readonly start?: number | null
  /** What stood there when it was made. */
  readonly text?: string | null
  /** `drop` takes the observation away as a whole. */
  readonly field: CorrectableField | 'drop'
  /** As rows in memory hold it: figures are decimal text. Absent for `drop`. */
  readonly value?: string | null
  readonly reason: string
  readonly who: string
  readonly source?: string | null
}

/** What a report says. Where it says so (ids, place, text) and how that was found (rules) is nobody's to correct. */
export type CorrectableField = Exclude<
  keyof ObservationRow,
  | 'observation_id'
  | 'document_id'
  | 'mention_id'
  | 'start'
  | 'end'
  | 'text'
  | 'section'
  | 'confidence'
  | 'rules'
  | 'corrected_by'
>

/** What the field is to hold. An empty unit (of an index) is the empty text, where any other empty field is null. */
export function heldBy({ field, value = null }: Correction): string | null {
  return field === 'unit' ? (value ?? '') : value
}

/** A correction with its place in the user's file, from 1. */
export interface Numbered extends Correction {
  readonly number: number
}
