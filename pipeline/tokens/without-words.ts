import type { TaggedWord } from '../context.ts'
import type { Numeral, Range } from '../types.ts'

/**
 * Drops the numerals that are part of a word: `三` of `三文鱼`. Only short ones in Hanzi are in doubt, and jieba decides:
 * where one of its words reaches beyond the numeral, the numeral is none.
 */
export function withoutWords(
  text: string,
  numerals: readonly Numeral[],
  tag: (text: string) => readonly TaggedWord[],
): readonly Numeral[] {
  if (!numerals.some(isDoubtful)) return numerals
  const words = wordRanges(text, numerals, tag)
  return numerals.filter((numeral) => !isDoubtful(numeral) || !isInWord(numeral, words))
}

function isDoubtful({ rules, from, to, form }: Numeral): boolean {
  if (rules.includes('weak')) return true
  return rules.includes('hanzi') && to - from <= 2 && form !== 'range'
}

function isInWord(numeral: Range, words: readonly Range[]): boolean {
  const word = words.find(
    ({ from, to }) => from < numeral.to && to > numeral.from && (from < numeral.from || to > numeral.to),
  )
  return word !== undefined
}

/** jieba's words in the stretches between the numerals that are beyond doubt. */
function wordRanges(
  text: string,
  numerals: readonly Numeral[],
  tag: (text: string) => readonly TaggedWord[],
): readonly Range[] {
  const certain = numerals.filter((numeral) => !isDoubtful(numeral))
  const ranges: Range[] = []
  let at = 0
  for (const { from, to } of [...certain, { from: text.length, to: text.length }]) {
    for (const { word } of tag(text.slice(at, from))) {
      ranges.push({ from: at, to: at + word.length })
      at += word.length
    }
    at = to
  }
  return ranges
}
