import { compiled, type Lexicon } from '../../lexicon/index.ts'

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.periods].sort((a, b) => b.word.length - a.word.length),
)

/** `近五年，` opens what is told of them all; `近五年最高` does not. */
const recent = /^近[三四五345]年$/u

/** Whether some text speaks of the whole term (`五年来`) or of the year under review; null where it says neither. */
export function tenureOf(text: string, lexicon: Lexicon): 'term' | 'year' | null {
  if (recent.test(text)) return 'term'
  const row = byLength(lexicon).find(({ means, word }) => means !== 'future' && stands(text, word))
  return row === undefined || row.means === 'future' ? null : row.means
}

/** `五年来` stands in `这五年来`, not in `十五年来`. */
function stands(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[十百\d]/u.test(text[at - 1] ?? '')
}

/** Whether what a clause tells is still to come: `建成投产后`. */
export function isToCome(text: string, lexicon: Lexicon): boolean {
  return lexicon.periods.some(({ means, word }) => means === 'future' && endsWord(text, word))
}

/** `建成后` does not stand in `建成后备基地`. */
function endsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/^[备续勤台]/u.test(text.slice(at + word.length))
}
