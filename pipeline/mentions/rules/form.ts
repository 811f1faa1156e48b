import type { MentionClass } from '../../core/mentioned.ts'
import type { NumeralForm } from '../../core/tokenized.ts'
import { statingForms } from '../../tokens/forms.ts'
import type { Rule } from '../situation.ts'

const classes: Partial<Record<NumeralForm, MentionClass>> = {
  mark: 'enumerator',
  date: 'time',
  code: 'name',
  slogan: 'name',
  group: 'name',
  proportion: 'observation',
}

/** What the form alone decides: marks, dates, codes, slogans, groups, proportions. */
export const byForm: Rule = {
  name: 'by-form',
  apply: ({ numeral }) => classes[numeral.form] ?? null,
}

/** `五一`, `七一`: feasts by their date. */
export const fixedTime: Rule = {
  name: 'fixed-time',
  apply: ({ numeral }) => (numeral.rules.includes('fixed-time') ? 'time' : null),
}

/** Front matter and addresses state nothing but dates. */
export const furniture: Rule = {
  name: 'furniture',
  apply: ({ passage, numeral }) => {
    if (passage.kind !== 'furniture') return null
    return numeral.form === 'date' ? 'time' : 'name'
  },
}

/** A line that is nothing but a number in Hanzi heads what follows. */
export const alone: Rule = {
  name: 'alone',
  apply: ({ numeral }) => (numeral.rules.includes('alone') ? 'enumerator' : null),
}

/** A caption states nothing: `2020年十件实事一览`. */
export const caption: Rule = {
  name: 'caption',
  apply: ({ passage, numeral }) =>
    passage.kind === 'caption' && statingForms.has(numeral.form) && numeral.form !== 'duration'
      ? 'name'
      : null,
}
