import { compiled, type Lexicon } from '../../lexicon/index.ts'

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.periods].sort((a, b) => b.word.length - a.word.length),
)

/** Whether some text speaks of the whole term (`五年来`) or of the year under review; null where it says neither. */
export function tenureOf(text: string, lexicon: Lexicon): 'term' | 'year' | null {
  return byLength(lexicon).find(({ word }) => stands(text, word))?.means ?? null
}

/** `五年来` stands in `这五年来`, not in `十五年来`. */
function stands(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[十百\d]/u.test(text[at - 1] ?? '')
}
