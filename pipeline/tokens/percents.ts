import type { Numeral } from '../types.ts'
import { type Amount, readAmount } from './amounts.ts'
import { readBound } from './bounds.ts'
import { isDigit } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { add, divide, shiftPoint } from './decimals.ts'
import { endOfDigits } from './digits.ts'
import { hanziDigit } from './hanzi-digits.ts'

const denominators = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
])

/** `百分之七点五` → 7.5 %, `百分之三到五`, `千分之六` → 6 ‰. */
export const percents: Recogniser = (scan, at) => {
  const unit = denominators.get(scan.text.slice(at, at + 3))
  if (unit === undefined) return null
  const amount = readAmount(scan, at + 3)
  if (amount === null) return null
  const high = readUpper(scan, amount.to)
  const to = high?.to ?? amount.to
  const valueMax = high?.value ?? amount.max
  return claim(bounded(scan, at, to, { value: amount.value, valueMax, unit }, amount))
}

function readUpper(scan: Scan, at: number): Amount | null {
  const word = scan.text[at]
  if (word !== '至' && word !== '到') return null
  const from = denominators.has(scan.text.slice(at + 1, at + 4)) ? at + 4 : at + 1
  return readAmount(scan, from)
}

/** `三分之二` → 66.666666666667 %, `四分之一` → 25 %, `1/3`. */
export const fractions: Recogniser = (scan, at) => {
  const below = readAmount(scan, at)
  if (below === null || below.magnitude.length > 1) return null
  if (scan.text.startsWith('分之', below.to)) return spokenFraction(scan, below)
  return isDigit(scan.text[at]) ? writtenFraction(scan, at) : null
}

function spokenFraction(scan: Scan, below: Amount): ReturnType<Recogniser> {
  const above = readAmount(scan, below.to + 2)
  const value = above === null ? null : divide(shiftPoint(above.value, 2), below.value)
  if (above === null || value === null) return null
  return claim(bounded(scan, below.from, above.to, { value, unit: '%', rules: ['fraction'] }, above))
}

/** `1/3`, both parts short, the lower one greater and no year or unit beside them. */
function writtenFraction(scan: Scan, at: number): ReturnType<Recogniser> {
  const { text } = scan
  const slash = endOfDigits(text, at)
  const to = endOfDigits(text, slash + 1)
  if (
    text[slash] !== '/' ||
    slash - at > 2 ||
    to === slash + 1 ||
    to - slash > 4 ||
    text[to] === '/' ||
    scan.words.magnitudes.matcher.startingAt(text, to) !== null
  )
    return null
  const value = divide(shiftPoint(text.slice(at, slash), 2), text.slice(slash + 1, to))
  if (value === null || Number(text.slice(at, slash)) >= Number(text.slice(slash + 1, to))) return null
  return claim(bounded(scan, at, to, { value, unit: '%', rules: ['fraction'] }, null))
}

/** `七成` → 70 %, `七成五` → 75 %, `三至四成`. */
export const tenths: Recogniser = (scan, at) => {
  const amount = readAmount(scan, at)
  if (amount === null || scan.text[amount.to] !== '成' || Number(amount.value) > 10 || amount.power > 0)
    return null
  const row = scan.words.units.rows.get('成')
  if ((row?.notBefore ?? []).some((word) => scan.text.startsWith(word, amount.to + 1))) return null
  const half = hanziDigit(scan.text[amount.to + 1])
  const value = shiftPoint(add(amount.value, half === undefined ? '0' : `0.${half}`), 1)
  const valueMax = amount.max === null ? null : shiftPoint(amount.max, 1)
  const to = amount.to + (half === undefined ? 1 : 2)
  return claim(bounded(scan, at, to, { value, valueMax, unit: '%', rules: ['tenths'] }, amount))
}

function bounded(
  scan: Scan,
  from: number,
  to: number,
  given: Partial<Numeral>,
  amount: Amount | null,
): Numeral {
  const { bound, words } = readBound(scan, from, to, amount?.inside ?? [], true)
  const form = given.valueMax ? 'range' : 'number'
  return numeral(form, from, to, { rules: ['percent'], bound, boundWords: words, ...given })
}
