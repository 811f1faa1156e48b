import { readFileSync } from 'node:fs'
import type { LexiconName, LexiconRows } from './rows.ts'

/** Words as data: the rows of every file under `pipeline/lexicon/`, by its name. Made by {@link loadLexicon}. */
export type Lexicon = { readonly [Name in LexiconName]: readonly LexiconRows[Name][] }

/** The lexicons that there are. */
export const lexiconNames: readonly LexiconName[] = [
  'magnitudes',
  'units',
  'bounds',
  'rates',
  'calendar',
  'ordinary',
  'codes',
  'names',
  'rhetoric',
  'projects',
  'cues',
  'trends',
  'bases',
  'fillers',
  'aspects',
  'rankings',
  'predicates',
  'dictionary',
  'columns',
  'indicators',
  'spellings',
  'headings',
  'kinds',
  'fronts',
  'turns',
  'lower-better',
  'periods',
  'particles',
  'relations',
  'affixes',
  'pairs',
  'pages',
  'conversions',
  'sums',
]

let shipped: Lexicon | null = null

/**
 * The lexicon that comes with gongbao, with the user's own rows (`{ units: [...] }`) put before it so that they win.
 * The shipped part is read from disk once.
 */
export function loadLexicon(own: Partial<Lexicon> = {}): Lexicon {
  shipped ??= Object.freeze(
    Object.fromEntries(lexiconNames.map((name) => [name, readRows(name)])),
  ) as unknown as Lexicon
  if (Object.keys(own).length === 0) return shipped
  return Object.fromEntries(
    lexiconNames.map((name) => [name, [...(own[name] ?? []), ...(shipped?.[name] ?? [])]]),
  ) as unknown as Lexicon
}

function readRows(name: string): readonly unknown[] {
  const url = new URL(`../../pipeline/lexicon/${name}.json`, import.meta.url)
  return (JSON.parse(readFileSync(url, 'utf8')) as { rows: unknown[] }).rows
}

/** Builds a value from a lexicon once for each lexicon: a matcher, a table by word. */
export function compiled<Value>(build: (lexicon: Lexicon) => Value): (lexicon: Lexicon) => Value {
  const cache = new WeakMap<Lexicon, Value>()
  return (lexicon) => {
    const known = cache.get(lexicon)
    if (known !== undefined) return known
    const made = build(lexicon)
    cache.set(lexicon, made)
    return made
  }
}
