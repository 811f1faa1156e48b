import type { Certainty } from '../core/observed.ts'

/** From this chance on a row is of high certainty: one in twenty such rows may be wrong. */
export const highFrom = 0.95
/** Below it a row should be looked at before it is used. */
export const mediumFrom = 0.7

/** What confidence is called. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= highFrom) return 'high'
  return confidence >= mediumFrom ? 'medium' : 'low'
}
