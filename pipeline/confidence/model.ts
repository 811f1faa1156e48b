import { readFileSync } from 'node:fs'
import type { Traits } from './traits.ts'

/** What `npm run fit-confidence` measured: a logistic regression, and what its scores are worth on reports never seen. */
export interface Model {
  /** What it was made of, for those who read the file. */
  readonly fitted: { readonly files: readonly string[]; readonly rows: number; readonly right: number }
  readonly calibration: Calibration
  readonly intercept: number
  /** By the name of the feature, `measure:rank`. */
  readonly weights: Readonly<Record<string, number>>
}

/** The chance is 1 / (1 + e^-(slope × score + offset)). The slope is positive: a higher score never means less. */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

let known: Model | null = null

/** The model of the package, read once. */
export function loadModel(): Model {
  const url = new URL('../../pipeline/confidence/model.json', import.meta.url)
  known ??= JSON.parse(readFileSync(url, 'utf8')) as Model // our own file; a test looks into it
  return known
}

/** No model is certain: nothing is said to be never or always right. */
const least = 0.01
const most = 0.99
/** What a row that cannot be is worth at most. */
const mostOfImpossible = 0.5

/** The chance that a row is right in its core fields, two decimals. */
export function confidenceOf({ features, isImpossible }: Traits, model: Model): number {
  const { slope, offset } = model.calibration
  const chance = 1 / (1 + Math.exp(-(slope * scoreOf(features, model) + offset)))
  return Math.round(100 * Math.min(isImpossible ? mostOfImpossible : most, Math.max(least, chance))) / 100
}

/** The sum of what the features are worth. */
function scoreOf(features: readonly string[], { intercept, weights }: Model): number {
  return features.reduce((sum, name) => sum + (weights[name] ?? 0), intercept)
}
