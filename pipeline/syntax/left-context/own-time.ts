import type { Lexicon } from '../../lexicon/index.ts'
import { isParticle } from '../function-words.ts'
import { isPlan } from '../plan-words.ts'
import { tailRoles } from '../roles.ts'
import { peelLast } from '../strip-suffix.ts'
import type { Word } from '../words.ts'

/** `由2015年的`, `增加到2020年的`, `由年初的`: a movement, then when its end was. Unchanged where there is no movement. */
export function withoutOwnTime(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const end = beforeEvent(words) ?? words.findLastIndex((word) => !isOwnTime(word, lexicon)) + 1
  if (end === words.length) return words
  const rest = words.slice(0, end)
  const moved = peelLast(rest, tailRoles(lexicon))?.value.kind
  return moved === 'from' || moved === 'to' ? rest : words
}

/** How far an event may reach: `改革开放前的`. */
const longestEvent = 5

/** Where `改革前的`, `整治前` begins after `由`; null where the words do not end so. */
function beforeEvent(words: readonly Word[]): number | null {
  const end = words.at(-1)?.text === '的' ? words.length - 1 : words.length
  if (words[end - 1]?.text !== '前') return null
  const from = words.findLastIndex((word) => /^[由从]$/u.test(word.text))
  return from >= 0 && end - from <= longestEvent ? from + 1 : null
}

function isOwnTime(word: Word, lexicon: Lexicon): boolean {
  return word.kind === 'time' || isParticle(word, 'own-time', lexicon) || isPlan(word)
}
