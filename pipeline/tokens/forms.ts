import type { NumeralForm } from '../core/tokenized.ts'

/** The forms of numerals that can state how much; the others name, date or number something. */
export const statingForms: ReadonlySet<NumeralForm> = new Set([
  'number',
  'range',
  'proportion',
  'product',
  'rank',
  'duration',
])
