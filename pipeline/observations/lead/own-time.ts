import type { Lexicon } from '../../lexicon/index.ts'
import { isParticle } from '../particles.ts'
import { peelLast } from '../peel.ts'
import { isPlan } from '../plans.ts'
import { tailRoles } from '../vocabulary.ts'
import type { Word } from '../words.ts'

/** `由2015年的`, `增加到2020年的`, `由年初的`: a movement, then when its end was. Unchanged where there is no movement. */
export function withoutOwnTime(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const end = words.findLastIndex((word) => !isOwnTime(word, lexicon)) + 1
  if (end === words.length) return words
  const rest = words.slice(0, end)
  const moved = peelLast(rest, tailRoles(lexicon))?.value.kind
  return moved === 'from' || moved === 'to' ? rest : words
}

function isOwnTime(word: Word, lexicon: Lexicon): boolean {
  return word.kind === 'time' || isParticle(word, 'own-time', lexicon) || isPlan(word)
}
