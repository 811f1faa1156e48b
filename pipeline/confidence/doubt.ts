import type { Evidence } from './evidence.ts'

/** A reason why a statistic may be read wrong. */
export interface Doubt {
  /** As it stands in the observation's rules, after `doubt-`. */
  readonly name: string
  readonly holds: (evidence: Evidence) => boolean
}
