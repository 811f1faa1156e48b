import type { CalendarDate } from '../core/tokenized.ts'
import { isDash, isDigit, isHan, skipBlanks } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { type Dated, type Plain, readDated, readPlain, readWord, yearOf } from './date-parts.ts'

/** `2021年4月14日`, `自7月份`, `2016—2020年`, `2011年至2014年`, `1—11月`, `5月1日至10月7日`: a point or a span of the calendar. */
export const dates: Recogniser = (scan, at) => {
  const span = readSpan(scan, at) ?? readOpenStart(scan, at) ?? readDated(scan, at)
  return span === null ? null : claim(numeral('date', at, span.to, { date: span.date, rules: ['date'] }))
}

/** A full date, a dash or 至, and another. */
function readSpan(scan: Scan, at: number): Dated | null {
  const start = readDated(scan, at)
  if (start === null) return null
  const next = readConnector(scan.text, start.to)
  const end = next === null ? null : readDated(scan, next)
  if (end === null || !follows(start.date, end.date)) return null
  return { ...end, date: { ...start.date, until: end.date } }
}

/** `2016—2020年`, `2003-07年`, `1—11月`, `2020年1—6月`, `1至3季度`: the first part has no word of its own. */
function readOpenStart(scan: Scan, at: number): Dated | null {
  const year = readYearBefore(scan, at)
  const from = year?.to ?? at
  const low = readPlain(scan.text, from)
  const next = low === null ? null : readConnector(scan.text, low.to)
  const high = next === null ? null : readDated(scan, next)
  if (low === null || high === null) return null
  const date = opened(low, high)
  return date === null ? null : { ...high, date: { ...year?.date, ...date } }
}

function readYearBefore(scan: Scan, at: number): Dated | null {
  const plain = readPlain(scan.text, at)
  const word = plain === null ? null : readWord(scan, plain.to, 'year')
  const year = plain === null ? null : yearOf(plain)
  if (word === null || year === null || word.word !== '年') return null
  return { to: skipBlanks(scan.text, word.to), date: { year }, unit: 'year' }
}

/** The span from a bare number to a date, where the number can be its start. */
function opened(low: Plain, { date, unit }: Dated): CalendarDate | null {
  if (date.year !== undefined) {
    const year = yearOf(low)
    return year !== null && year < fullYear(date.year, year)
      ? { year, until: { ...date, year: fullYear(date.year, year) } }
      : null
  }
  if (low.length > 2) return null
  if (unit === 'quarter' && date.quarter !== undefined && low.value < date.quarter)
    return { quarter: low.value, until: date }
  if (date.month !== undefined && date.day === undefined && low.value < date.month)
    return { month: low.value, until: date }
  if (date.day !== undefined && date.month === undefined && low.value < date.day)
    return { day: low.value, until: date }
  return null
}

/** `1998—07年`: two digits of the century of the first, or of the next. */
function fullYear(end: number, start: number): number {
  return end < 1000 ? Math.floor(start / 100) * 100 + end : end
}

/** Where the end starts: after one dash or two, after 至, 到 or 、 between years. */
function readConnector(text: string, at: number): number | null {
  const from = skipBlanks(text, at, 1)
  const word = text[from]
  if (isDash(word)) return skipBlanks(text, isDash(text[from + 1]) ? from + 2 : from + 1, 1)
  return word === '至' || word === '到' ? skipBlanks(text, from + 1, 1) : null
}

function follows(start: CalendarDate, end: CalendarDate): boolean {
  return start.year === undefined || end.year === undefined || start.year <= end.year
}

/** `2021-04-14`, `2021.4.14`, `2021/4/14`, `（2021.04）`. */
export const isoDates: Recogniser = (scan, at) => {
  const { text } = scan
  const year = readPlain(text, at)
  const mark = year === null ? '' : (text[year.to] ?? '')
  if (year === null || year.hanzi || !isModern(year) || !isoMarks.has(mark)) return null
  const month = readPart(text, year.to + 1, 12)
  if (month === null) return null
  const day = text[month.to] === mark ? readPart(text, month.to + 1, 31) : null
  const date = { year: year.value, month: month.value }
  if (day !== null)
    return claim(numeral('date', at, day.to, { date: { ...date, day: day.value }, rules: ['iso-date'] }))
  if (month.length !== 2 || !closes(scan, month.to)) return null
  return claim(numeral('date', at, month.to, { date, rules: ['iso-date'] }))
}

/** A year that such a date may start with; `1252.12` is a figure. */
function isModern({ value, length }: Plain): boolean {
  return length === 4 && value > 1900 && value < 2100
}
const isoMarks = new Set(['-', '.', '/'])

function readPart(text: string, at: number, most: number): Plain | null {
  const plain = isDigit(text[at]) ? readPlain(text, at) : null
  return plain !== null && plain.value >= 1 && plain.value <= most && plain.length <= 2 ? plain : null
}

/** `2021.04` is a month where nothing that is counted follows. */
function closes({ text }: Scan, at: number): boolean {
  return text[at] === ')' || text[at] === '）'
}

/** The years of `2019、2020年` and `2015和2020年`, of which only the last has its word. */
export const listedYears: Recogniser = (scan, at) => {
  const year = readPlain(scan.text, at)
  if (
    year === null ||
    year.hanzi ||
    year.length !== 4 ||
    yearOf(year) === null ||
    !yearJoints.has(scan.text[year.to] ?? '')
  )
    return null
  const next = readPlain(scan.text, year.to + 1)
  if (next === null || next.length !== 4 || yearOf(next) === null) return null
  return claim(numeral('date', at, year.to, { date: { year: year.value }, rules: ['listed-year'] }))
}
const yearJoints = new Set(['、', '和', '与', '及', '，'])

/** `（2016—2030）`: years without their word, in brackets. */
export const bareYears: Recogniser = (scan, at) => {
  const low = readPlain(scan.text, at)
  const next = low !== null && isModern(low) && !low.hanzi ? readConnector(scan.text, low.to) : null
  const high = next === null ? null : readPlain(scan.text, next)
  if (low === null || high === null || !isModern(high) || high.hanzi || high.value <= low.value) return null
  if (!closes(scan, high.to)) return null
  const date = { year: low.value, until: { year: high.value } }
  return claim(numeral('date', at, high.to, { date, rules: ['bare-years'] }))
}

/** `'94广州博览会`: two digits of a year behind an apostrophe. */
export const shortYears: Recogniser = ({ text }, at) => {
  const mark = text[at - 1]
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || isDigit(text[at - 2])) return null
  const year = isDigit(text[at]) ? readPlain(text, at) : null
  if (year === null || year.length !== 2 || !isHan(text[year.to])) return null
  const date = { year: year.value + (year.value < 50 ? 2000 : 1900) }
  return claim(numeral('date', at, year.to, { date, rules: ['short-year'] }))
}
