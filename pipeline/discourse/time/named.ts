import { isParticle, particles } from '../../syntax/function-words.ts'
import { peelSince } from '../../syntax/left-context/since.ts'
import { planEnd } from '../../syntax/plan-words.ts'
import type { Binding } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import type { Sayings } from '../sayings.ts'
import { type Scope, type ScopeKind, said, saying } from '../scopes.ts'
import { isoPeriod, lastYear, openPeriod } from './iso.ts'
import { isToCome, tenureOf } from './tenure.ts'
import { defaultYear, termOf } from './years.ts'

export interface Timed {
  /** After all that the clause's times and phrases say, each for as far as it holds. */
  readonly scope: Scope
  /** The period that the clause itself names. */
  readonly period: string | null
}

/** What the times and phrases of a clause say of its figures: a period, the term, an estimate. */
export function timesIn(words: readonly Word[], scope: Scope, binding: Binding): Timed {
  const text = textOf(words)
  const tenure = tenureOf(text, binding.lexicon)
  const period = namedPeriod(words, scope, binding)
  const span = isSpan(period) ? period : planIn(words, binding)
  const term = tenure === 'term' && termOf(scope, binding) !== null
  const of = {
    ...(span === null ? {} : { span }),
    ...(text.includes('预计') ? { estimated: true } : {}),
    ...(isToCome(text, binding.lexicon) ? { toCome: true } : {}),
    ...(words.some((word) => isParticle(word, 'possession', binding.lexicon)) ? { stock: true } : {}),
  } satisfies Sayings
  const inSection = tenure === null ? scope : saying(scope, 'section', { term })
  const inSentence = saying(inSection, 'sentence', of)
  if (period === null) return { scope: inSentence, period }
  const basis = said(scope, 'basis') // `比“十二五”增长35%；其中2020年增长7%`
  const free = basis?.startsWith('since:') ? { basis: said(scope, 'ground') } : {}
  const named = saying(inSentence, reachOf(period, text, scope, binding), { period })
  return { scope: saying(named, 'sentence', free), period }
}

/** A month or quarter is over at the semicolon; a year to come in a review, and what something builds on, with the clause. */
function reachOf(period: string, text: string, scope: Scope, { facts }: Binding): ScopeKind {
  const year = lastYear(period)
  const review = said(scope, 'part') === 'review'
  if (review && year !== null && facts.reviewYear !== null && year > facts.reviewYear) return 'clause'
  if (text.endsWith('基础上')) return 'clause' // `在2015年增长14.3%的基础上，又增长12.7%`
  return period.includes('-') ? 'stretch' : 'sentence'
}

function isSpan(period: string | null): boolean {
  return /^\d{4}\/\d{4}$/u.test(period ?? '')
}

/** The years of the plan that a clause names, with or without a figure of its own. */
function planIn(words: readonly Word[], binding: Binding): string | null {
  for (let at = 0; at < words.length; at++) {
    const years = planPeriod(words, at, binding)
    if (years !== null) return years
  }
  return null
}

/** The last period that the clause names before its last figure. */
function namedPeriod(words: readonly Word[], scope: Scope, binding: Binding): string | null {
  const lastFigure = words.findLastIndex((word) => word.kind === 'figure')
  const end = lastFigure < 0 ? words.length : lastFigure
  for (let at = end - 1; at >= 0; at--) {
    const plan = lastFigure < 0 ? null : planPeriod(words, at, binding)
    const found = plan ?? wholeYear(words[at], scope, binding) ?? timePeriod(words, at, scope, binding)
    if (found !== null) return found
  }
  return null
}

/** `前三季度增长3.3%，全年增长4.6%`: the year of the months told before. */
function wholeYear(word: Word | undefined, scope: Scope, { lexicon }: Binding): string | null {
  const period = said(scope, 'period')
  const says = lexicon.periods.some(({ word: text, means }) => means === 'year' && text === word?.text)
  return says && period?.includes('-') ? period.slice(0, 4) : null
}

/** The period of the time at a place, where it is not what something is compared with (`比2015年`). */
function timePeriod(words: readonly Word[], at: number, scope: Scope, binding: Binding): string | null {
  const word = words[at]
  const date =
    word?.kind !== 'time' || word.mention === null ? undefined : binding.mentions[word.mention]?.date
  if (date === undefined || isStart(words, at, binding) || isCompared(words, at, binding)) return null
  const period = isOpen(words, at, binding) ? openPeriod : isoPeriod
  return period(date, defaultYear(scope, binding))
}

/** `自7月份起` */
function isOpen(words: readonly Word[], at: number, { lexicon }: Binding): boolean {
  if (!/^[自从]$/u.test(words[at - 1]?.text ?? '')) return false
  return words.slice(at + 1).some((word) => isParticle(word, 'onward', lexicon))
}

/** `由2010年的12.7%调整为`: the time of the lower end only. */
function isStart(words: readonly Word[], at: number, { lexicon }: Binding): boolean {
  const next = words[at + 1]
  const ends = next?.kind === 'figure' || isParticle(next, 'time-end', lexicon) // `由2010年12.7%上升为`
  return /^[由从]$/u.test(words[at - 1]?.text ?? '') && ends
}

/** `“十三五”期间`, `“十三五”累计`: all its years; `“十三五”末` is no period of its own; `“八五”以来` runs to the year under review. */
function planPeriod(words: readonly Word[], at: number, { lexicon, facts }: Binding): string | null {
  if (isParticle(words[at - 1], 'compared', lexicon)) return null
  const end = words[at]?.kind === 'name' ? planEnd(words[at]?.text ?? '') : null
  const next = words[at + 1]?.text ?? ''
  const spans = [...particles(lexicon, 'plan-span')].some((word) => next.startsWith(word))
  if (end === null || !spans) return null
  const last = isParticle(words[at + 1], 'onward', lexicon) ? Math.max(end, facts.reviewYear ?? end) : end
  return `${end - 4}/${last}`
}

/** The time at `at` is what something is compared with: `比2015年`, `超过2018年水平`. */
function isCompared(words: readonly Word[], at: number, { mentions, lexicon }: Binding): boolean {
  for (let end = at + 1; end <= Math.min(words.length, at + 4); end++) {
    if (peelSince(words.slice(Math.max(0, at - 2), end), mentions, lexicon) !== null) return true
  }
  return false
}
