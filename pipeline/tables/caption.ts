import { isoPeriod } from '../discourse/time/iso.ts'
import { tellsGrowth } from './columns.ts'
import { datesIn, type TableReading, textAt } from './reading.ts'
import { type TableUnit, unitIn } from './units.ts'

/** What the lines over a table say of all its cells. */
export interface Caption {
  readonly unit: TableUnit | null
  /** `2003`, `2010-01/2010-11`, or `2001/2005` of `“十五”时期`. */
  readonly period: string | null
  /** The table tells how much things grew or fell, not how much they are: `居民消费价格比上年涨跌幅度`. */
  readonly growth: boolean
}

/** Reads the lines over a table; `passages` are their places in the report. */
export function captionOf(passages: readonly number[], reading: TableReading): Caption {
  const text = passages.map((at) => textAt(at, reading)).join(' ')
  const dates = passages.flatMap((at) => datesIn(at, reading))
  const date = dates.find(({ year }) => year !== undefined)
  const unit = unitIn(text, reading.lexicon)
  const growth = unit?.unit === '%' && tellsGrowth(text, reading.lexicon)
  return { unit, period: date === undefined ? null : isoPeriod(date, null), growth }
}
