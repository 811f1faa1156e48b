import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { Measure } from '../types.ts'
import type { Binding } from './bind.ts'
import type { Figure } from './figures.ts'
import { peelSince, planEnd } from './lead.ts'
import type { Naming } from './naming.ts'
import { isoPeriod, lastYear, openPeriod } from './period.ts'
import type { State } from './state.ts'
import { textOf, type Word } from './words.ts'

const opening = new Set(['自', '从'])
const openEnded = new Set(['起', '以来', '开始', '后', '试运行'])

/** The year that the part of the report speaks of where it names none. */
export function defaultYear(state: State, { facts }: Binding): number | null {
  return state.part === 'plan' ? (facts.planYear ?? facts.reviewYear) : facts.reviewYear
}

/** The years of the term or plan that the part of the report looks back on or ahead to; five from the first planned year on. */
function termOf(state: State, { facts }: Binding): { readonly first: number; readonly last: number } | null {
  if (state.part !== 'plan') return facts.reviewSpan
  return facts.planYear === null ? null : { first: facts.planYear, last: facts.planYear + 4 }
}

/** What the times and phrases of a clause say of its figures: a period, the term, an estimate. */
export function timesIn(words: readonly Word[], state: State, binding: Binding): Partial<State> {
  const text = textOf(words)
  const term = tenureOf(text, binding.lexicon)
  const period = namedPeriod(words, state, binding)
  return {
    ...(period === null ? {} : { period }),
    ...(term === null ? {} : { term: term === 'term' && termOf(state, binding) !== null }),
    ...(text.includes('预计') ? { estimate: true } : {}),
    ...(words.some((word) => stocks.has(word.text)) ? { stock: true } : {}),
  }
}

const stocks = new Set(['拥有', '现有', '共有', '已有'])

const tenures = compiled((lexicon: Lexicon) =>
  [...lexicon.periods].sort((a, b) => b.word.length - a.word.length),
)

export function tenureOf(text: string, lexicon: Lexicon): 'term' | 'year' | null {
  return tenures(lexicon).find((row) => text.includes(row.word))?.means ?? null
}

/** The last time of the clause that is not what something is compared with (`比2015年`) and stands before a figure. */
function namedPeriod(words: readonly Word[], state: State, binding: Binding): string | null {
  const lastFigure = words.findLastIndex((word) => word.kind === 'figure')
  let period: string | null = null
  words.forEach((word, at) => {
    period = planPeriod(words, at, lastFigure) ?? period
    if (word.kind !== 'time' || (lastFigure >= 0 && at > lastFigure)) return
    const date = word.mention === null ? undefined : binding.mentions[word.mention]?.date
    if (date === undefined || isStart(words, at) || isCompared(words, at, binding)) return
    const open =
      opening.has(words[at - 1]?.text ?? '') && words.slice(at + 1).some((one) => openEnded.has(one.text))
    const found = (open ? openPeriod : isoPeriod)(date, defaultYear(state, binding))
    if (found !== null) period = found
  })
  return period
}

/** `由2010年的12.7%调整为`: the time of the lower end only. */
function isStart(words: readonly Word[], at: number): boolean {
  return (
    ['由', '从'].includes(words[at - 1]?.text ?? '') && ['的', '末', '底'].includes(words[at + 1]?.text ?? '')
  )
}

/** `“十三五”期间`, `“十三五”累计`: all its years; `“十三五”末` is no period of its own. */
function planPeriod(words: readonly Word[], at: number, lastFigure: number): string | null {
  const end = words[at]?.kind === 'name' ? planEnd(words[at]?.text ?? '') : null
  if (end === null || at > lastFigure || !/^(?:期间|时期|累计|以来|五年)/u.test(words[at + 1]?.text ?? ''))
    return null
  return `${end - 4}/${end}`
}

/** The time at `at` is what something is compared with: `比2015年`, `超过2018年水平`. */
function isCompared(words: readonly Word[], at: number, binding: Binding): boolean {
  for (let end = at + 1; end <= Math.min(words.length, at + 4); end++) {
    if (peelSince(words.slice(Math.max(0, at - 2), end), binding.mentions) !== null) return true
  }
  return false
}

interface Asked {
  readonly measure: Measure
  readonly named: Naming
  readonly indicator: string | null
}

/** The period of a figure, and the rule that gave it. */
export function periodOf(
  figure: Figure,
  asked: Asked,
  state: State,
  binding: Binding,
): { readonly period: string | null; readonly rule: string } {
  const year = defaultYear(state, binding)
  const span = termOf(state, binding)
  if (figure.lead.moved === 'from')
    return { period: ownTime(figure, state, binding), rule: 'period-from-end' }
  if (figure.lead.years !== null && year !== null)
    return { period: `${year - figure.lead.years + 1}/${year}`, rule: 'period-average' }
  if (span !== null && spansTerm(figure, asked, state)) {
    const last = state.period === null ? span.last : (lastYear(state.period) ?? span.last)
    const first = state.part === 'plan' || last === span.last ? span.first : last - (span.last - span.first)
    return first < last
      ? { period: `${first}/${last}`, rule: 'period-term' }
      : { period: String(last), rule: 'period-named' }
  }
  if (state.part === 'plan' && state.term && state.period === null && span !== null) {
    return { period: String(span.last), rule: 'period-term-end' }
  }
  if (state.period !== null) return { period: state.period, rule: 'period-named' }
  return { period: year === null ? null : String(year), rule: 'period-default' }
}

/** `由2015年的44%`: the lower end of a movement has a period only where it names one itself. */
function ownTime(figure: Figure, state: State, binding: Binding): string | null {
  const year = defaultYear(state, binding)
  if (
    year !== null &&
    figure.before.some((word) => ['上年', '去年', '上年同期', '去年同期'].includes(word.text))
  )
    return String(year - 1)
  const plan = figure.before.map((word) => planEnd(word.text)).find((end) => end !== null)
  if (plan != null) return String(plan)
  const time = figure.before.findLast((word) => word.kind === 'time')
  const date = time?.mention == null ? undefined : binding.mentions[time.mention]?.date
  return date === undefined ? null : isoPeriod(date, defaultYear(state, binding))
}

/** In a review of several years a tally (`建成`, `52个`) runs over them all; a level of a yearly indicator is the last year's. */
function spansTerm(figure: Figure, { measure, named, indicator }: Asked, state: State): boolean {
  const basis = figure.lead.basis ?? state.basis
  if (basis === 'annual_avg' || figure.before.some((word) => word.text.startsWith('年均'))) return true
  if (!state.term || state.period !== null) return false
  if (measure !== 'level' || figure.lead.moved !== null) return false
  if (named.rule === 'counted-noun' || named.rule === 'investment-in-project' || named.verb !== '')
    return true
  return !state.stock && !figure.lead.copula && !yearly.test(indicator ?? '')
}

const yearly =
  /(?:生产总值|增加值|产值|收入|支出|总额|余额|率|指数|浓度|水平|存款|贷款|人口|储备|里程|面积|比重|GDP|拥有量|产量|天数|企业|主体|用户)$/u
