import type { Word } from './words.ts'

const hanziDigits = '一二三四五六七八九十'

/** The last year of a five-year plan: `“十二五”` → 2015. The first plan ended in 1957, from the sixth (1985) on each runs five years. */
export function planEnd(text: string): number | null {
  const digits = text.match(/^[“"]?([一二三四五六七八九十]{1,2})五[”"]?$/u)?.[1]
  if (digits === undefined) return null
  const number =
    digits.length === 2 ? 10 + hanziDigits.indexOf(digits[1] ?? '') + 1 : hanziDigits.indexOf(digits) + 1
  return number >= 6 ? 1985 + (number - 6) * 5 : null
}

/** `“十三五”` as a word of a clause. */
export function isPlan(word: Word): boolean {
  return word.kind === 'name' && planEnd(word.text) !== null
}
