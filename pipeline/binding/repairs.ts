import { grew } from '../discourse/log.ts'
import type { Scope } from '../discourse/scopes.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Measured } from './measure.ts'

/** `增长14%、力争达到15%以上`: a rate of the same subject right after its growth is a growth too. */
export function stillGrowing(kind: Measured, named: Naming, figure: Figure, scope: Scope): Measured {
  const again = kind.measure === 'level' && figure.mention.unit === '%' && !named.own && grew(scope)
  return again ? { ...kind, measure: 'growth' } : kind
}

const changing: ReadonlyMap<string, 1 | -1> = new Map([
  ['增加', 1],
  ['减少', -1],
])

interface Changed {
  readonly kind: Measured
  readonly named: Naming
}

/** `增加经济作物种植面积17万亩`: a change of the area, not a level of what was done; `增加值` is a name. */
export function changeOfNoun(kind: Measured, named: Naming): Changed {
  const first = named.names[0] ?? ''
  const verb = first.slice(0, 2)
  const sign = changing.get(verb)
  const isName = first === verb || /^..[值额量率]/u.test(first)
  if (kind.measure !== 'level' || !named.own || sign === undefined || isName) return { kind, named }
  const names = named.names.map((name) => (name.startsWith(verb) ? name.slice(verb.length) : name))
  return { kind: { ...kind, measure: 'change', sign }, named: { ...named, names, rule: 'increase-of-noun' } }
}

interface Told {
  readonly kind: Measured
  readonly indicator: string | null
}

/** `居民消费价格涨幅、失业率分别控制在3%和5%`: an item of a list that is a growth by its own last word. */
export function growthOfItem(kind: Measured, indicator: string | null, lexicon: Lexicon): Told {
  if (kind.measure !== 'level' || indicator === null) return { kind, indicator }
  const row = lexicon.aspects
    .filter(({ word }) => indicator.endsWith(word))
    .sort((a, b) => b.word.length - a.word.length)[0] // `人口自然增长率` ends in a name, not in a growth
  if (row === undefined || row.word.length === indicator.length) return { kind, indicator }
  if (row.of !== 'growth' && row.of !== 'decline') return { kind, indicator }
  const sign = row.of === 'decline' ? -1 : 1
  return { kind: { ...kind, measure: 'growth', sign }, indicator: indicator.slice(0, -row.word.length) }
}
