import { compiled } from '../lexicon/index.ts'
import { type Matcher, matcher } from '../lexicon/matcher.ts'
import type { UnitRow } from '../lexicon/rows.ts'

/** Words that the rules look for. */
export interface RuleWords {
  readonly things: Matcher
  readonly deeds: Matcher
  readonly rhetoric: Matcher
  /** Those that a phrase has to end with. */
  readonly rhetoricEnds: Matcher
  readonly rankings: Matcher
  readonly trends: Matcher
  readonly cues: ReadonlyMap<string, Matcher>
  readonly unitRows: ReadonlyMap<string, UnitRow>
}

/** Built once for a lexicon. */
export const ruleWords = compiled<RuleWords>((lexicon) => ({
  things: matcher(lexicon.projects.filter((row) => row.kind === 'thing').map((row) => row.word)),
  deeds: matcher(lexicon.projects.filter((row) => row.kind === 'deed').map((row) => row.word)),
  rhetoric: matcher(lexicon.rhetoric.filter((row) => row.ends !== true).map((row) => row.word)),
  rhetoricEnds: matcher(lexicon.rhetoric.filter((row) => row.ends === true).map((row) => row.word)),
  rankings: matcher(lexicon.rankings.map((row) => row.word)),
  trends: matcher(lexicon.trends.map((row) => row.word)),
  cues: byKind(lexicon.cues),
  unitRows: new Map(lexicon.units.map((row) => [row.unit, row])),
}))

function byKind(
  rows: readonly { readonly word: string; readonly kind: string }[],
): ReadonlyMap<string, Matcher> {
  const kinds = new Set(rows.map((row) => row.kind))
  return new Map(
    [...kinds].map((kind) => [kind, matcher(rows.filter((row) => row.kind === kind).map((row) => row.word))]),
  )
}

/** Whether any word of `words` stands somewhere in a short stretch. */
export function contains(words: Matcher | undefined, text: string): boolean {
  return placeOf(words, text) !== null
}

/** Where the first word of `words` stands in a short stretch, or null. */
export function placeOf(words: Matcher | undefined, text: string): number | null {
  for (let at = 0; at < text.length; at++) if (words?.startingAt(text, at)) return at
  return null
}

export function endsWith(words: Matcher | undefined, text: string): boolean {
  return words !== undefined && words.endingAt(text, text.length) !== null
}

export function startsWith(words: Matcher | undefined, text: string): boolean {
  return words !== undefined && words.startingAt(text, 0) !== null
}
