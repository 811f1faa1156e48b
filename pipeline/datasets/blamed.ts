import type { CheckRow } from './rows.ts'

/**
 * The observations that a check speaks against: where it fails, any of those that it names may be wrong; but of a figure that is out
 * of line with the years around it, those agree with each other.
 */
export function blamedBy({ rule, verdict, observation_ids }: CheckRow): readonly string[] {
  if (verdict !== 'fail') return []
  return rule === 'out-of-line' ? observation_ids.slice(1, 2) : observation_ids
}
