import { compiled, type Lexicon } from './index.ts'

const names = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(lexicon.units.flatMap((row) => [row.unit, ...(row.aliases ?? [])])),
)

/** Whether a text is a unit, with or without a magnitude: `吨`, `亿吨公里`, `万千瓦`, `元/吨`. */
export function isUnitName(text: string, lexicon: Lexicon): boolean {
  const known = names(lexicon)
  const bare = [
    text,
    ...lexicon.magnitudes.flatMap(({ word }) => (text.startsWith(word) ? [text.slice(word.length)] : [])),
  ]
  return bare.some(
    (name) => known.has(name) || (name.includes('/') && name.split('/').every((part) => known.has(part))),
  )
}
