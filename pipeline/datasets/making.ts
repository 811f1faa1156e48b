import type { Identity } from '../core/identity.ts'
import type { Observed } from '../core/observed.ts'

/** What a report's rows are made from. */
export interface Making extends Identity {
  readonly report: Observed
  readonly lineOf: (offset: number) => number
}
