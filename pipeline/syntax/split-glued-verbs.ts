import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './function-words.ts'
import type { Word } from './words.ts'

/** jieba's tag for what it does not know. */
const unknown = 'x'

/** jieba at times glues a verb to the end of a noun and knows neither: `率达`, `业占` → `率`, `达`. */
export function unglued(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  return words.flatMap((word) => {
    const verb = word.kind === 'word' && word.tag === unknown ? gluedTo(word, lexicon) : undefined
    if (verb === undefined) return [word]
    return [
      { ...word, text: word.text.slice(0, -verb.length), tag: 'n' },
      { ...word, text: verb, tag: 'v' },
    ]
  })
}

/** The longest verb at the end of a word that is more than this verb. */
function gluedTo(word: Word, lexicon: Lexicon): string | undefined {
  const ends = [2, 1].filter((length) => length < word.text.length).map((length) => word.text.slice(-length))
  return ends.find((text) => isParticle({ ...word, text }, 'glued', lexicon))
}
