import type { Measure } from '../core/observed.ts'
import { basisSaid, type Scope, said } from '../discourse/scopes.ts'
import { isoPeriod, lastYear } from '../discourse/time/iso.ts'
import { defaultYear, termOf, type Years } from '../discourse/time/years.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import { isPlan, planEnd } from '../syntax/plan-words.ts'
import type { Binding } from '../syntax/reading.ts'
import type { Word } from '../syntax/words.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'

interface Asked {
  readonly measure: Measure
  readonly named: Naming
  readonly indicator: string | null
}

/** A period and the rule that gave it. */
export interface Timing {
  readonly period: string | null
  readonly rule: string
}

/** The period of a figure, and the rule that gave it. */
export function periodOf(figure: Figure, asked: Asked, scope: Scope, binding: Binding): Timing {
  const year = defaultYear(scope, binding)
  const span = termOf(scope, binding)
  const named = said(scope, 'period')
  const tally = said(scope, 'tally')
  const isPlanned = said(scope, 'part') === 'plan'
  const horizon = said(scope, 'horizon')
  const { moved, years } = figure.lead
  if (asked.measure === 'level' && saysTerm(figure, binding.lexicon)) return wholeTerm(span, scope)
  const own = ownYears(figure, span)
  if (own && span !== null) return termUntil(span, scope)
  if (
    tally !== null &&
    named === null &&
    moved === null &&
    goesOnTallying(figure, asked, scope, binding.lexicon)
  )
    return { period: tally, rule: 'period-term' }
  if (moved === 'from') return { period: ownTime(figure, scope, binding), rule: 'period-from-end' }
  if (years !== null && year !== null)
    return { period: `${year - years + 1}/${year}`, rule: 'period-average' }
  if (span !== null && spansTerm(figure, asked, scope, binding)) return termUntil(span, scope)
  if (isPlanned && named === null && horizon !== null) return { period: horizon, rule: 'period-of-paragraph' }
  if (isPlanned && said(scope, 'term') === true && named === null && span !== null)
    return { period: String(span.last), rule: 'period-term-end' }
  if (named !== null) return { period: named, rule: 'period-named' }
  return { period: year === null ? null : String(year), rule: 'period-default' }
}

/** `五年累计新增`: the years that the sentence or else the report names, whatever year the clause before spoke of. */
function wholeTerm(span: Years | null, scope: Scope): Timing {
  const named = said(scope, 'span') ?? (span === null ? null : `${span.first}/${span.last}`)
  return { period: named, rule: named === null ? 'period-unknown-term' : 'period-term' }
}

/** The years of the term, up to the year that the sentence names. */
function termUntil(span: Years, scope: Scope): Timing {
  const last = lastYear(said(scope, 'period')) ?? span.last
  const first =
    said(scope, 'part') === 'plan' || last === span.last ? span.first : last - (span.last - span.first)
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

/** In a review of several years a tally (`建成`, `52个`) runs over them all; a level of a yearly indicator is the last year's. */
function spansTerm(figure: Figure, asked: Asked, scope: Scope, { lexicon }: Binding): boolean {
  const { before, lead } = figure
  const basis = lead.basis ?? basisSaid(scope)
  const term = said(scope, 'term') === true
  if (basis === 'annual_avg') return true
  if (before.some((word) => word.text.startsWith('年均'))) return true
  if (asked.measure === 'ratio' && term && comparesPlans(before, lexicon)) return true
  if (said(scope, 'period') !== null) return false
  if (!term || lead.moved !== null) return false
  if (asked.measure === 'growth' || asked.measure === 'change') return basis === null
  if (asked.measure !== 'level') return false
  if (before.some((word) => isParticle(word, 'in-all', lexicon))) return true
  if (lead.copula && asked.named.rule !== 'counted-noun') return false
  if (isTally(asked.named)) return true
  return said(scope, 'stock') !== true && !endsAs(asked.indicator ?? '', 'yearly', lexicon)
}

/** `是“十二五”时期的1.6倍`: one whole term against another. */
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

/** `五年引进资金7亿元`, `排放量五年下降8%`: the figure's own words name as many years as the term has. */
export function ownYears({ before, lead }: Figure, span: Years | null): boolean {
  const years = span === null ? 0 : span.last - span.first + 1
  const isTerm = (word: Word | undefined) => word?.kind === 'time' && yearsIn(word.text) === years
  if (isTerm(lead.head.at(-1)))
    return lead.trend !== null && !/^(?:连续|每|近)$/u.test(lead.head.at(-2)?.text ?? '')
  return isTerm(before[0]) && before.length > 1 && lead.trend === null && lead.moved === null
}

/** `五年办理议案7件、建议180件，制定规章41件`: the counts that follow are of the same years. */
function goesOnTallying(
  { lead, mention }: Figure,
  { measure, named }: Asked,
  scope: Scope,
  lexicon: Lexicon,
): boolean {
  if (measure !== 'level' || isFraction(mention.unit, lexicon)) return false
  return isTally(named) || (said(scope, 'listed') === true && !lead.copula)
}

const lengths: ReadonlyMap<string, number> = new Map([
  ['三年', 3],
  ['四年', 4],
  ['五年', 5],
])

/** `五年`, `5年` → 5; 0 where the text is no such length. */
function yearsIn(text: string): number {
  return lengths.get(text) ?? Number(text.match(/^([3-5])年$/u)?.[1] ?? 0)
}

/** What was done, or how many things were made. */
function isTally({ rule, verb }: Naming): boolean {
  return rule === 'counted-noun' || rule === 'investment-in-project' || verb !== ''
}
