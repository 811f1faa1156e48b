import { isoPeriod } from '../discourse/time/iso.ts'
import { type Column, tellsGrowth } from './columns.ts'
import { datesIn, type TableReading, textAt } from './reading.ts'
import { type TableUnit, unitIn } from './units.ts'

/** What the lines over a table say of all its cells. */
export interface Caption {
  readonly unit: TableUnit | null
  /** `2003`, `2010-01/2010-11`, or `2001/2005` of `“十五”时期`. */
  readonly period: string | null
  /** The table tells how much things grew or fell, not how much they are: `居民消费价格比上年涨跌幅度`. */
  readonly growth: boolean
  /** It has a word of growth, whatever its unit. */
  readonly tellsGrowth: boolean
}

/**
 * `居民消费价格比上年上涨情况` over `全国（%）`, `城市`, `农村`: the head of one column says what all are in, where none tells of
 * growth or of another unit.
 */
export function withUnitOfHeads(caption: Caption, columns: readonly Column[]): Caption {
  const units = new Set(columns.flatMap(({ unit }) => unit?.unit ?? []))
  const told = columns.some(({ means }) => means !== null && means !== 'label' && means !== 'number')
  if (!caption.tellsGrowth || caption.unit !== null || told || units.size !== 1 || !units.has('%'))
    return caption
  return { ...caption, unit: { power: 0, unit: '%' }, growth: true }
}

/** Reads the lines over a table; `passages` are their places in the report. */
export function captionOf(passages: readonly number[], reading: TableReading): Caption {
  const text = passages.map((at) => textAt(at, reading)).join(' ')
  const dates = passages.flatMap((at) => datesIn(at, reading))
  const date = dates.find(({ year }) => year !== undefined)
  const unit = unitIn(text, reading.lexicon)
  const growing = tellsGrowth(text, reading.lexicon)
  const period = date === undefined ? null : isoPeriod(date, null)
  return { unit, period, growth: unit?.unit === '%' && growing, tellsGrowth: growing }
}
