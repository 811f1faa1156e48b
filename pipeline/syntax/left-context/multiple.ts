import type { Lexicon } from '../../lexicon/index.ts'
import { isParticle } from '../function-words.ts'
import type { Word } from '../words.ts'

/** How many words may name what something is a multiple of: `全国平均水平的`. */
const longest = 8

/** `农村居民收入是全国平均水平的` before `1.2倍`: the words before the comparison; null where there is none. */
export function beforeMultiple(words: readonly Word[], lexicon: Lexicon): readonly Word[] | null {
  if (words.at(-1)?.text !== '的') return null
  const at = words.findLastIndex((word) => isParticle(word, 'equalling', lexicon))
  return at < 0 || words.length - at > longest ? null : words.slice(0, at)
}
