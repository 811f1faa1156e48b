import { isParticle } from '../../syntax/function-words.ts'
import type { Binding } from '../../syntax/reading.ts'
import type { Word } from '../../syntax/words.ts'
import type { Scope } from '../scopes.ts'
import { type Read, textFrom, timeAt, timeOfTense } from './read.ts'
import { tenseAhead } from './tenure.ts'

/** The time with which some words open, behind an address and words like `到`, `回顾`: `各位代表，刚刚过去的2020年是…`. */
export function openingTime(words: readonly Word[], scope: Scope, binding: Binding): Read | null {
  for (let at = addressEnd(words, binding); at < words.length; at++) {
    const word = words[at]
    const read = timeAt(words, at, scope, binding) ?? tenseAt(words, at, scope, binding)
    if (read !== null) return read
    if (!isOpener(word, binding)) return null
  }
  return null
}

/** `五年来`; the year in `刚刚过去的2020年` and the month in `今年6月` say more than the phrase before them. */
function tenseAt(words: readonly Word[], at: number, scope: Scope, binding: Binding): Read | null {
  const tense = tenseAhead(textFrom(words, at), binding.lexicon)
  if (tense === null) return null
  const after = wordsOver(words, at, tense.word)
  const dated = words[after]?.kind === 'time' ? timeAt(words, after, scope, binding) : null
  if (dated !== null) return dated
  const time = timeOfTense(tense, scope, binding)
  return time === null ? null : { time, role: 'told', point: false }
}

/** The place behind the words that make up some text. */
function wordsOver(words: readonly Word[], from: number, text: string): number {
  let at = from
  for (let length = 0; length < text.length; at++) length += words[at]?.text.length ?? text.length
  return at
}

function isOpener(word: Word | undefined, { lexicon }: Binding): boolean {
  return (word?.kind === 'point' && /[“”]/u.test(word.text)) || isParticle(word, 'time-opening', lexicon)
}

/** Behind `各位代表，`. */
function addressEnd(words: readonly Word[], { lexicon }: Binding): number {
  const end = words.findIndex(({ kind }) => kind === 'point')
  const text = words
    .slice(0, Math.max(0, end))
    .map((word) => word.text)
    .join('')
  return end > 0 && isVocative(text, lexicon) ? end + 1 : 0
}

/** `各位代表` */
export function isVocative(text: string, lexicon: Binding['lexicon']): boolean {
  return lexicon.particles.some(({ role, word }) => role === 'vocative' && word === text)
}
