import type { CalendarDate } from '../core/tokenized.ts'
import type { CalendarRow } from '../lexicon/rows.ts'
import { endOfDigits, isDigit, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'
import { readHanzi } from './hanzi.ts'

/** A date as far as it is read. */
export interface Dated {
  readonly to: number
  readonly date: CalendarDate
  /** The smallest part that it names. */
  readonly unit: CalendarRow['unit']
}

/** A plain whole number, in digits or Hanzi, that could be a year, month or day. */
export interface Plain {
  readonly to: number
  readonly value: number
  readonly length: number
  readonly hanzi: boolean
}

export function readPlain(text: string, at: number): Plain | null {
  if (isDigit(text[at])) {
    const to = endOfDigits(text, at)
    return to - at > 4 ? null : { to, value: Number(text.slice(at, to)), length: to - at, hanzi: false }
  }
  const hanzi = readHanzi(text, at)
  if (hanzi === null || hanzi.max !== null || hanzi.magnitude !== '' || hanzi.to - at > 4) return null
  return {
    to: hanzi.to,
    value: Number(hanzi.value),
    length: hanzi.positional ? hanzi.to - at : 0,
    hanzi: true,
  }
}

/** The word that closes a part of a date, after a blank at most. */
export function readWord(
  { text, lexicon }: Scan,
  at: number,
  unit: CalendarRow['unit'],
): (CalendarRow & { readonly to: number }) | null {
  const from = skipBlanks(text, at)
  const word = lexicon.calendar.matcher.startingAt(text, from) ?? ''
  const longest = lexicon.calendar.rows.get(word)
  const next = text[from + word.length] ?? ''
  const row = longest?.notBefore?.includes(next) ? lexicon.calendar.rows.get(word.slice(0, -1)) : longest
  return row?.unit === unit ? { ...row, to: from + row.word.length } : null
}

/** `2021年4月14日`, `2016年底`, `7月份`, `14日`, `一季度`, `2020年上半年`: the longest date at `at`. */
export function readDated(scan: Scan, at: number): Dated | null {
  const year = readYear(scan, at)
  if (year === null)
    return (
      readHalf(scan, at) ??
      readQuarter(scan, at) ??
      readFirstMonths(scan, at) ??
      readMonth(scan, at) ??
      readDay(scan, at)
    )
  if (year.date.edge !== undefined) return year
  const from = skipBlanks(scan.text, year.to)
  const inner = readHalf(scan, from) ?? readQuarter(scan, from) ?? readMonth(scan, from)
  return inner === null ? year : { ...inner, date: { ...year.date, ...inner.date } }
}

/** `2021年`, `一九八二年`, `98年`; not `30年`, which lasts. */
export function readYear(scan: Scan, at: number): Dated | null {
  const plain = readPlain(scan.text, at)
  if (plain === null) return null
  const word = readWord(scan, plain.to, 'year')
  if (word === null) return null
  const year = yearOf(plain)
  if (year === null || (plain.length === 2 && isSpan(scan, at, word.to)) || isAge(scan, at, year)) return null
  return { to: word.to, date: { year, ...edge(word) }, unit: 'year' }
}

/** Four digits from 1000 to 2999, or two that mean the late twentieth century. */
export function yearOf({ value, length }: Plain): number | null {
  if (length === 4 && value >= 1000 && value < 3000) return value
  return length === 2 && value >= 70 ? 1900 + value : null
}

/** `建城2210年`, `有1300年的历史`: years that have passed. A year before 1900 is one where a word marks it: `始建于1368年`. */
function isAge({ text }: Scan, from: number, year: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from)
  if (/建[国城县市州府都制]$/u.test(before)) return true
  return (year < 1900 || year > 2100) && !/(?:[于自从在元至到前清明]|^)$/u.test(before.slice(-1))
}

/** `建国80年`, `80年来`: two digits that last. A bare year of two digits stands alone or after a comma. */
function isSpan({ text }: Scan, from: number, to: number): boolean {
  return spanAfter.has(text[to] ?? '') || spanBefore.has(text[from - 1] ?? '')
}
const spanAfter = new Set([...'来间内前后期多余的之以左光历产限'])
const spanBefore = new Set([...'近过国立续去时前后达约第庆满'])

/** `4月14日`, `7月份`, `12月底`. */
function readMonth(scan: Scan, at: number): Dated | null {
  const plain = readPlain(scan.text, at)
  if (plain === null || plain.value < 1 || plain.value > 12 || plain.length > 2) return null
  const word = readWord(scan, plain.to, 'month')
  if (word === null) return null
  const month: Dated = { to: word.to, date: { month: plain.value, ...edge(word) }, unit: 'month' }
  if (word.word !== '月') return month
  const day = readDay(scan, skipBlanks(scan.text, word.to))
  return day === null ? month : { ...day, date: { ...month.date, ...day.date } }
}

/** `14日`; `14号` only after a month, since `3号` is a name elsewhere. */
function readDay(scan: Scan, at: number): Dated | null {
  const plain = readPlain(scan.text, at)
  if (plain === null || plain.value < 1 || plain.value > 31 || plain.length > 2) return null
  const word = readWord(scan, plain.to, 'day')
  if (word === null || (word.word === '号' && scan.text[at - 1] !== '月')) return null
  const next = scan.text[word.to] ?? ''
  return dayWords.has(next) ? null : { to: word.to, date: { day: plain.value }, unit: 'day' }
}
/** `3日均`, `5日游`: days that are counted. */
const dayWords = new Set([...'均游内'])

/** `一季度`, `第三季度`, `前三季度`. */
function readQuarter(scan: Scan, at: number): Dated | null {
  const prefix = scan.text[at] === '第' || scan.text[at] === '前' ? 1 : 0
  const plain = readPlain(scan.text, at + prefix)
  if (plain === null || plain.value < 1 || plain.value > 4) return null
  const word = readWord(scan, plain.to, 'quarter')
  if (word === null) return null
  if (scan.text[at] !== '前')
    return { to: word.to, date: { quarter: plain.value, ...edge(word) }, unit: 'quarter' }
  return { to: word.to, date: { quarter: 1, until: { quarter: plain.value } }, unit: 'quarter' }
}

/** `前11个月`: from January on. */
function readFirstMonths({ text }: Scan, at: number): Dated | null {
  const plain = text[at] === '前' ? readPlain(text, at + 1) : null
  if (plain === null || plain.value < 2 || plain.value > 11 || !text.startsWith('个月', plain.to)) return null
  return { to: plain.to + 2, date: { month: 1, until: { month: plain.value } }, unit: 'month' }
}

/** `上半年`, `下半年`. */
function readHalf({ text }: Scan, at: number): Dated | null {
  const half = text[at] === '上' ? 1 : 2
  if ((text[at] !== '上' && text[at] !== '下') || !text.startsWith('半年', at + 1)) return null
  return { to: at + 3, date: { half }, unit: 'quarter' }
}

function edge(row: CalendarRow): { readonly edge?: 'start' | 'end' } {
  return row.edge === undefined ? {} : { edge: row.edge }
}
