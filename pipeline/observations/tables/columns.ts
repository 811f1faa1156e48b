import { compiled, type Lexicon } from '../../lexicon/index.ts'
import type { ColumnRow } from '../../lexicon/rows.ts'
import type { CalendarDate } from '../../types.ts'
import { isoPeriod } from '../period.ts'
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
  /** The cells cover the term, not a year: `五年累计`. */
  readonly term: boolean
  /** The words that are left: part of the indicator (`产量`), or empty. */
  readonly label: string
  readonly text: string
}

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.columns].sort((a, b) => b.word.length - a.word.length),
)

/** Reads a column's head; `dates` are the times that stand in it. */
export function readColumn(
  text: string,
  dates: readonly CalendarDate[],
  year: number | null,
  isUnit: (name: string) => boolean,
  lexicon: Lexicon,
): Column {
  const unit = unitIn(text, isUnit)
  const bare = text
    .replace(/[（(][^（()）]*[）)]/gu, '')
    .replace(/[\s%％﹪±：:]/gu, '')
    .replace(/(?:19|20)\d\d年?/gu, '')
  const row =
    byLength(lexicon).find((one) => bare === one.word) ??
    byLength(lexicon).find(
      (one) =>
        one.means !== 'label' && one.means !== 'unit' && one.means !== 'number' && bare.includes(one.word),
    )
  const term = /[一二三四五六七八九十]年(?:累计|平均|合计|年均)|年均/u.test(text)
  const last = dates.at(-1)
  const yearEnd = /[比较](?:年初|上年末|上年底|去年末|去年底)/u.test(text)
  const changed = /增加(?!值)|增减|减少/u.test(bare) && unit?.unit !== '%' && !/[%％]/u.test(text)
  return {
    basis: yearEnd ? 'year_end' : 'yoy',
    means: changed ? 'change' : (row?.means ?? null),
    unit,
    period: last === undefined ? null : isoPeriod(last, year),
    average: /平均|年均/u.test(text) && row?.means === 'growth',
    term,
    label: row === undefined ? bare : '',
    text,
  }
}
