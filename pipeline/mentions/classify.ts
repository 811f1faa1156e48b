import type { MentionClass } from '../core/mentioned.ts'
import { attribute, graded, plantNumber, roundSize } from './rules/attributes.ts'
import { boundedLabel, boundedShare, within } from './rules/bounds.ts'
import { cell, headerCell, rowLabel } from './rules/cells.ts'
import { fixedGroup, honoured, kinds, pointed } from './rules/counts.ts'
import { dayOfEvent, yearOfEvent } from './rules/events.ts'
import { alone, byForm, caption, fixedTime, furniture } from './rules/form.ts'
import { gradeList, gradeOf, version, zeroKind } from './rules/grades.ts'
import {
  bareBeforeNoun,
  busRoute,
  endeavour,
  numbered,
  per,
  quoted,
  quotedAge,
  rate,
  rhetoric,
  scale,
  second,
  session,
  setPhrase,
  single,
} from './rules/names.ts'
import { collective, numberedPlace, street } from './rules/places.ts'
import { ordinal, rank, rankScope } from './rules/ranks.ts'
import {
  age,
  bareSum,
  boundedBeforeNoun,
  gradedCount,
  passedSum,
  perRound,
  roundSum,
} from './rules/thresholds.ts'
import { duration, frequency, measuredTime } from './rules/times.ts'
import type { Rule, Situation } from './situation.ts'

/** In this order; the first that gives a class decides. */
export const rules: readonly Rule[] = [
  furniture,
  caption,
  cell,
  alone,
  fixedTime,
  scale,
  dayOfEvent,
  gradedCount,
  byForm,
  age,
  ordinal,
  rank,
  quotedAge,
  yearOfEvent,
  measuredTime,
  duration,
  frequency,
  quoted,
  boundedLabel,
  graded,
  headerCell,
  rowLabel,
  numbered,
  busRoute,
  numberedPlace,
  session,
  second,
  honoured,
  single,
  pointed,
  fixedGroup,
  kinds,
  endeavour,
  rate,
  per,
  rankScope,
  rhetoric,
  street,
  gradeOf,
  gradeList,
  collective,
  version,
  zeroKind,
  plantNumber,
  attribute,
  passedSum,
  within,
  boundedShare,
  boundedBeforeNoun,
  perRound,
  roundSize,
  roundSum,
  bareSum,
  setPhrase,
  bareBeforeNoun,
]

/** The class of a numeral where it stands, with the name of the rule that gave it. What no rule takes states a statistic. */
export function classify(situation: Situation): { readonly class: MentionClass; readonly rule: string } {
  for (const { name, apply } of rules) {
    const found = apply(situation)
    if (found !== null) return { class: found, rule: name }
  }
  return { class: 'observation', rule: 'stated' }
}
