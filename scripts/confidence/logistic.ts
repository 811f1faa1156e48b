/** A row to learn from: which features hold, whether it is right, how much it counts. */
export interface Example {
  readonly features: readonly string[]
  readonly right: boolean
  readonly weight: number
}

export interface Fitted {
  readonly intercept: number
  readonly weights: ReadonlyMap<string, number>
}

export interface Fitting {
  /** How dear a weight is: the strength of its L2 penalty. */
  readonly penalty: number
  /** A feature of fewer examples is left out. */
  readonly fewest: number
  /** Whether a weight may not be above 0. */
  readonly isLowering: (feature: string) => boolean
}

const sweeps = 60

/**
 * Logistic regression with an L2 penalty: Newton steps, one weight at a time, round after round. Features that hold of few rows
 * make a step cheap; a bound on a weight is a cut of its step; nothing is drawn by chance, so the same rows give the same weights.
 */
export function learned(examples: readonly Example[], { penalty, fewest, isLowering }: Fitting): Fitted {
  const rowsOf = holding(examples, fewest)
  const weights = new Map([...rowsOf.keys()].map((name) => [name, 0]))
  const all = examples.map((_, at) => at)
  const scores = new Float64Array(examples.length)
  let intercept = 0
  const move = (rows: readonly number[], by: number) => {
    for (const at of rows) scores[at] = (scores[at] ?? 0) + by
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const shift = stepOf(examples, scores, all, 0, 1e-6)
    intercept += shift
    move(all, shift)
    for (const [name, rows] of rowsOf) {
      const old = weights.get(name) ?? 0
      const wanted = old + stepOf(examples, scores, rows, old, penalty)
      const next = isLowering(name) ? Math.min(0, wanted) : wanted
      weights.set(name, next)
      move(rows, next - old)
    }
  }
  return { intercept, weights }
}

/** Longer steps overshoot. */
const longest = 2

function stepOf(
  examples: readonly Example[],
  scores: Float64Array,
  rows: readonly number[],
  weight: number,
  penalty: number,
): number {
  let slope = penalty * weight
  let curve = penalty
  for (const at of rows) {
    const example = examples[at]
    if (example === undefined) continue
    const chance = logistic(scores[at] ?? 0)
    slope += example.weight * (chance - (example.right ? 1 : 0))
    curve += example.weight * chance * (1 - chance)
  }
  return Math.max(-longest, Math.min(longest, -slope / curve))
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** Features by name, so that the order of the rows decides nothing. */
function holding(examples: readonly Example[], fewest: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  examples.forEach(({ features }, at) => {
    for (const name of new Set(features)) {
      const rows = found.get(name)
      if (rows === undefined) found.set(name, [at])
      else rows.push(at)
    }
  })
  return new Map([...found].filter(([, rows]) => rows.length >= fewest).sort(([a], [b]) => (a < b ? -1 : 1)))
}
