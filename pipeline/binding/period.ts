import type { Measure } from '../core/observed.ts'
import { basisSaid, type Scope, said } from '../discourse/scopes.ts'
import { termSaid, timeSaid } from '../discourse/time/in-force.ts'
import { isoPeriod, lastYear } from '../discourse/time/iso.ts'
import { yearsIn } from '../discourse/time/tenure.ts'
import type { Years } from '../discourse/time/time.ts'
import { defaultYear, pastTerm, termOf } from '../discourse/time/years.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import { isPlan, planEnd } from '../syntax/plan-words.ts'
import type { Binding } from '../syntax/reading.ts'
import type { Word } from '../syntax/words.ts'
import { sumsUp, type Timed } from './sums-up.ts'

/** A period and the rule that gave it. */
export interface Timing {
  readonly period: string | null
  readonly rule: string
}

/** The period of a figure, and the rule that gave it: its own words first, then the time in force. */
export function periodOf(figure: Figure, asked: Timed, scope: Scope, binding: Binding): Timing {
  return byOwnWords(figure, asked, scope, binding) ?? byTimeInForce(figure, asked, scope, binding)
}

function byOwnWords(figure: Figure, asked: Timed, scope: Scope, binding: Binding): Timing | null {
  const year = defaultYear(scope, binding)
  const term = termSaid(scope) ?? termOf(scope, binding)
  const { moved, years } = figure.lead
  if (asked.measure === 'level' && saysTerm(figure, binding.lexicon))
    return wholeTerm(term ?? pastTerm(binding.facts, 5))
  if (ownYears(figure, term) && term !== null) return termUntil(term, scope)
  if (moved === 'from') return { period: ownTime(figure, scope, binding), rule: 'period-from-end' }
  if (years !== null && year !== null)
    return { period: `${year - years + 1}/${year}`, rule: 'period-average' }
  const running = asked.measure === 'level' ? yearsRunning(figure) : null
  const last = lastYear(timeSaid(scope)?.value.period ?? null) ?? year
  if (running !== null && last !== null)
    return { period: `${last - running + 1}/${last}`, rule: 'period-running' }
  const basis = figure.lead.basis ?? basisSaid(scope)
  if (term !== null && isOverTerm(figure, asked.measure, basis, scope, binding.lexicon))
    return termUntil(term, scope)
  return null
}

/** In a term, sums take all its years and what stands at the end the last; else there is only the one time. */
function byTimeInForce(figure: Figure, asked: Timed, scope: Scope, binding: Binding): Timing {
  const told = timeSaid(scope)
  const year = defaultYear(scope, binding)
  if (told === null) return { period: year === null ? null : String(year), rule: 'period-default' }
  const { period, term } = told.value
  if (!term) return { period, rule: rules[told.by] ?? 'period-named' }
  if (sumsUp(figure, asked, scope, binding)) return { period, rule: 'period-term' }
  return { period: String(lastYear(period)), rule: 'period-term-end' }
}

const rules: Readonly<Record<string, string>> = {
  report: 'period-of-section',
  section: 'period-of-section',
  paragraph: 'period-of-paragraph',
}

/** `五年累计新增`: the years that the sentence or else the report names, whatever year the clause before spoke of. */
function wholeTerm(term: Years | null): Timing {
  return term === null
    ? { period: null, rule: 'period-unknown-term' }
    : { period: `${term.first}/${term.last}`, rule: 'period-term' }
}

/** The years of the term, up to the year that is spoken of. */
function termUntil(term: Years, scope: Scope): Timing {
  const last = lastYear(timeSaid(scope)?.value.period ?? null) ?? term.last
  const first =
    said(scope, 'part') === 'plan' || last === term.last ? term.first : last - (term.last - term.first)
  return first < last
    ? { period: `${first}/${last}`, rule: 'period-term' }
    : { period: String(last), rule: 'period-named' }
}

/** `由2015年的44%`: the lower end of a movement has a period only where it names one itself. */
function ownTime({ before }: Figure, scope: Scope, binding: Binding): string | null {
  const year = defaultYear(scope, binding)
  if (year !== null && before.some((word) => isParticle(word, 'last-year', binding.lexicon)))
    return String(year - 1)
  const plan = before.map((word) => planEnd(word.text)).find((end) => end !== null)
  if (plan != null) return String(plan)
  const time = before.findLast((word) => word.kind === 'time')
  const date = time?.mention == null ? undefined : binding.mentions[time.mention]?.date
  return date === undefined ? null : isoPeriod(date, year)
}

/** `年均增长7%`, `是“十二五”时期的1.6倍`: told of the whole term, whatever year is spoken of. */
function isOverTerm(
  { before }: Figure,
  measure: Measure,
  basis: string | null,
  scope: Scope,
  lexicon: Lexicon,
): boolean {
  if (basis === 'annual_avg') return true
  if (before.some((word) => word.text.startsWith('年均'))) return true
  return measure === 'ratio' && timeSaid(scope)?.value.term === true && comparesPlans(before, lexicon)
}

function comparesPlans(before: readonly Word[], lexicon: Lexicon): boolean {
  const next = (at: number) => before.slice(at + 1, at + 3)
  return before.some(
    (word, at) => isPlan(word) && next(at).some((other) => isParticle(other, 'plan-span', lexicon)),
  )
}

/** `五年累计完成`: the figure's own words name the whole term. */
function saysTerm({ before }: Figure, lexicon: Lexicon): boolean {
  return before.some(
    (word, at) =>
      word.kind === 'time' && /^[五5]年$/u.test(word.text) && isParticle(before[at + 1], 'in-all', lexicon),
  )
}

/** `连续四年稳定在10亿元` */
function yearsRunning({ before }: Figure): number | null {
  const at = before.findIndex((word, place) => word.kind === 'time' && before[place - 1]?.text === '连续')
  return at < 0 ? null : yearsIn(before[at]?.text ?? '')
}

/** `五年引进资金7亿元`, `排放量五年下降8%`: the figure's own words name as many years as the term has. */
export function ownYears({ before, lead }: Figure, term: Years | null): boolean {
  const years = term === null ? 0 : term.last - term.first + 1
  const isTerm = (word: Word | undefined) =>
    word?.kind === 'time' && /^[三四五345]年$/u.test(word.text) && yearsIn(word.text) === years
  if (isTerm(lead.head.at(-1)))
    return lead.trend !== null && !/^(?:连续|每|近)$/u.test(lead.head.at(-2)?.text ?? '')
  return isTerm(before[0]) && before.length > 1 && lead.trend === null && lead.moved === null
}
