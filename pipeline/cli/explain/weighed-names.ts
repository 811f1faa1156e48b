import { weights } from '../../binding/choice/weights.ts'
import type { Considered } from '../../core/observed.ts'

/** A name that was weighed for a figure, as `explain --json` has it. */
export interface WeighedName {
  readonly name: string | null
  /** Of the generator that proposed it. */
  readonly rule: string
  /** What its name was completed by; null where it stands as it was proposed. */
  readonly completion: string | null
  /** The sum of the contributions. */
  readonly score: number
  /** The heaviest first. */
  readonly evidence: readonly WeighedEvidence[]
}

export interface WeighedEvidence {
  readonly name: string
  readonly value: number
  readonly weight: number
  /** Value × weight: what it adds to the score, or takes from it. */
  readonly contribution: number
}

/** The names weighed for a figure, the chosen one first, each with what its score is made of. */
export function weighedNames(considered: readonly Considered[]): readonly WeighedName[] {
  return considered.map(({ name, source, score, evidence }) => {
    const [rule = source, completion = null] = source.split('+')
    return { name, rule, completion, score, evidence: weighed(evidence) }
  })
}

function weighed(evidence: Considered['evidence']): readonly WeighedEvidence[] {
  const known = weights()
  return Object.entries(evidence)
    .map(([name, value]) => {
      const weight = known[name] ?? 0
      return { name, value, weight, contribution: rounded(weight * value) }
    })
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
}

/** To what a score is rounded to. */
function rounded(contribution: number): number {
  return Math.round(contribution * 1000) / 1000 + 0 // no -0
}
