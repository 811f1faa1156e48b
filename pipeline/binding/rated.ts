import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import { textOf, type Word } from '../syntax/words.ts'

/** `10%的速度`, `3.5%的目标以内`: what the rate is one of, not what it is a part of. */
export function isRated(noun: readonly Word[], lexicon: Lexicon): boolean {
  const end = noun.findLastIndex(({ tag }) => tag !== 'f') + 1
  return endsAs(textOf(noun), 'rated', lexicon) || endsAs(textOf(noun.slice(0, end)), 'rated', lexicon)
}
