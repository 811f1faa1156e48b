import type { Passage } from '../../core/segmented.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isParticle } from '../../syntax/function-words.ts'
import type { Binding } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { type Scope, said } from '../scopes.ts'
import { timeSaid, timing } from './in-force.ts'
import { lastYear } from './iso.ts'
import { isVocative, openingTime } from './opening.ts'
import { isClosed, type Read, timeAt } from './read.ts'
import { ruleOf, type Standing } from './rules.ts'
import { tenseIn } from './tenure.ts'
import type { Time } from './time.ts'
import { defaultYear } from './years.ts'

export type First = Standing['first']

/** The scope after the time that opens a heading or a sentence has set what it sets. */
export function framed(words: readonly Word[], first: First, scope: Scope, binding: Binding): Scope {
  const isHeading = binding.passage.kind === 'heading'
  const both = isHeading && namesBoth(words, scope, binding)
  const read = openingTime(words, scope, binding)
  if (read === null) return both ? timing(scope, 'section', null) : scope
  const rule = ruleOf({
    ...facing(read, scope, binding),
    place: isHeading ? 'heading' : 'opening',
    first,
    both,
    tells: words.some(({ kind }) => kind === 'figure'),
    defines: defines(words),
    preamble: hasPreamble(words),
    averages: words.some((word) => isParticle(word, 'averaged', binding.lexicon)),
    ground: false,
    leads: false,
  })
  if (both) return timing(scope, 'section', null)
  if (rule?.reach == null || (!isHeading && saysNothingNew(read.time, scope, binding))) return scope
  return timing(scope, rule.reach, isHeading ? { ...read.time, firm: true } : read.time)
}

/** It names the year that is spoken of anyway. */
function saysNothingNew({ period }: Time, scope: Scope, binding: Binding): boolean {
  return timeSaid(scope) === null && period === String(defaultYear(scope, binding))
}

/** How far a time within a clause holds; null where it is not the time of the figures. */
export function reachInClause(
  read: Read,
  { ground, leads }: Pick<Standing, 'ground' | 'leads'>,
  scope: Scope,
  binding: Binding,
) {
  const inside = {
    place: 'clause',
    first: null,
    both: false,
    tells: true,
    defines: false,
    preamble: false,
    averages: false,
  } as const
  return ruleOf({ ...facing(read, scope, binding), ...inside, ground, leads })?.reach ?? null
}

type Facing = Pick<Standing, 'time' | 'role' | 'point' | 'main' | 'past' | 'ahead' | 'firm' | 'inTerm'>

/** A time against the report's own years and the time in force. */
function facing({ time, role, point }: Read, scope: Scope, { facts }: Binding): Facing {
  const last = lastYear(time.period)
  const { reviewYear, planYear, deliveredOn } = facts
  const isYear = /^\d{4}$/u.test(time.period)
  const known = timeSaid(scope)
  const review = said(scope, 'part') === 'review'
  return {
    time,
    role,
    point,
    main:
      (time.term && (!review || facts.reviewSpan !== null)) ||
      (isYear && (last === reviewYear || last === planYear)),
    past: isYear && reviewYear !== null && last !== null && last < reviewYear + (review ? 0 : 1),
    inTerm: known?.value.term === true,
    ahead:
      review &&
      reviewYear !== null &&
      last !== null &&
      last > reviewYear &&
      !isClosed(time.period, deliveredOn),
    firm: known?.value.firm === true,
  }
}

/** `2020年是…`, `过去五年，是…` */
function defines(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => text === '是')
  return at >= 0 && at <= longestSubject && words.every(({ kind }) => kind !== 'figure')
}
/** How many words may stand before the `是` of a sentence that says what its time is. */
const longestSubject = 8

/** A whole clause stands between the time and the first figure: `2020年，面对复杂形势，`, `五年来，我们坚持创新，`. */
function hasPreamble(words: readonly Word[]): boolean {
  const figure = words.findIndex(({ kind }) => kind === 'figure')
  const before = figure < 0 ? words : words.slice(0, figure)
  const stops = before.flatMap(({ kind, text }, at) =>
    kind === 'point' && /[，,：:]/u.test(text) ? [at] : [],
  )
  return (stops[1] ?? 0) - (stops[0] ?? 0) > shortestClause
}
/** How many words a clause has at least that says something of its own. */
const shortestClause = 2

/** A year or a phrase for one, and a term. */
function namesBoth(words: readonly Word[], scope: Scope, binding: Binding): boolean {
  const times: Time[] = words.flatMap((_, at) => timeAt(words, at, scope, binding)?.time ?? [])
  const tense = tenseIn(textOf(words), binding.lexicon)?.means ?? ''
  const plan = words.some(
    (word, at) => word.kind === 'name' && /五”?$/u.test(word.text) && words[at + 1]?.text !== '规划',
  )
  const term = tense.endsWith('term') || times.some((time) => time.term) || plan
  return term && (tense.endsWith('year') || times.some((time) => /^\d{4}$/u.test(time.period)))
}

interface Looking {
  readonly lexicon: Lexicon
  /** Whether the passage at a place has a figure. */
  readonly tells: (at: number) => boolean
}

/** What a passage is the first of, addresses (`各位代表！`) and, in its paragraph, sentences without a figure left out. */
export function firstOf(passages: readonly Passage[], at: number, looking: Looking): First {
  const { paragraph, kind } = passages[at] ?? { paragraph: -1, kind: 'furniture' }
  if (kind !== 'sentence') return null
  const isOver = (passage: Passage | undefined, place: number) =>
    isPassedOver(passage, looking.lexicon) ||
    (passage?.paragraph === paragraph && isSilent(passage, place, looking))
  let before = at - 1
  while (before >= 0 && isOver(passages[before], before)) before--
  const last = passages[before]
  if (last === undefined || last.kind !== 'sentence') return 'section'
  return last.paragraph === paragraph ? null : 'paragraph'
}

function isSilent({ kind }: Passage, at: number, { tells }: Looking): boolean {
  return kind === 'sentence' && !tells(at)
}

function isPassedOver(passage: Passage | undefined, lexicon: Lexicon): boolean {
  if (passage === undefined || passage.kind === 'furniture' || passage.kind === 'cell') return true
  return passage.kind === 'sentence' && isVocative(passage.view.text.replace(/[！!：:，,。]$/u, ''), lexicon)
}
