import type { Correction } from '../../corrections/correction.ts'

export type Verdict = 'right' | 'wrong'

/** What a reviewer says of one observation, as entries of a file of corrections: there is nothing that a file could lose. */
export interface Mark {
  readonly document_id: string
  readonly observation_id: string | null
  readonly start: number | null
  readonly text: string | null
  readonly entries: readonly Entry[]
}

/** `who` may be empty until the file is downloaded. */
export type Entry = Pick<Correction, 'field' | 'value' | 'reason' | 'who' | 'source'>
