import type { CalendarDate } from '../../core/tokenized.ts'

/**
 * A calendar expression as an ISO 8601 period: `2020`, `2020-06`, `2020-06-30`, `2020-Q1`, `2020-01/2020-06`, `2016/2020`.
 * `year` stands in where the text names none. Null for an expression without any field.
 */
export function isoPeriod(date: CalendarDate, year: number | null): string | null {
  const start = point(date, year)
  if (start === null || date.until === undefined) return start
  const end = point({ ...inherited(date), ...date.until }, date.until.year ?? date.year ?? year)
  return end === null || end === start ? start : `${start}/${end}`
}

/** From `date` to the end of its year, or of the last year known: `自7月份起` → `2020-07/2020-12`, `从2018年起` → `2018/2020`. */
export function openPeriod(date: CalendarDate, year: number | null, last: number | null): string | null {
  const start = isoPeriod(date, year)
  if (start === null || start.includes('/')) return start
  if (date.month === undefined)
    return /^\d{4}$/u.test(start) && last !== null && Number(start) < last ? `${start}/${last}` : start
  const until = Math.max(Number(start.slice(0, 4)), last ?? 0)
  return start === `${until}-12` ? start : `${start}/${until}-12`
}

function inherited(date: CalendarDate): CalendarDate {
  return date.year === undefined ? {} : { year: date.year }
}

function point(date: CalendarDate, fallback: number | null): string | null {
  const year = date.year ?? fallback
  if (year === null) return null
  if (date.month !== undefined && date.day !== undefined) return `${year}-${two(date.month)}-${two(date.day)}`
  if (date.month !== undefined) return `${year}-${two(date.month)}`
  if (date.quarter !== undefined) return `${year}-Q${date.quarter}`
  if (date.half === 1) return `${year}-01/${year}-06`
  if (date.half === 2) return `${year}-07/${year}-12`
  return date.year === undefined && date.edge === undefined ? null : String(year)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The last year that a period reaches: 2020 for `2016/2020`. */
export function lastYear(period: string | null): number | null {
  const years = period?.match(/\d{4}(?=-|\/|$)/gu)
  const last = years?.at(-1)
  return last === undefined ? null : Number(last)
}
