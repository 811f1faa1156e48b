import type { CalendarDate } from '../core/tokenized.ts'
import { isoPeriod } from '../discourse/time/iso.ts'
import { isIndicatorName } from '../indicators/code.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { ColumnRow } from '../lexicon/rows.ts'
import { endsAs } from '../syntax/affixes.ts'
import { particles } from '../syntax/function-words.ts'
import { type TableUnit, unitIn } from './units.ts'

/** What the head of a column says of its cells. */
export interface Column {
  readonly means: ColumnRow['means'] | 'change' | null
  /** What a growth or change is compared with. */
  readonly basis: 'yoy' | 'year_end'
  readonly unit: TableUnit | null
  readonly period: string | null
  /** `五年平均增长`: growth a year on average over the term. */
  readonly average: boolean
  /** What a share is of: `全部出口` in `占全部出口比重`. */
  readonly whole: string | null
  /** The cells cover the term, not a year: `五年累计`. */
  readonly term: boolean
  /** The words that are left: part of the indicator (`产量`), or empty. */
  readonly label: string
  readonly text: string
  /** The word of the lexicon that it was read by: `数量`, `绝对数`; empty where none. */
  readonly word: string
  /** What its label names is done towards the rows: `对欧盟出口额`. */
  readonly toward?: boolean
  /** It has no cells: what a merged head leaves. */
  readonly empty?: boolean
  /** No head says what it means; its cells and its place do. */
  readonly guessed?: boolean
}

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.columns].sort((a, b) => b.word.length - a.word.length),
)

/** Reads a column's head; `dates` are the times that stand in it, `year` stands in where they name none. */
export function readColumn(
  text: string,
  dates: readonly CalendarDate[],
  year: number | null,
  lexicon: Lexicon,
): Column {
  const unit = unitIn(text, lexicon)
  const bare = bareHead(text)
  const row = rowFor(bare, lexicon)
  const last = dates.at(-1)
  const changed = isChange(bare, lexicon) && unit?.unit !== '%' && !/[%％]/u.test(text)
  return {
    basis: sinceYearEnd(text, lexicon) ? 'year_end' : 'yoy',
    means: changed ? 'change' : (row?.means ?? null),
    unit,
    period: bareYear(text) ?? (last === undefined ? null : isoPeriod(last, year)),
    average: /平均|年均/u.test(text) && row?.means === 'growth',
    whole: row?.means === 'share' ? (bare.match(/占(.{2,12}?)的?比[重例]/u)?.[1] ?? null) : null,
    term: isTally(text, lexicon),
    label: row === undefined ? bare : nameIn(bare, row, lexicon),
    text,
    word: row?.word ?? '',
  }
}

/** `2003` over a column is a year without its word, `1998-2002` are several. */
function bareYear(text: string): string | null {
  const [, first, last] = text.match(/^((?:19|20)\d\d)(?:[-—－–~～至]((?:19|20)\d\d))?$/u) ?? []
  if (first === undefined) return null
  return last === undefined ? first : `${first}/${last}`
}

/** A name is no shorter; behind a word that opens the head (`累计毕业生`) one of two characters is a name, too. */
const shortestName = 3
const shortestRest = 2

/** The indicator that a head names beside its word: `粮食产量` of `粮食产量增长`, all of `进出口总值`; empty where it names none. */
function nameIn(bare: string, { word, means }: ColumnRow, lexicon: Lexicon): string {
  if (bare === word) return ''
  const behind = bare.startsWith(word) ? bare.slice(word.length) : ''
  if (means === 'level' && behind.length >= shortestRest && rowFor(behind, lexicon) === undefined)
    return behind
  const rest = means === 'level' ? bare : bare.replace(word, '')
  const named =
    rest.length >= shortestName && (isIndicatorName(rest, lexicon) || endsAs(rest, 'whole-label', lexicon))
  return named ? rest : ''
}

/** The head without its unit, its year and its marks. */
function bareHead(text: string): string {
  return text
    .replace(/[（(][^（()）]*[）)]|^其中[：:]?/gu, '')
    .replace(/(?:19|20)\d\d年?[-—－–~～至](?:19|20)\d\d年?/gu, '')
    .replace(/[\s%％﹪±：:]/gu, '')
    .replace(
      /(?:19|20)\d\d年?|[一―]九[〇零一二三四五六七八九]{2}年|二[〇零][〇零一二三四五六七八九]{2}年/gu,
      '',
    )
    .replace(/\d{1,2}(?:[-—－~～至]\d{1,2})?(?:月[份末底]?|季度)/gu, '')
}

/** What can stand beside the indicator's name in a head; a label, a unit or a number is the whole head. */
const partial: ReadonlySet<ColumnRow['means']> = new Set(['level', 'growth', 'share', 'plan', 'estimate'])

function rowFor(bare: string, lexicon: Lexicon): ColumnRow | undefined {
  const rows = byLength(lexicon)
  return (
    rows.find(({ word }) => bare === word) ??
    rows.find(({ word, means }) => partial.has(means) && bare.includes(word))
  )
}

/** `比年初` */
function sinceYearEnd(text: string, lexicon: Lexicon): boolean {
  return [...particles(lexicon, 'year-edge')].some(
    (word) => text.includes(`比${word}`) || text.includes(`较${word}`),
  )
}

/** `比上年增减`; not `增加值`. */
function isChange(bare: string, lexicon: Lexicon): boolean {
  const said = bare.replaceAll('增加值', ' ')
  return [...particles(lexicon, 'change-head')].some((word) => said.includes(word))
}

/** `居民消费价格比上年涨跌幅度`; not `产量及其增长速度`, which has a column for each. */
export function tellsGrowth(caption: string, lexicon: Lexicon): boolean {
  return !caption.includes('及') && (isChange(caption, lexicon) || growthWord(caption, lexicon))
}

function growthWord(caption: string, lexicon: Lexicon): boolean {
  return lexicon.columns.some(({ word, means }) => means === 'growth' && caption.includes(word))
}

/** `五年累计`, `年均` */
function isTally(text: string, lexicon: Lexicon): boolean {
  if (text.includes('年均')) return true
  const afterYears = [...text.matchAll(/[一二三四五六七八九十]年/gu)].map(({ index }) => index + 2)
  return [...particles(lexicon, 'tally-head')].some((word) =>
    afterYears.some((at) => text.startsWith(word, at)),
  )
}
