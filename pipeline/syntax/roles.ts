import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { AspectRow, FillerRow, ParticleRole, TrendRow } from '../lexicon/rows.ts'
import { particles } from './function-words.ts'

/** What a word can do between an indicator and its figure. One word may have several roles; the first that fits wins. */
export type Role =
  | { readonly kind: 'trend'; readonly row: TrendRow }
  | { readonly kind: 'to' }
  | { readonly kind: 'from' }
  | { readonly kind: 'basis'; readonly basis: string }
  | { readonly kind: 'aspect'; readonly of: AspectRow['of'] }
  | { readonly kind: 'verb' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'each' }

/** The roles by word, for words that are peeled off the end of what leads to a figure. */
export const tailRoles = compiled((lexicon: Lexicon): ReadonlyMap<string, Role> => {
  const entries = [
    ...lexicon.trends.flatMap((row) => trendRoles(row, lexicon)),
    ...lexicon.bases.map((row) => entry(row.word, { kind: 'basis', basis: row.basis })),
    ...lexicon.aspects.map((row) => entry(row.word, { kind: 'aspect', of: row.of })),
    ...particleRoles('from', { kind: 'from' }, lexicon),
    ...particleRoles('respectively', { kind: 'filler' }, lexicon),
    ...particleRoles('apiece', { kind: 'each' }, lexicon),
    ...particleRoles('each', { kind: 'each' }, lexicon),
    ...lexicon.fillers.flatMap(fillerRoles),
  ]
  // The first role of a word wins, and of a map's entries the last.
  return new Map(entries.reverse())
})

type Entry = readonly [string, Role]

function entry(word: string, role: Role): Entry {
  return [word, role]
}

/** `增加`, also glued to what follows it: `增加近`, `增加到`. */
function trendRoles(row: TrendRow, lexicon: Lexicon): readonly Entry[] {
  if (row.kind === 'to') return [entry(row.word, { kind: 'to' })]
  const near = [...particles(lexicon, 'near')].map((word) => entry(row.word + word, { kind: 'trend', row }))
  const goals = row.kind === 'comparison' ? [] : [...particles(lexicon, 'goal')]
  return [
    entry(row.word, { kind: 'trend', row }),
    ...near,
    ...goals.map((word) => entry(row.word + word, { kind: 'to' })),
  ]
}

function particleRoles(particle: ParticleRole, role: Role, lexicon: Lexicon): readonly Entry[] {
  return [...particles(lexicon, particle)].map((word) => entry(word, role))
}

function fillerRoles({ kind, word }: FillerRow): readonly Entry[] {
  if (kind === 'verb') return [entry(word, { kind: 'verb' })]
  return kind === 'filler' || kind === 'adverb' ? [entry(word, { kind: 'filler' })] : []
}

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
