import type { MentionClass } from '../core/mentioned.ts'
import { attribute, graded, plantNumber, roundSize } from './rules/attributes.ts'
import { cell, headerCell } from './rules/cells.ts'
import { alone, byForm, fixedTime, furniture } from './rules/form.ts'
import { gradeList, gradeOf, version, zeroKind } from './rules/grades.ts'
import {
  bareBeforeNoun,
  endeavour,
  numbered,
  per,
  quoted,
  quotedAge,
  rate,
  rhetoric,
  scale,
  session,
  setPhrase,
  single,
} from './rules/names.ts'
import { collective, numberedPlace, street } from './rules/places.ts'
import { ordinal, rank, rankScope } from './rules/ranks.ts'
import { age, bareSum, boundedBeforeNoun, passedSum, perRound, roundSum } from './rules/thresholds.ts'
import { duration, frequency, measuredTime } from './rules/times.ts'
import type { Rule, Situation } from './situation.ts'

/** In this order; the first that gives a class decides. */
export const rules: readonly Rule[] = [
  furniture,
  cell,
  alone,
  fixedTime,
  scale,
  byForm,
  age,
  ordinal,
  rank,
  quotedAge,
  measuredTime,
  duration,
  frequency,
  quoted,
  headerCell,
  numbered,
  numberedPlace,
  session,
  single,
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
  graded,
  plantNumber,
  attribute,
  passedSum,
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
