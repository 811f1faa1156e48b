import type { Bound, Numeral } from '../core/tokenized.ts'
import { type Lexicon, loadLexicon } from '../lexicon/index.ts'
import { spanOf } from '../read/view.ts'
import { viewOf } from '../read/view-builder.ts'
import { statingForms } from './forms.ts'
import { scanNumerals } from './numerals.ts'

/** A quantity as it stands in a text. Values are exact decimals without exponent; `end` is exclusive. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
  /** Upper end of a range, else null. */
  readonly value_max: string | null
  /** Canonical, `平方米` for `㎡`; empty where there is none. A rank has `位`. */
  readonly unit: string
  readonly bound: Bound
}

export interface RecognizeOptions {
  /** The shipped lexicon by default; `loadLexicon({ units: [...] })` adds rows to it. */
  readonly lexicon?: Lexicon
}

/**
 * The quantities of a Chinese text by grammar alone: `recognizeQuantities('投资约3.5亿元')` gives 350000000 元, `approx`.
 * Numbers, percentages, ranges, products, proportions, durations and ranks; no dates, names or slogans. Blanks
 * between Hanzi close as they do in a report: `两千 四 百 五` is 2450.
 * Needs no jieba; a numeral in Hanzi that only the words around it could prove to be one is left out.
 */
export function recognizeQuantities(
  text: string,
  { lexicon = loadLexicon() }: RecognizeOptions = {},
): readonly Quantity[] {
  const view = viewOf(text, 0, text.length)
  return scanNumerals(view.text, lexicon).flatMap((numeral) => {
    if (!isQuantity(numeral) || numeral.value === null) return []
    const { value, valueMax: value_max, unit, bound } = numeral
    const { start, end } = spanOf(view, numeral)
    return [{ start, end, text: text.slice(start, end), value, value_max, unit, bound }]
  })
}

function isQuantity({ form, rules }: Numeral): boolean {
  return statingForms.has(form) && !rules.includes('weak')
}
