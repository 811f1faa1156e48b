import { smallNumber } from '../marks.ts'
import { yearOf, yearPattern } from '../years.ts'

const digits = /^\d/u
const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const date = new RegExp(`(${yearPattern})(?:(${small})月(?:(${small})日)?)?`, 'u')

/** `2021年4月14日` or `二○二一年四月十四日` as an ISO date, as far as the text goes; null where it names no year. */
export function isoDateIn(text: string): string | null {
  const match = text.match(date)
  if (match === null) return null
  const [, year = '', month, day] = match
  const parts = [String(yearOf(year)), ...[month, day].filter((part) => part !== undefined).map(twoDigits)]
  return parts.join('-')
}

/** The same where the text names a month at least: a year alone is no date of delivery. */
export function dayIn(text: string): string | null {
  const found = isoDateIn(text)
  return found !== null && found.length > 4 ? found : null
}

function twoDigits(part: string): string {
  return String(digits.test(part) ? Number(part) : smallNumber(part)).padStart(2, '0')
}
