import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { AspectRow, TrendRow } from '../lexicon/rows.ts'

/** What a word can do between an indicator and its figure. One word may have several roles; the first that fits wins. */
export type Role =
  | { readonly kind: 'trend'; readonly row: TrendRow }
  | { readonly kind: 'to' }
  | { readonly kind: 'from' }
  | { readonly kind: 'basis'; readonly basis: string }
  | { readonly kind: 'aspect'; readonly of: AspectRow['of'] }
  | { readonly kind: 'verb' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'respectively' }
  | { readonly kind: 'each' }

const goals = ['到', '至', '为', '成', '到了', '至了']
const nears = ['了', '约', '近', '超', '逾']

/** The roles by word, for words that are peeled off the end of what leads to a figure. */
export const tailRoles = compiled((lexicon: Lexicon): ReadonlyMap<string, Role> => {
  const roles = new Map<string, Role>()
  const add = (word: string, role: Role) => {
    if (!roles.has(word)) roles.set(word, role)
  }
  for (const row of lexicon.trends) {
    if (row.kind === 'to') {
      add(row.word, { kind: 'to' })
      continue
    }
    add(row.word, { kind: 'trend', row })
    for (const near of nears) add(row.word + near, { kind: 'trend', row })
    if (row.kind !== 'comparison') for (const goal of goals) add(row.word + goal, { kind: 'to' })
  }
  for (const row of lexicon.bases) add(row.word, { kind: 'basis', basis: row.basis })
  for (const row of lexicon.aspects) add(row.word, { kind: 'aspect', of: row.of })
  for (const word of ['由', '从', '自']) add(word, { kind: 'from' })
  for (const word of ['分别', '各自', '依次']) add(word, { kind: 'respectively' })
  for (const word of ['各', '均', '都', '皆', '双双']) add(word, { kind: 'each' })
  for (const row of lexicon.fillers) {
    if (row.kind === 'verb') add(row.word, { kind: 'verb' })
    if (row.kind === 'filler' || row.kind === 'adverb') add(row.word, { kind: 'filler' })
  }
  return roles
})

/** Words that are dropped from the head of an indicator: connectives, adverbs, periods, the region's names. */
export const leadingWords = compiled((lexicon: Lexicon): ReadonlySet<string> => {
  const words = lexicon.fillers.filter((row) => row.kind !== 'verb').map((row) => row.word)
  const bases = lexicon.bases.map((row) => row.word).filter((word) => word !== '实际' && word !== '名义')
  return new Set([...words, ...bases])
})

/** Verbs that say nothing of what happened: `完成`, `达到`, `为`. */
export const emptyVerbs = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(lexicon.fillers.filter((row) => row.kind === 'verb').map((row) => row.word)),
)

export const trendsByWord = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, TrendRow> => new Map(lexicon.trends.map((row) => [row.word, row])),
)

export const rankingWords = compiled(
  (lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.rankings.map((row) => row.word)),
)
