import type { CalendarDate } from '../../core/tokenized.ts'
import { isParticle, particles } from '../../syntax/function-words.ts'
import { peelSince } from '../../syntax/left-context/since.ts'
import { planEnd } from '../../syntax/plan-words.ts'
import type { Binding } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import type { Scope } from '../scopes.ts'
import { timeSaid } from './in-force.ts'
import { isoPeriod, openPeriod } from './iso.ts'
import { type Tense, yearsIn } from './tenure.ts'
import { type Time, termTime, timeOf, yearTime } from './time.ts'
import { comingTerm, defaultYear, givenYear, pastTerm, termOf } from './years.ts'

/** What a time is there for. Only one that is told of the figures says when they were. */
export type TimeRole = 'told' | 'compared' | 'lower-end'

/** A time as some words tell it. */
export interface Read {
  readonly time: Time
  readonly role: TimeRole
  /** A day or a single month, of an event, or since which something goes on; not the month up to which something is counted. */
  readonly point: boolean
}

/** The time that the word at a place tells: a date, or a five-year plan where words follow that make it a time. */
export function timeAt(words: readonly Word[], at: number, scope: Scope, binding: Binding): Read | null {
  const word = words[at]
  const plan = planTime(words, at, binding)
  if (plan !== null) return { time: plan, role: roleOf(words, at, binding), point: false }
  const date =
    word?.kind === 'time' && word.mention !== null ? binding.mentions[word.mention]?.date : undefined
  if (date === undefined) return null
  const period = periodOf(date, words, at, scope, binding)
  if (period === null) return null
  const counted = isParticle(words[at - 1], 'as-of', binding.lexicon) && date.day === undefined
  const point = (/^\d{4}-\d\d(?:-\d\d)?$/u.test(period) && !counted) || isOpen(words, at, binding)
  return { time: timeOf(period), role: roleOf(words, at, binding), point }
}

/** The time that a phrase means: `五年来`, `过去一年`. Null where the report does not tell its years. */
export function timeOfTense({ means, word }: Tense, scope: Scope, binding: Binding): Time | null {
  const { facts } = binding
  const year = yearOfTense(means, scope, binding)
  if (year !== null) return yearTime(year)
  const term =
    means === 'past-term'
      ? pastTerm(facts, yearsIn(word))
      : means === 'coming-term'
        ? comingTerm(facts)
        : means === 'term'
          ? termOf(scope, binding)
          : null
  return term === null ? null : termTime(term)
}

/** `全年` is the year of the months or of the year told before; `今年` never is. */
function yearOfTense(means: Tense['means'], scope: Scope, binding: Binding): number | null {
  const { facts } = binding
  const known = timeSaid(scope)?.value
  if (means === 'year' && known !== undefined && !known.term) return Number(known.period.slice(0, 4))
  if (means === 'past-year') return facts.reviewYear
  if (means === 'last-year') return lastYearOf(facts)
  return means === 'year' || means === 'this-year' ? defaultYear(scope, binding) : null
}

/** `去年` is the year under review, but for a report given before that year was over. */
function lastYearOf(facts: Binding['facts']): number | null {
  const { reviewYear } = facts
  return reviewYear !== null && reviewYear === givenYear(facts) ? reviewYear - 1 : reviewYear
}

function periodOf(
  date: CalendarDate,
  words: readonly Word[],
  at: number,
  scope: Scope,
  binding: Binding,
): string | null {
  const year = yearMeant(date, words, at, scope, binding)
  return isOpen(words, at, binding) ? openPeriod(date, year, binding.facts.reviewYear) : isoPeriod(date, year)
}

/** `今年2月底` of a report given in March; `去年12月`; else the year that the part speaks of. */
function yearMeant(
  date: CalendarDate,
  words: readonly Word[],
  at: number,
  scope: Scope,
  binding: Binding,
): number | null {
  const usual = defaultYear(scope, binding)
  const { facts, lexicon } = binding
  if (isParticle(words[at - 1], 'last-year', lexicon)) return lastYearOf(binding.facts)
  if (!/^[今本]年$/u.test(words[at - 1]?.text ?? '')) return usual
  const given = givenYear(facts)
  const isPast =
    date.until === undefined &&
    isoPeriod(date, given) !== null &&
    isClosed(isoPeriod(date, given), facts.deliveredOn)
  return isPast ? given : usual
}

/** Whether a period was over on a day: `2020-02` on `2020-03-20`. */
export function isClosed(period: string | null, day: string | null): boolean {
  const end = period?.split('/').at(-1) ?? ''
  return (
    /^\d{4}-\d\d/u.test(end) &&
    day !== null &&
    /^\d{4}-\d\d/u.test(day) &&
    end < day.slice(0, Math.min(end.length, day.length))
  )
}

/** `自7月份起`, `2018年以来` */
function isOpen(words: readonly Word[], at: number, { lexicon }: Binding): boolean {
  if (isOnward(words[at + 1], lexicon)) return true
  if (!/^[自从]$/u.test(words[at - 1]?.text ?? '')) return false
  return words.slice(at + 1).some((word) => isParticle(word, 'onward', lexicon))
}

function isOnward(word: Word | undefined, lexicon: Binding['lexicon']): boolean {
  return word?.text === '起' || word?.text === '以来' ? isParticle(word, 'onward', lexicon) : false
}

function roleOf(words: readonly Word[], at: number, binding: Binding): TimeRole {
  if (isStart(words, at, binding)) return 'lower-end'
  return isCompared(words, at, binding) ? 'compared' : 'told'
}

/** `由2010年的12.7%调整为`, `由2010年12.7%上升为`: the time of the lower end only. */
function isStart(words: readonly Word[], at: number, { lexicon }: Binding): boolean {
  const next = words[at + 1]
  const ends = next?.kind === 'figure' || isParticle(next, 'time-end', lexicon)
  return /^[由从]$/u.test(words[at - 1]?.text ?? '') && ends
}

/** What something is compared with: `比2015年`, `超过2018年水平`, `比“十二五”末`. */
function isCompared(words: readonly Word[], at: number, { mentions, lexicon }: Binding): boolean {
  if (isParticle(words[at - 1], 'compared', lexicon) && words[at]?.kind === 'name') return true
  for (let end = at + 1; end <= Math.min(words.length, at + 4); end++)
    if (peelSince(words.slice(Math.max(0, at - 2), end), mentions, lexicon) !== null) return true
  return false
}

/** `“十三五”期间`, `“十三五”累计`: all its years; `“十三五”末` is no period of its own; `“八五”以来` runs to the year under review. */
function planTime(words: readonly Word[], at: number, { lexicon, facts }: Binding): Time | null {
  const end = words[at]?.kind === 'name' ? planEnd(words[at]?.text ?? '') : null
  const after = words[at + 1]?.text === '”' ? words[at + 2] : words[at + 1]
  const spans = [...particles(lexicon, 'plan-span')].some((word) => after?.text.startsWith(word) === true)
  if (end === null || !(spans || aimsBehind(words, at))) return null
  const first = end - 4
  const now = facts.reviewYear
  const last = isParticle(after, 'onward', lexicon) && now !== null && now >= first ? now : end
  return termTime({ first, last })
}

/** `“十四五”主要目标是`: the plan's name stands for its years. */
function aimsBehind(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + longestAim).some(({ text }) => text.endsWith('目标'))
}
/** How many words on a plan's aims are named at the latest, marks included. */
const longestAim = 6

/** The text from a place on, as far as a phrase may reach. */
export function textFrom(words: readonly Word[], at: number): string {
  return textOf(words.slice(at, at + 6))
}
