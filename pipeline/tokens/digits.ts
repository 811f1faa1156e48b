import { shifted, tidy } from '../core/decimal.ts'
import { endOfDigits, isBlank, isDigit, isLatin } from './characters.ts'
import type { Scan } from './claim.ts'
import { endOfSlip, isPointWithoutDecimals } from './slips.ts'

/** A number in digits: `26，530.5` is `26530.5`. */
export interface Digits {
  readonly to: number
  readonly value: string
  /** Has a thousands separator or a decimal point, and so is no year and no part of a code. */
  readonly pointed: boolean
  /** Was written with another mark where the decimal point belongs. */
  readonly mended: boolean
}

/** No figure has more; a longer run of digits is a code. */
export const longestFigure = 30

/** The number in digits that starts at `at`, with its separators and decimal point, or null. */
export function readDigits(scan: Scan, at: number): Digits | null {
  const { text } = scan
  const whole = endOfDigits(text, at)
  if (whole === at || whole - at > longestFigure) return null
  const grouped = endOfGroups(scan, at, whole)
  const slip = grouped === whole ? endOfSlip(scan, at, whole) : null
  if (slip !== null) return mended(text, at, whole, slip)
  if (isPointWithoutDecimals(scan, at, whole)) return mended(text, at, whole, whole + 1)
  const to = endOfFraction(text, grouped)
  const value = tidy(Array.from(text.slice(at, to), plain).join(''))
  return readExponent(text, to, value) ?? { to, value, pointed: to > whole, mended: false }
}

function mended(text: string, at: number, point: number, to: number): Digits {
  const decimals = Array.from(text.slice(point, to)).filter(isDigit).join('')
  return { to, value: tidy(`${text.slice(at, point)}.${decimals}`), pointed: true, mended: true }
}

/** `1.21E+08`, as a spreadsheet shows a large figure. */
function readExponent(text: string, at: number, value: string): Digits | null {
  if (text[at] !== 'E' && text[at] !== 'e') return null
  const sign = text[at + 1]
  if (sign !== '+' && sign !== '-') return null
  const to = endOfDigits(text, at + 2)
  if (to === at + 2 || to - at > 4 || isLatin(text[to])) return null
  return { to, value: shifted(value, Number(text.slice(at + 1, to))), pointed: true, mended: false }
}

function plain(char: string): string {
  if (isDigit(char)) return char
  return char === '.' || char === '·' || char === '•' ? '.' : ''
}

/** `1,860` and `26，530`: groups of three after a head of one to three. */
function endOfGroups(scan: Scan, from: number, whole: number): number {
  if (whole - from > 3 || scan.text[from] === '0') return whole
  let to = whole
  while (isSeparator(scan, from, to) && endOfDigits(scan.text, to + 1) === to + 4) to += 4
  return isBroken(scan.text, to) ? whole : to
}

/** `2 684.83亿元`: a blank between three digits is none where a unit shows that one number is meant. */
function isMeasured({ text, lexicon }: Pick<Scan, 'text' | 'lexicon'>, from: number, to: number): boolean {
  if (isDigit(text[from - 1]) || isBlank(text[from - 1]) || isDigit(text[to])) return false
  const at = text[to] === '.' ? endOfDigits(text, to + 1) : to
  return (
    lexicon.units.matcher.startingAt(text, at) !== null ||
    lexicon.magnitudes.matcher.startingAt(text, at) !== null
  )
}

/** After `1,860` no separator with other digits may follow: `1,860,5` is a list. */
function isBroken(text: string, to: number): boolean {
  return text[to] === ',' && isDigit(text[to + 1])
}

/** `，` parts a sentence where the word before is a rate: `增长5，300人`. A blank parts thousands only beside a unit. */
function isSeparator({ text, lexicon }: Scan, from: number, at: number): boolean {
  const char = text[at]
  if (char === ',' || char === "'" || char === '’') return true
  if (char === '，') return lexicon.rates.endingAt(text, from) === null
  return isBlank(char) && isMeasured({ text, lexicon }, from, at + 4)
}

/** `.5`, and `·5` where it cannot be a date or a name; not the points of `2021.4.14`. */
function endOfFraction(text: string, at: number): number {
  const char = text[at]
  const point = char === '.' || char === '·' || char === '•'
  if (!point || !isDigit(text[at + 1])) return at
  const to = endOfDigits(text, at + 1)
  if (to - at > longestFigure) return at
  return text[to] === char && isDigit(text[to + 1]) ? at : to
}

/** Whether the character before `at` would be part of the same number. */
export function continuesNumber(text: string, at: number): boolean {
  const before = text[at - 1]
  if (isDigit(before)) return true
  return before === '.' && !isBlank(text[at - 2]) && isDigit(text[at - 2])
}
