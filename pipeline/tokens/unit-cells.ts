import type { Passage } from '../core/segmented.ts'
import type { Numeral } from '../core/tokenized.ts'

/**
 * `亿元` in a table's unit column or note counts nothing: a magnitude without a number is part of the unit there, unless a word
 * goes on behind it: `万吨级泊位吞吐能力`, `亿元以上市场`.
 */
export function withoutUnitCells(passage: Passage, numerals: readonly Numeral[]): readonly Numeral[] {
  if (passage.cell === undefined) return numerals
  const { text } = passage.view
  return numerals.filter(
    (numeral) =>
      /[\d一二两三四五六七八九〇零几数]/u.test(text.slice(numeral.from, numeral.to)) ||
      /\p{N}/u.test(text.slice(numeral.from, numeral.to)) ||
      /^\p{Script=Han}/u.test(text.slice(numeral.to, numeral.to + 1)),
  )
}
