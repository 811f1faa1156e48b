import { compiled } from '../lexicon/index.ts'
import { type Matcher, matcher } from '../lexicon/matcher.ts'
import type { BoundRow, CalendarRow, CodeRow, NameRow, UnitRow } from '../lexicon/rows.ts'

/** The lexicon as the numeral grammar asks for it: the longest word at a place, and its row. */
export interface NumeralLexicon {
  readonly units: WordTable<UnitRow>
  readonly magnitudes: WordTable<{ readonly word: string; readonly power: number }>
  readonly boundsBefore: WordTable<BoundRow>
  readonly boundsInside: WordTable<BoundRow>
  readonly boundsAfter: WordTable<BoundRow>
  readonly rates: Matcher
  readonly calendar: WordTable<CalendarRow>
  readonly ordinary: Matcher
  readonly names: WordTable<NameRow>
  readonly codesAfter: WordTable<CodeRow>
  readonly marks: Matcher
  readonly listWords: Matcher
  readonly emissions: Matcher
  readonly indices: ReadonlySet<string>
}

export interface WordTable<Row> {
  readonly matcher: Matcher
  readonly rows: ReadonlyMap<string, Row>
}

/** What the grammar asks of a lexicon; built once for each. */
export const numeralLexicon = compiled<NumeralLexicon>((lexicon) => {
  const bounds = (side: BoundRow['side']) => wordTable(lexicon.bounds.filter((row) => row.side === side))
  return {
    units: unitTable(lexicon.units),
    magnitudes: wordTable(lexicon.magnitudes),
    boundsBefore: bounds('before'),
    boundsInside: bounds('inside'),
    boundsAfter: bounds('after'),
    rates: matcher(lexicon.rates.map((row) => row.word)),
    calendar: wordTable(lexicon.calendar),
    ordinary: matcher(lexicon.ordinary.map((row) => row.word)),
    names: wordTable(lexicon.names),
    codesAfter: wordTable(lexicon.codes.filter((row) => row.side === 'after')),
    marks: matcher(lexicon.codes.filter((row) => row.side === 'mark').map((row) => row.word)),
    listWords: matcher(lexicon.codes.filter((row) => row.side === 'list').map((row) => row.word)),
    emissions: matcher(lexicon.codes.filter((row) => row.side === 'emission').map((row) => row.word)),
    indices: new Set(lexicon.codes.filter((row) => row.side === 'index').map((row) => row.word)),
  }
})

function wordTable<Row extends { readonly word: string }>(rows: readonly Row[]): WordTable<Row> {
  const known = new Map<string, Row>()
  for (const row of rows) if (!known.has(row.word)) known.set(row.word, row)
  return { matcher: matcher(known.keys()), rows: known }
}

/** Every spelling of a unit leads to its row; the first row to claim a spelling keeps it. */
function unitTable(rows: readonly UnitRow[]): WordTable<UnitRow> {
  const known = new Map<string, UnitRow>()
  for (const row of rows) {
    for (const word of [row.unit, ...(row.aliases ?? [])]) if (!known.has(word)) known.set(word, row)
  }
  return { matcher: matcher(known.keys()), rows: known }
}
