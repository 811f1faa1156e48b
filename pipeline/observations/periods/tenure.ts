import { compiled, type Lexicon } from '../../lexicon/index.ts'

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.periods].sort((a, b) => b.word.length - a.word.length),
)

/** Whether some text speaks of the whole term (`五年来`) or of the year under review; null where it says neither. */
export function tenureOf(text: string, lexicon: Lexicon): 'term' | 'year' | null {
  return byLength(lexicon).find((row) => text.includes(row.word))?.means ?? null
}
