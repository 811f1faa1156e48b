import type { Word } from '../words.ts'

const numbers = '一两三四五六七八九十'

/** `两年平均`, `近三年平均`: the words before it, and how many years it runs over. */
export function peelAverage(
  words: readonly Word[],
): { readonly head: readonly Word[]; readonly years: number } | null {
  const years = numbers.indexOf(words.at(-2)?.text.match(/^(.)年$/u)?.[1] ?? '-') + 1
  if (words.at(-1)?.text !== '平均' || years === 0) return null
  return { head: words.slice(0, words.at(-3)?.text === '近' ? -3 : -2), years }
}
