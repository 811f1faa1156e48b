import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { RelationRow } from '../lexicon/rows.ts'

const byKind = compiled(
  (lexicon: Lexicon): Readonly<Record<RelationRow['kind'], ReadonlySet<string>>> => ({
    measure: wordsOf('measure', lexicon),
    generic: wordsOf('generic', lexicon),
    'whole-measure': wordsOf('whole-measure', lexicon),
  }),
)

function wordsOf(kind: RelationRow['kind'], lexicon: Lexicon): ReadonlySet<string> {
  const words = lexicon.relations.filter((row) => row.kind === kind).map((row) => row.word)
  return new Set(words.sort((a, b) => b.length - a.length)) // `总产值` before `产值`
}

/** A noun that measures something else: `总投资` of a project. It takes the name of what it measures. */
export function isRelational(name: string, lexicon: Lexicon): boolean {
  return byKind(lexicon).measure.has(name)
}

/** A noun so general that coordinated names may share it: `收入` of `林业、渔业收入`. */
export function isGeneric(name: string, lexicon: Lexicon): boolean {
  return byKind(lexicon).generic.has(name)
}

/** `重点项目总投资` → `重点项目`: the thing without the measure at its end, the longest that fits. */
export function withoutRelation(name: string, lexicon: Lexicon): string {
  for (const word of byKind(lexicon)['whole-measure'])
    if (name.endsWith(word)) return name.slice(0, -word.length)
  for (const word of byKind(lexicon).measure)
    if (name.length > word.length && name.endsWith(word)) return name.slice(0, -word.length)
  return name
}
