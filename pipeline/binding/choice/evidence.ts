import { isNear, said, topics } from '../../discourse/scopes.ts'
import { isIndicatorName } from '../../indicators/code.ts'
import { usageOf } from '../../indicators/evidence.ts'
import { endsAs } from '../../syntax/affixes.ts'
import { isRelational } from '../../syntax/relational-nouns.ts'
import { isCounted, isRate } from '../../tokens/unit-kinds.ts'
import type { Naming, Subject } from '../candidates/candidate.ts'

/** A candidate and what it is weighed beside. */
export interface Weighed {
  readonly naming: Naming
  /** Its place among the candidates: 0 for the most particular construction's. */
  readonly place: number
  /** The name that its generator gave, before it was completed from around the clause. */
  readonly bare: string
  readonly subject: Subject
}

/**
 * What speaks for or against a name, by the name that `gongbao explain` shows and that weights go by. Each is a small
 * number; what is nought is left out. A new line here is weighed after `npm run fit-choice`.
 */
export function evidenceOf(weighed: Weighed): Readonly<Record<string, number>> {
  const { naming, place, bare, subject } = weighed
  const { lexicon } = subject.reading
  const name = naming.names[0] ?? ''
  const by = naming.completion ?? 'own'
  const usage = usageOf(name)
  const bareUsage = usageOf(bare)
  const completed = naming.completion !== undefined
  const bareKind = kindOf(bare, subject)
  const evidence: Record<string, number> = {
    first: flag(place === 0),
    place: Math.min(place, 5) / 5,
    [`rule:${naming.rule}`]: 1,
    [`by:${by}`]: 1,
    [`by:${by} rule:${naming.rule}`]: flag(completed),
    [`by:${by} verb`]: flag(completed && (said(subject.scope, 'verb') ?? '') !== ''),
    [`by:${by} whole`]: flag(completed && said(subject.scope, 'whole') !== null),
    [`by:${by} bare:${bareKind}`]: flag(completed),
    [`by:${by} opens`]: flag(completed && said(subject.scope, 'lastClause') === null),
    [`by:${by} listed`]: flag(completed && said(subject.scope, 'listed') === true),
    [`by:${by} counted`]: flag(completed && subject.figure.noun.length > 0),
    [`by:${by} near`]: flag(completed && isNear(subject.scope)),
    [`by:${by} money`]: flag(completed && subject.figure.mention.unit.endsWith('元')),
    [`by:${by} bare-times`]: completed ? much(bareUsage?.times ?? 0) : 0,
    [`by:${by} bare-opening`]: completed && bareUsage !== null ? bareUsage.opening / bareUsage.times : 0,
    [`by:${by} times`]: much(usage?.times ?? 0),
    unused: flag(usage === null),
    opening: usage === null ? 0 : usage.opening / usage.times,
    known: flag(isIndicatorName(name, lexicon)),
    relational: flag(isRelational(name, lexicon)),
    'relational near': flag(
      isRelational(name, lexicon) && isNear(subject.scope) && topics(subject.scope).length > 0,
    ),
    ragged: flag(/^[的了和与及在对并、]|[的了和与及、]$/u.test(name)),
    inner: flag(/[了、]/u.test(name)),
    short: flag(name.length <= 2),
    long: flag(name.length > 12),
    'very long': flag(name.length > 18),
    repeats: flag(/(.{2,})\1/u.test(name)),
    'money misfit': flag(isCounted(subject.figure.mention.unit, lexicon) && endsAs(name, 'money', lexicon)),
    'rate fits': flag(isRate(subject.figure.mention.unit, lexicon) && /[率度比重]$/u.test(name)),
  }
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== 0))
}

/** What a name is by itself: one that says alone what is measured, a bare measure, only a deed, or any other. */
function kindOf(name: string, { rest, reading: { lexicon } }: Subject): string {
  if (isIndicatorName(name, lexicon)) return 'known'
  if (isRelational(name, lexicon)) return 'measure'
  if (rest.length > 0 && rest.every(({ tag }) => /^(?:v|d|vn)/u.test(tag))) return 'deed'
  const usage = usageOf(name)
  if (usage === null) return name.length <= 4 ? 'short' : 'unused'
  return usage.opening * 10 > usage.times ? 'opening' : 'inner'
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** A hundred times is 1. */
function much(times: number): number {
  return Math.log10(1 + times) / 2
}
