import { listedMeasureOf } from '../discourse/list-head.ts'
import { levelsTold, told } from '../discourse/log.ts'
import { type Scope, said } from '../discourse/scopes.ts'
import { isIndicatorName } from '../indicators/code.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isPhysical, isRate } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'

/**
 * The names of bare things with what is told of all things of their list: the measure that a clause announced (`主要消费品零售量…，
 * 粮食增长11%`), or what was done to the one before (`生产焦炭206万吨，下降2%；生铁640万吨`).
 */
export function ofList(named: Naming, figure: Figure, scope: Scope, lexicon: Lexicon): Naming {
  if (!named.own || named.rule === 'counted-noun' || named.names.some((name) => !isThing(name, lexicon)))
    return named
  const head = said(scope, 'listHead')
  if (head !== null) {
    const names = named.names.map((name) => head.verb + name + head.measure)
    return { ...named, names, rule: 'announced-list' }
  }
  const anew = named.verb !== '' && said(scope, 'listed') !== true // `关停小火电机组85万千瓦`
  const measure = anew ? '' : sharedMeasure(figure, scope, lexicon)
  if (measure !== '')
    return { ...named, names: named.names.map((name) => name + measure), rule: 'announced-list' }
  const verb = sharedVerb(figure, scope)
  return verb === '' || named.names.some((name) => name.startsWith(verb))
    ? named
    : { ...named, names: named.names.map((name) => verb + name), verb }
}

/** `多晶硅产能10万吨，单晶硅37吉瓦`: how the thing before was measured, where this one is measured too; empty where it is counted. */
function sharedMeasure({ mention, lead }: Figure, scope: Scope, lexicon: Lexicon): string {
  const last = told(scope).at(-1)?.name ?? ''
  const measures = isPhysical(mention.unit, lexicon) || (isRate(mention.unit, lexicon) && lead.trend !== null)
  if (!measures || lead.aspect !== null) return ''
  return listedMeasureOf(last, lexicon) ?? ''
}

/** The verb of the level told before, in whose unit this one is told too; empty where it may be of all that there are. */
function sharedVerb({ lead, mention }: Figure, scope: Scope): string {
  const last = levelsTold(scope).at(-1)
  const onlyGrowths = told(scope).length > levelsTold(scope).length
  if (said(scope, 'whole')?.by === 'setting') return '' // `其中国内申请`
  if (last === undefined || !onlyGrowths || last.unit !== mention.unit || lead.copula || lead.trend !== null)
    return ''
  return last.name.startsWith(last.verb) && last.verb !== ''
    ? last.verb
    : (last.name.match(outputVerb)?.[0] ?? '')
}

/** What jieba takes for a noun at times: `生产焦炭`. */
const outputVerb = /^(?:生产|销售|收购|进口|出口)(?=.{2})/u

/** `粮食`, `煤炭开采`: neither an indicator nor a measure, so that something must be told of it. */
function isThing(name: string, lexicon: Lexicon): boolean {
  return name.length <= longestThing && !isIndicatorName(name, lexicon) && !endsAs(name, 'measured', lexicon)
}
const longestThing = 8
