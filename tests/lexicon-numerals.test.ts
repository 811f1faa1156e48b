import { describe, expect, test } from 'vitest'
import type { Numeral } from '../pipeline/core/tokenized.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import type { Exampled } from '../pipeline/lexicon/rows.ts'
import { scanNumerals } from '../pipeline/tokens/numerals.ts'

const lexicon = loadLexicon()
const scan = (text: string) => scanNumerals(text, lexicon)

/** Runs the examples of every row: `applies` must hold for each `yes` and for no `no`. */
function rows<Row extends Exampled>(
  name: string,
  all: readonly Row[],
  label: (row: Row) => string,
  applies: (row: Row, text: string, found: readonly Numeral[]) => boolean,
): void {
  describe(name, () => {
    for (const row of all) {
      test(label(row), () => {
        expect(row.yes.length).toBeGreaterThan(0)
        for (const text of row.yes) expect(applies(row, text, scan(text)), `yes: ${text}`).toBe(true)
        for (const text of row.no ?? []) expect(applies(row, text, scan(text)), `no: ${text}`).toBe(false)
      })
    }
  })
}

rows(
  'units',
  lexicon.units,
  (row) => row.unit,
  (row, _, found) =>
    found.some(
      ({ unit, form, date }) =>
        unit === row.unit ||
        (form === 'date' && date !== undefined) ||
        (unit === '%' && (row.unit === '成' || row.unit === '折')),
    ),
)
rows(
  'magnitudes',
  lexicon.magnitudes,
  (row) => row.word,
  (row, _, found) => found.some(({ magnitude }) => magnitude === row.word),
)
rows(
  'bounds',
  lexicon.bounds,
  (row) => `${row.word} ${row.side}`,
  (row, text, found) =>
    found.some(
      ({ bound, boundWords }) =>
        bound === row.bound && boundWords.some(({ from, to }) => text.slice(from, to) === row.word),
    ),
)
rows(
  'rates',
  lexicon.rates,
  (row) => row.word,
  (_, __, found) => found.length === 2,
)
rows(
  'calendar',
  lexicon.calendar,
  (row) => row.word,
  (row, text, found) =>
    found.some(({ form, from, to }) => form === 'date' && text.slice(from, to).includes(row.word)),
)
rows(
  'ordinary',
  lexicon.ordinary,
  (row) => row.word,
  (row, text, found) =>
    text.includes(row.word) && found.every(({ from, to }) => !overlaps(text, row.word, from, to)),
)
rows(
  'names',
  lexicon.names,
  (row) => row.word,
  (row, text, found) => found.some(({ from, to }) => text.slice(from, to) === row.word),
)
rows(
  'codes',
  lexicon.codes,
  (row) => `${row.word} ${row.side}`,
  (row, text, found) => {
    if (row.side === 'index') return found.some(({ form }) => form === 'number')
    if (row.side === 'emission') return found.some(({ rules }) => rules.includes('emission-grade'))
    return found.some(
      ({ form, from, to }) => (form === 'code' || form === 'mark') && text.slice(from, to).includes(row.word),
    )
  },
)

function overlaps(text: string, word: string, from: number, to: number): boolean {
  const at = text.indexOf(word)
  return from < at + word.length && to > at
}

test('no word stands twice in one list', () => {
  for (const name of ['magnitudes', 'ordinary', 'names', 'calendar', 'rates'] as const) {
    const words = lexicon[name].map((row) => row.word)
    expect(
      words.filter((word, at) => words.indexOf(word) !== at),
      name,
    ).toEqual([])
  }
  const spellings = lexicon.units.flatMap((row) => [row.unit, ...(row.aliases ?? [])])
  expect(spellings.filter((word, at) => spellings.indexOf(word) !== at)).toEqual([])
})

test('there are units enough', () => {
  expect(lexicon.units.length).toBeGreaterThan(200)
})
