import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './function-words.ts'
import type { Word } from './words.ts'

/** The length of a prepositional phrase before a verb: `为中小企业` in `为中小企业提供贷款担保`; 0 where there is none. */
export function prepositional(words: readonly Word[], lexicon: Lexicon): number {
  if (words.length < 3) return 0
  const inside = innerSetting(words, lexicon)
  if (inside > 0) return inside
  if (isParticle(words[0], 'setting', lexicon)) return setting(words, lexicon)
  return isParticle(words[0], 'toward', lexicon) ? verbAfter(words) : 0
}

/** `渔民在园区内购买…`: who acts, then where. */
function innerSetting(words: readonly Word[], lexicon: Lexicon): number {
  const start = words.slice(1, 4).findIndex((word) => word.text === '在') + 1
  const end = start > 0 ? settingEnd(words, start, lexicon) : -1
  return end > 0 && words[end + 1]?.tag === 'v' ? end + 1 : 0
}

function setting(words: readonly Word[], lexicon: Lexicon): number {
  const end = settingEnd(words, 0, lexicon)
  return end > 0 && end < words.length - 1 ? end + 1 : verbAfter(words)
}

function settingEnd(words: readonly Word[], start: number, lexicon: Lexicon): number {
  return words.findIndex((word, at) => at > start && isParticle(word, 'setting-end', lexicon))
}

function verbAfter(words: readonly Word[]): number {
  const verb = words.findIndex((word, at) => at > 1 && word.kind === 'word' && word.tag === 'v')
  return Math.max(verb, 0)
}
