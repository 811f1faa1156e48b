import type { Evidence } from './evidence.ts'
import { featuresOf } from './features.ts'
import { impossible } from './impossible.ts'

/** What the model looks at of a statistic. */
export interface Traits {
  /** Names of the features that hold. */
  readonly features: readonly string[]
  /** Whether it cannot be right, whatever its features are worth. */
  readonly isImpossible: boolean
}

export function traitsOf(evidence: Evidence): Traits {
  return {
    features: featuresOf(evidence),
    isImpossible: impossible.some(({ holds }) => holds(evidence)),
  }
}
