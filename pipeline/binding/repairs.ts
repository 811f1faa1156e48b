import { grew } from '../discourse/log.ts'
import type { Scope } from '../discourse/scopes.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Measured } from './measure.ts'

/** `增长14%、力争达到15%以上`: a rate of the same subject right after its growth is a growth too. */
export function stillGrowing(kind: Measured, named: Naming, figure: Figure, scope: Scope): Measured {
  const again = kind.measure === 'level' && figure.mention.unit === '%' && !named.own && grew(scope)
  return again ? { ...kind, measure: 'growth' } : kind
}

/** The measure and the name of a figure, after one was made good by the other. */
export interface Repaired {
  readonly kind: Measured
  readonly named: Naming
}

/** `增加经济作物种植面积17万亩`: a change of the area, not a level of what was done; `增加值` is a name, and `减少行政审批事项50项` is what was done. */
export function changeOfNoun(kind: Measured, named: Naming): Repaired {
  const first = named.names[0] ?? ''
  if (kind.measure === 'level' && named.own && first.startsWith(decreasing) && first !== decreasing)
    return first[decreasing.length] === '、'
      ? { kind, named }
      : { kind, named: { ...named, topic: named.names.map((name) => name.slice(decreasing.length)) } } // `减幅30%` is of the things
  const isName = first === increasing || /^..[值额量率]/u.test(first)
  if (kind.measure !== 'level' || !named.own || !first.startsWith(increasing) || isName)
    return { kind, named }
  const names = named.names.map((name) =>
    name.startsWith(increasing) ? name.slice(increasing.length) : name,
  )
  return {
    kind: { ...kind, measure: 'change', sign: 1 },
    named: { ...named, names, rule: 'increase-of-noun' },
  }
}

const increasing = '增加'
const decreasing = '减少'

/** `优良天数90%`, `150个断面优良水质占比`, then `提高到88.7%`: a rate of what is itself no rate is a share of it. */
export function shareOfNoun(kind: Measured, named: Naming, figure: Figure, lexicon: Lexicon): Repaired {
  const [name = ''] = named.names
  if (kind.measure !== 'level' || named.names.length !== 1 || !isFraction(figure.mention.unit, lexicon))
    return { kind, named }
  const row = lexicon.aspects.find(
    ({ word, of }) => of === 'share' && name.length > word.length && name.endsWith(word),
  )
  const isTold = row !== undefined && !named.own && !name.endsWith(`化${row.word}`) // `园区化比重` is a name
  const isDone = named.verb !== '' && !name.includes('的') // `压减规划面积`, not `改制的企业`
  const isStock = !isDone && endsAs(name, 'extent', lexicon)
  if (!isTold && !isStock) return { kind, named }
  const names = isTold && row.word !== marketShare ? [name.slice(0, -row.word.length)] : named.names
  return { kind: { ...kind, measure: 'share', share: null }, named: { ...named, names } }
}

/** `市场份额` names what it is. */
const marketShare = '份额'

/** `上涨的城市为21个；下降的为49个`: those of whom the other was told, by the word that tells them apart. */
export function ofThose(named: Naming, { lead, before }: Figure, lexicon: Lexicon): Naming {
  const word = lead.trend?.word ?? ''
  const at = before.findLastIndex(({ text }) => text === word)
  const [name = ''] = named.names
  const other = lexicon.trends.find(
    (row) => row.sign === -(lead.trend?.sign ?? 0) && name.includes(`${row.word}的`),
  )
  if (named.own || at < 0 || before[at + 1]?.text !== '的' || other === undefined) return named
  return { ...named, names: [name.replace(other.word, word)], own: true, rule: 'those-of-trend' }
}

/** `三次产业结构调整为9.3、41.0、49.6`: the parts of a structure, told in a list. */
export function partsOfStructure(kind: Measured, named: Naming, { figures }: Group): Repaired {
  const parts = figures.every(({ mention }) => mention.unit === '' || mention.unit === '%')
  const names = named.names.map((name) => name.match(/^(.+?)(?:比例)?结构(?:比例|比)?$/u)?.[1] ?? '')
  if (kind.measure !== 'level' || figures.length < 2 || !parts || names.includes('')) return { kind, named }
  return names.length === figures.length
    ? { kind: { ...kind, measure: 'share' }, named: { ...named, names } }
    : { kind, named }
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
