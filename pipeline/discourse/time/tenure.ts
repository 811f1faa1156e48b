import { compiled, type Lexicon } from '../../lexicon/index.ts'
import type { PeriodRow } from '../../lexicon/rows.ts'

const byLength = compiled((lexicon: Lexicon) =>
  lexicon.periods.filter(({ means }) => means !== 'future').sort((a, b) => b.word.length - a.word.length),
)

/** `近五年，` opens what is told of them all; `近五年最高` does not. */
const recent = /^近[三四五345]年$/u

export type Tenure = Exclude<PeriodRow['means'], 'future'>

/** What years some text speaks of, by a phrase: `五年来`, `去年`. */
export interface Tense {
  readonly means: Tenure
  readonly word: string
}

/** The phrase that the text begins with; null where it begins with none. */
export function tenseAhead(text: string, lexicon: Lexicon): Tense | null {
  if (recent.test(text)) return { means: 'past-term', word: text }
  return tenses(lexicon).find(({ word }) => text.startsWith(word)) ?? null
}

/** The phrase that stands anywhere in the text, the longest where several do. */
export function tenseIn(text: string, lexicon: Lexicon): Tense | null {
  if (recent.test(text)) return { means: 'past-term', word: text }
  return tenses(lexicon).find(({ word }) => stands(text, word)) ?? null
}

function tenses(lexicon: Lexicon): readonly Tense[] {
  return byLength(lexicon).flatMap(({ means, word }) => (means === 'future' ? [] : [{ means, word }]))
}

const lengths = '一二三四五'

/** `四年来` → 4, `过去5年` → 5; null where the phrase says no number. */
export function yearsIn(word: string): number | null {
  const count = word.match(/([一二三四五]|[3-5])年/u)?.[1]
  return count === undefined ? null : Number(count) || lengths.indexOf(count) + 1
}

/** `五年来` stands in `这五年来`, not in `十五年来`; `去年` not in `比去年增加`. */
function stands(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return (
    at >= 0 &&
    !/[十百\d比较与同于超前是为]/u.test(text[at - 1] ?? '') &&
    !/^(?:同期|末|底|初|相比|水平)/u.test(text.slice(at + word.length))
  )
}

/** Whether what a clause tells is still to come: `建成投产后`. */
export function isToCome(text: string, lexicon: Lexicon): boolean {
  return lexicon.periods.some(({ means, word }) => means === 'future' && endsWord(text, word))
}

/** `建成后` does not stand in `建成后备基地`. */
function endsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/^[备续勤台]/u.test(text.slice(at + word.length))
}
