import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { multiply, shifted } from '../pipeline/core/decimal.ts'
import type { Numeral } from '../pipeline/core/tokenized.ts'
import type { Lexicon } from '../pipeline/lexicon/index.ts'
import { viewOf } from '../pipeline/read/view-builder.ts'
import { scanNumerals } from '../pipeline/tokens/numerals.ts'

/** A case of another system: a text, and the values that it finds there. */
export interface PeerCase {
  readonly input: string
  readonly values: readonly string[]
}

/** What came of a suite. A case is named by a short hash of its text, as its text is not ours to keep. */
export interface SuiteResult {
  readonly suite: string
  readonly cases: number
  readonly agreed: number
  readonly different: number
  readonly failed: readonly {
    readonly case: string
    readonly input: string
    readonly expected: readonly string[]
    readonly found: readonly string[]
  }[]
}

/** Cases that we read otherwise on purpose, by suite and reason. */
export interface Difference {
  readonly suite: string
  readonly reason: string
  readonly cases: readonly string[]
}

type Reader = (parsed: never) => readonly PeerCase[]
/** The values of a numeral in the shape that a suite gives them; nothing where the suite has no such thing. */
type Shape = (numeral: Numeral) => readonly string[]

/** Every suite that is run: its file below the folder of peers, and the adapter that reads it. */
const suites: readonly (readonly [name: string, file: string, read: Reader, shape?: Shape])[] = [
  ['NumberModel', 'recognizers-text/NumberModel.json', recognizers, withDates],
  ['PercentModel', 'recognizers-text/PercentModel.json', recognizers, onlyShares],
  ['OrdinalModel', 'recognizers-text/OrdinalModel.json', recognizers],
  ['CurrencyModel', 'recognizers-text/CurrencyModel.json', recognizers],
  ['DimensionModel', 'recognizers-text/DimensionModel.json', recognizers],
  ['cn2an', 'cn2an/cn2an-cn2an.json', cn2an],
  ['JioNLP money', 'jionlp/jionlp-money-parse.json', jioMoney],
  ['duckling Numeral', 'duckling/duckling-zh-Numeral.json', duckling],
  ['duckling AmountOfMoney', 'duckling/duckling-zh-AmountOfMoney.json', ducklingMoney, inYuan],
  ['duckling Distance', 'duckling/duckling-zh-Distance.json', duckling],
  ['duckling Quantity', 'duckling/duckling-zh-Quantity.json', duckling, inGrams],
  ['duckling Volume', 'duckling/duckling-zh-Volume.json', duckling],
]

/** Runs every suite found in `folder`. Our numerals agree with a case where they hold all of its values, in order, or none where it has none. */
export function runPeers(
  folder: string,
  lexicon: Lexicon,
  differences: readonly Difference[],
): readonly SuiteResult[] {
  return suites
    .filter(([, file]) => existsSync(join(folder, file)))
    .map(([suite, file, read, shape = valuesOf]) => {
      const parsed: never = JSON.parse(readFileSync(join(folder, file), 'utf8')) as never // each adapter knows its own form
      return runSuite(suite, read(parsed), { lexicon, shape }, differences)
    })
}

function runSuite(
  suite: string,
  cases: readonly PeerCase[],
  { lexicon, shape }: { readonly lexicon: Lexicon; readonly shape: Shape },
  differences: readonly Difference[],
): SuiteResult {
  const onPurpose = new Set(differences.filter((row) => row.suite === suite).flatMap((row) => row.cases))
  const disagreed = cases.flatMap(({ input, values }) => {
    // as a report is read: widths folded, blanks between Hanzi closed
    const found = scanNumerals(viewOf(input, 0, input.length).text, lexicon).flatMap(shape)
    return holds(found, values) ? [] : [{ case: nameOf(input), input, expected: values, found }]
  })
  const failed = disagreed.filter((row) => !onPurpose.has(row.case))
  return {
    suite,
    cases: cases.length,
    agreed: cases.length - disagreed.length,
    different: disagreed.length - failed.length,
    failed,
  }
}

