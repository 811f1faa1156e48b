import type { Scope } from '../../discourse/scopes.ts'
import type { Reading } from '../../syntax/reading.ts'
import type { Asked, Naming, Subject } from '../candidates/candidate.ts'
import { partiesOf } from '../candidates/distributed-parties.ts'
import { candidates, subjectOf } from '../candidates/index.ts'
import { evidenceOf } from './evidence.ts'
import { weights } from './weights.ts'

/** A candidate with its evidence and what it weighs. */
export interface Ranked {
  readonly naming: Naming
  readonly score: number
  readonly evidence: Readonly<Record<string, number>>
}

/** The name chosen, and all that were weighed: the chosen one first, then by score. */
export interface Choice {
  readonly naming: Naming
  readonly ranked: readonly Ranked[]
}

/** Weighs the names proposed for a figure and the others of its group. Of equals the more particular construction wins. */
export function choose(asked: Asked, scope: Scope, reading: Reading): Choice {
  const subject = subjectOf(asked, scope, reading)
  const ranked = ranking(subject)
  const [best] = ranked
  return { naming: { ...best.naming, parties: partiesOf(asked, reading) }, ranked }
}

function ranking(subject: Subject): readonly [Ranked, ...Ranked[]] {
  let bare = ''
  const [first, ...others] = candidates(subject).map((naming, place): Ranked => {
    if (naming.completion === undefined) bare = naming.names[0] ?? ''
    const evidence = evidenceOf({ naming, place, bare, subject })
    return { naming, evidence, score: scoreOf(evidence) }
  })
  if (first === undefined) throw new RangeError('a figure has at least one candidate')
  const [best = first, ...rest] = [first, ...others].sort((a, b) => b.score - a.score)
  return [best, ...rest]
}

function scoreOf(evidence: Readonly<Record<string, number>>): number {
  const known = weights()
  let score = 0
  for (const [name, value] of Object.entries(evidence)) score += (known[name] ?? 0) * value
  return Math.round(score * 1000) / 1000
}
