import { compiled } from '../lexicon/index.ts'
import { type Matcher, matcher } from '../lexicon/matcher.ts'
import type { BoundRow, CalendarRow, CodeRow, NameRow, UnitRow } from '../lexicon/rows.ts'

/** The lexicon as the numeral grammar asks for it: the longest word at a place, and its row. */
export interface Vocabulary {
  readonly units: Words<UnitRow>
  readonly magnitudes: Words<{ readonly word: string; readonly power: number }>
  readonly boundsBefore: Words<BoundRow>
  readonly boundsInside: Words<BoundRow>
  readonly boundsAfter: Words<BoundRow>
  readonly rates: Matcher
  readonly calendar: Words<CalendarRow>
  readonly ordinary: Matcher
  readonly names: Words<NameRow>
  readonly codesAfter: Words<CodeRow>
  readonly marks: Matcher
  readonly listWords: Matcher
  readonly emissions: Matcher
  readonly indices: ReadonlySet<string>
}

export interface Words<Row> {
  readonly matcher: Matcher
  readonly rows: ReadonlyMap<string, Row>
}

/** The vocabulary of a lexicon; built once for each. */
export const vocabularyOf = compiled<Vocabulary>((lexicon) => {
  const bounds = (side: BoundRow['side']) => words(lexicon.bounds.filter((row) => row.side === side))
  return {
    units: unitWords(lexicon.units),
    magnitudes: words(lexicon.magnitudes),
    boundsBefore: bounds('before'),
    boundsInside: bounds('inside'),
    boundsAfter: bounds('after'),
    rates: matcher(lexicon.rates.map((row) => row.word)),
    calendar: words(lexicon.calendar),
    ordinary: matcher(lexicon.ordinary.map((row) => row.word)),
    names: words(lexicon.names),
    codesAfter: words(lexicon.codes.filter((row) => row.side === 'after')),
    marks: matcher(lexicon.codes.filter((row) => row.side === 'mark').map((row) => row.word)),
    listWords: matcher(lexicon.codes.filter((row) => row.side === 'list').map((row) => row.word)),
    emissions: matcher(lexicon.codes.filter((row) => row.side === 'emission').map((row) => row.word)),
    indices: new Set(lexicon.codes.filter((row) => row.side === 'index').map((row) => row.word)),
  }
})

function words<Row extends { readonly word: string }>(rows: readonly Row[]): Words<Row> {
  const known = new Map<string, Row>()
  for (const row of rows) if (!known.has(row.word)) known.set(row.word, row)
  return { matcher: matcher(known.keys()), rows: known }
}

/** Every spelling of a unit leads to its row; the first row to claim a spelling keeps it. */
function unitWords(rows: readonly UnitRow[]): Words<UnitRow> {
  const known = new Map<string, UnitRow>()
  for (const row of rows) {
    for (const word of [row.unit, ...(row.aliases ?? [])]) if (!known.has(word)) known.set(word, row)
  }
  return { matcher: matcher(known.keys()), rows: known }
}
