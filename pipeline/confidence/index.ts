import type { Stage } from '../core/context.ts'
import type { Observed, Stated } from '../core/observed.ts'
import { certaintyOf } from './certainty.ts'
import { doubtsOf } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { confidenceOf, loadModel } from './model.ts'
import { traitsOf } from './traits.ts'

/** Says of every statistic how likely it is right, and what speaks against it. Statistics → observations. */
export const confidence: Stage<Stated, Observed> = (report, context) => {
  const model = loadModel()
  return {
    ...report,
    observations: evidenceIn(report, context).map((evidence) => {
      const { statistic } = evidence
      const chance = confidenceOf(traitsOf(evidence), model)
      const reasons = doubtsOf(evidence).map((name) => `doubt-${name}`)
      return {
        ...statistic,
        confidence: chance,
        certainty: certaintyOf(chance),
        rules: [...statistic.rules, ...reasons],
      }
    }),
  }
}
