import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './particles.ts'
import type { Word } from './words.ts'

/** jieba's tag for what it does not know. */
const unknown = 'x'

/** jieba at times glues a verb to the end of a noun and knows neither: `率达`, `业占` → `率`, `达`. */
export function unglued(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  return words.flatMap((word) => {
    const verb = word.text.slice(-1)
    if (word.kind !== 'word' || word.tag !== unknown || word.text.length < 2) return [word]
    if (!isParticle({ ...word, text: verb }, 'glued', lexicon)) return [word]
    return [
      { ...word, text: word.text.slice(0, -1), tag: 'n' },
      { ...word, text: verb, tag: 'v' },
    ]
  })
}