/** A short hash of a case's text. */
export function nameOf(input: string): string {
  return createHash('sha256').update(input).digest('hex').slice(0, 8)
}

/** Both ends of a range; a percentage as it is and as a fraction of one, since the suites differ. */
function valuesOf({ value, valueMax, form, unit }: Numeral): readonly string[] {
  if (value === null || form === 'mark') return []
  const values = valueMax === null ? [value] : [value, valueMax]
  return unit === '‰' ? values.map((each) => shifted(each, -1)) : values
}

/** The number model takes a date's parts for numbers: `1991年1月16日` holds 1991, 1 and 16. */
function withDates(numeral: Numeral): readonly string[] {
  const { year, month, day } = numeral.date ?? {}
  const parts = [year, month, day].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.map(String) : valuesOf(numeral)
}

/** The percent model passes over whatever is no percentage. */
function onlyShares(numeral: Numeral): readonly string[] {
  return ['%', '‰', '‱', '个百分点'].includes(numeral.unit) ? valuesOf(numeral) : []
}

/** The model gives sums in the main unit of their currency: `2角` is 0.2. */
function inYuan(numeral: Numeral): readonly string[] {
  return valuesIn(numeral, new Map([['角', '0.1']]))
}

/** The model gives weights in grams: `3斤` is 1500. */
function inGrams(numeral: Numeral): readonly string[] {
  return valuesIn(numeral, grams)
}
const grams = new Map([
  ['公斤', '1000'],
  ['千克', '1000'],
  ['斤', '500'],
  ['两', '50'],
])

function valuesIn(numeral: Numeral, factors: ReadonlyMap<string, string>): readonly string[] {
  const factor = factors.get(numeral.unit) ?? '1'
  return valuesOf(numeral).map((value) => multiply(value, factor))
}

function holds(found: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return found.length === 0
  let at = 0
  for (const value of found) if (at < wanted.length && isSame(value, wanted[at] ?? '')) at++
  return at === wanted.length
}

/** Equal, or equal as a share: 75 (%) is 0.75. Fifteen digits are compared, as the suites hold floats. */
function isSame(found: string, wanted: string): boolean {
  const [a, b] = [Number(found), Number(wanted)]
  return [a, a / 100, a / 1000].some((value) => Math.abs(value - b) <= 1e-9 * Math.max(1e-12, Math.abs(b)))
}

interface RecognizersCase {
  readonly Input: string
  readonly Results: readonly { readonly Resolution?: { readonly value?: string | null } }[]
}

function recognizers(cases: readonly RecognizersCase[]): readonly PeerCase[] {
  return cases.map(({ Input, Results }) => ({
    input: Input,
    values: Results.flatMap(({ Resolution }) =>
      Resolution?.value == null ? [] : [Resolution.value.replace('%', '')],
    ),
  }))
}

/** Maps of text to number; the last map, of what must be refused, is left out: we read what can be read. */
function cn2an(maps: Readonly<Record<string, unknown>>): readonly PeerCase[] {
  return Object.values(maps).flatMap((map) => {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return []
    return Object.entries(map).map(([input, value]) => ({ input, values: [String(value)] }))
  })
}

interface JioCase {
  readonly input: string
  readonly expected: { readonly num: string | readonly string[] }
}

function jioMoney(cases: readonly JioCase[]): readonly PeerCase[] {
  return cases.map(({ input, expected }) => ({ input, values: [expected.num].flat() }))
}

interface DucklingCase {
  readonly input: string
  readonly expected: string
}

/** `(simple Cent 25)`: a hundredth of the currency's main unit. */
function ducklingMoney(cases: readonly DucklingCase[]): readonly PeerCase[] {
  return duckling(cases).map(({ input, values }, at) =>
    cases[at]?.expected.includes('Cent')
      ? { input, values: values.map((value) => shifted(value, -2)) }
      : { input, values },
  )
}

/** `(simple Dollar 7)`: the numbers in the Haskell value. */
function duckling(cases: readonly DucklingCase[]): readonly PeerCase[] {
  return cases.map(({ input, expected }) => ({
    input,
    values: expected.match(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gu) ?? [],
  }))
}
