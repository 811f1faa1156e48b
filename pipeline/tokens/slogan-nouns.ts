import type { Range } from '../core/text.ts'
import type { Numeral } from '../core/tokenized.ts'
import { isHan } from './characters.ts'

/** Behind a point or a word; behind one of a single character a digit belongs to that, as in the road `合六`, unless it can end a phrase: `市二医院`. */
export function opensSlogan(text: string, { from }: Numeral, wordBefore: number | undefined): boolean {
  const before = text[from - 1] ?? '，'
  return !isHan(before) || (wordBefore ?? 0) > 1 || (wordBefore === 1 && phraseEnds.has(before))
}
const phraseEnds = new Set([...'市县区省州的和与及以了等'])

/** Where `五统一` ends: a digit and one character of which only the latter is part of a word, which is the noun, of two. */
export function endOfSlogan(
  text: string,
  { from, to, rules, value }: Numeral,
  words: readonly Range[],
): number | null {
  const [noun] = words
  if (noun === undefined || words.length > 1 || !rules.includes('group') || (value ?? '').length > 1)
    return null
  const whole = noun.from === from + 1 && noun.to > to && noun.to - noun.from === 2
  if (!whole || /[大小折成]/u.test(text[noun.from] ?? '')) return null // `五折算`, `七成为`
  if (/[村岛营庄屯河湖山沟源]/u.test(text[noun.to - 1] ?? '')) return null // `四新村`
  return /(?:第.、|前)$/u.test(text.slice(Math.max(0, from - 3), from)) ? null : noun.to // `第四、五跑道`
}
