import type { Range } from '../core/text.ts'
import type { Numeral, NumeralForm } from '../core/tokenized.ts'
import type { NumeralLexicon } from './numeral-lexicon.ts'

/** What a recogniser takes from the text: numerals, and how far it has read. A word that is none claims no numeral. */
export interface Claim {
  readonly numerals: readonly Numeral[]
  readonly to: number
}

/** The text being scanned, widths folded, with what is known of it beforehand. */
export interface Scan {
  readonly text: string
  readonly lexicon: NumeralLexicon
  /** The inside of the short quotation that `at` lies in, or null. */
  readonly quoted: (at: number) => Range | null
}

/** Tries to claim numerals that start at `at`. Its time depends on what it claims, never on the rest of the line. */
export type Recogniser = (scan: Scan, at: number) => Claim | null

/** A numeral with what most have left empty. */
export function numeral(form: NumeralForm, from: number, to: number, given: Partial<Numeral> = {}): Numeral {
  return {
    from,
    to,
    form,
    value: null,
    valueMax: null,
    magnitude: '',
    unit: '',
    bound: 'exact',
    boundWords: [],
    rules: [form],
    ...given,
  }
}

export function claim(...numerals: readonly Numeral[]): Claim {
  return { numerals, to: numerals.at(-1)?.to ?? 0 }
}
