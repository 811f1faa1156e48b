import { commonPairs, traditionalPairs } from './hanzi.ts'
import { type Lexicon, lexiconNames, loadLexicon } from './index.ts'
import { loadGazetteer } from './regions.ts'
import type { LexiconName, LexiconRows } from './rows.ts'

/** A row of the lexicon in which a word stands. */
export interface WordUse {
  /** Its file's name: `trends.json`. */
  readonly file: string
  /** Counted from 1, without the head of a table. */
  readonly row: number
  /** The user's own, not one that comes with gongbao. */
  readonly own: boolean
  /** Where it stands, and the entry that is the word or holds it. */
  readonly entries: readonly WordEntry[]
  /** All that the row says but for its examples: role, kind, power … */
  readonly fields: Readonly<Record<string, unknown>>
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export interface WordEntry {
  readonly field: string
  readonly text: string
}

/** Where a word stands by itself, and where it stands inside longer entries only. Both in the order of the lexicons. */
export interface WordUses {
  readonly whole: readonly WordUse[]
  readonly inside: readonly WordUse[]
}

/** Every use of a word in a lexicon and in the tables beside it, the user's rows before those that they win over. */
export function wordUses(word: string, lexicon: Lexicon): WordUses {
  const whole: WordUse[] = []
  const inside: WordUse[] = []
  for (const row of rowsOf(lexicon)) {
    const entries = entriesOf(row).filter(({ text }) => text.includes(word))
    const exact = entries.filter(({ text }) => text === word)
    if (exact.length > 0) whole.push(useOf(row, exact))
    else if (entries.length > 0) inside.push(useOf(row, entries))
  }
  return { whole, inside }
}

/** The fields of a row that hold words of reports or names of units and indicators; the others tell what these are. */
const wordFields: { readonly [Name in LexiconName]: readonly (keyof LexiconRows[Name])[] } = {
  magnitudes: ['word'],
  units: ['unit', 'aliases'],
  bounds: ['word'],
  rates: ['word'],
  calendar: ['word'],
  ordinary: ['word'],
  codes: ['word'],
  names: ['word'],
  rhetoric: ['word'],
  projects: ['word'],
  cues: ['word'],
  trends: ['word'],
  bases: ['word'],
  fillers: ['word'],
  aspects: ['word'],
  rankings: ['word'],
  predicates: ['word'],
  dictionary: ['word'],
  columns: ['word'],
  indicators: ['code', 'name', 'aliases', 'not'],
  spellings: ['word', 'as'],
  headings: ['word'],
  kinds: ['word'],
  fronts: ['word'],
  turns: ['word'],
  'lower-better': ['word'],
  periods: ['word'],
  particles: ['word'],
  relations: ['word'],
  affixes: ['word'],
  pairs: ['word', 'words'],
  pages: ['word'],
  conversions: ['unit', 'into'],
  sums: ['whole', 'parts'],
}

/** What may or may not stand beside a word, in whichever lexicon. */
const borders = ['notBefore', 'notAfter', 'onlyBefore', 'onlyAfter']

/** The tables beside the lexicons, which users add nothing to. */
const tables: readonly Table[] = [
  {
    file: 'regions.csv',
    words: ['name', 'short'],
    rows: () => loadGazetteer().divisions.map((division) => ({ ...division })),
  },
  {
    file: 'traditional.csv',
    words: ['traditional', 'simplified'],
    rows: () => [...traditionalPairs()].map(([traditional, simplified]) => ({ traditional, simplified })),
  },
  {
    file: 'common-hanzi.csv',
    words: ['simplified', 'traditional'],
    rows: () => commonPairs().map(([simplified, traditional]) => ({ simplified, traditional })),
  },
]

interface Table {
  readonly file: string
  readonly words: readonly string[]
  readonly rows: () => readonly Fields[]
}

type Fields = Readonly<Record<string, unknown>>

/** A row with its place. */
interface Placed {
  readonly file: string
  readonly row: number
  readonly own: boolean
  readonly words: readonly string[]
  readonly fields: Fields
}

function rowsOf(lexicon: Lexicon): readonly Placed[] {
  const shipped = loadLexicon()
  return [
    ...lexiconNames.flatMap((name) => {
      const rows = lexicon[name]
      const own = rows.length - shipped[name].length
      return rows.map((fields, at) => ({
        file: `${name}.json`,
        row: at < own ? at + 1 : at - own + 1,
        own: at < own,
        words: [...wordFields[name], ...borders],
        fields: { ...fields },
      }))
    }),
    ...tables.flatMap(({ file, words, rows }) =>
      rows().map((fields, at) => ({ file, row: at + 1, own: false, words, fields })),
    ),
  ]
}

function entriesOf({ words, fields }: Placed): readonly WordEntry[] {
  return words.flatMap((field) => textsOf(fields[field]).map((text) => ({ field, text })))
}

/** A word, a list of them, or names with the reason why they are none. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return value instanceof Object && 'name' in value ? textsOf(value.name) : []
}

function useOf({ file, row, own, fields: all }: Placed, entries: readonly WordEntry[]): WordUse {
  const { yes, no, ...fields } = all
  return { file, row, own, entries, fields, yes: textsOf(yes), no: textsOf(no) }
}
