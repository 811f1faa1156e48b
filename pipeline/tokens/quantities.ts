import { negated, tidy } from '../core/decimal.ts'
import type { Numeral } from '../core/tokenized.ts'
import { type Amount, plainAmount } from './amount.ts'
import { halvable, withUnit } from './amount-with-unit.ts'
import { readAmount } from './amounts.ts'
import { readBound } from './bounds.ts'
import { endOfDigits, isBlank, isDash, isDigit, isHan, isLatin, isMinus, skipBlanks } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { isHanziNumeral, isMinusWord, startsHanzi } from './hanzi-digits.ts'
import { withMagnitude } from './magnitudes.ts'
import type { Quantity } from './quantity.ts'
import { isHeadlessPoint } from './slips.ts'
import { readUnit } from './units.ts'

/** `115.8亿元`, `-2.6%`, `4800多名`, `三年`, `5.4万`. */
export const quantities: Recogniser = (scan, at) => {
  const quantity = readQuantity(scan, at)
  if (quantity === null || isBareHanzi(quantity)) return null
  return claim(toNumeral(scan, quantity))
}

/** `三` alone, or `两` before a noun, is for the groups to claim. */
function isBareHanzi({ from, amount, row }: Quantity): boolean {
  if (!amount.hanzi || from < amount.from || amount.power > 0 || amount.pointed || amount.inside.length > 0)
    return false
  return row === null || (isCapital(amount) && row.dimension !== 'money')
}

/** `陆` and `拾` alone are other words, but `壹元` is a sum. */
function isCapital({ from, to, capital }: Amount): boolean {
  return capital && to - from === 1
}

/** The quantity that starts at `at`, with its sign or the mark of its currency. */
export function readQuantity(scan: Scan, at: number): Quantity | null {
  const money = currencies.get(scan.text[at] ?? '')
  if (money !== undefined && isDigit(scan.text[at + 1])) return readMoney(scan, at, money)
  if (isSign(scan.text, at)) return readNegative(scan, at)
  if (scan.text[at] === '半') return readHalf(scan, at)
  if (isHeadlessPoint(scan, at)) return readHeadless(scan, at)
  if (!isDigit(scan.text[at]) && !startsHanzi(scan.text[at])) return null
  const amount = readAmount(scan, at)
  return amount === null ? null : withUnit(scan, amount)
}

/** The numeral of a quantity, its bound looked for on both sides. */
export function toNumeral(scan: Scan, quantity: Quantity, given: Partial<Numeral> = {}): Numeral {
  const { from, to, amount, value, unit, row } = quantity
  const max = amount.max === null ? null : amount.max
  const { bound, words } = readBound(scan, from, given.to ?? to, quantity.inside, amount.hanzi)
  const form = max !== null ? 'range' : row?.dimension === 'time' ? 'duration' : 'number'
  return numeral(form, from, to, {
    value,
    valueMax: max,
    magnitude: amount.magnitude,
    unit,
    bound,
    boundWords: words,
    rules: [
      amount.hanzi ? 'hanzi' : 'digits',
      ...(unit === '' ? [] : ['unit']),
      ...(amount.mended ? ['mended-number'] : []),
    ],
    ...given,
  })
}

/** `.5%`: the whole before the point is lost, or was never written. */
function readHeadless(scan: Scan, at: number): Quantity {
  const to = endOfDigits(scan.text, at + 1)
  const amount = {
    ...plainAmount(at, { to, value: tidy(`0${scan.text.slice(at, to)}`) }),
    pointed: true,
    mended: true,
  }
  return withUnit(scan, withMagnitude(scan, amount))
}

/** `半年`, `半个月`, `半公里`; not the `半` of `半导体`, nor of `上半年`. */
function readHalf(scan: Scan, at: number): Quantity | null {
  if (scan.text[at - 1] === '上' || scan.text[at - 1] === '下') return null
  const unit = readUnit(scan.text, at + 1, scan.lexicon)
  if (unit === null || !halvable.has(unit.row.dimension)) return null
  const amount = { ...plainAmount(at, { to: at + 1, value: '0.5' }), hanzi: true }
  return { from: at, to: unit.to, amount, value: '0.5', unit: unit.unit, row: unit.row, inside: [] }
}

const currencies = new Map([
  ['$', '美元'],
  ['￥', '元'],
  ['¥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
])

function readMoney(scan: Scan, at: number, currency: string): Quantity | null {
  const amount = readAmount(scan, at + 1)
  if (amount === null) return null
  const quantity = withUnit(scan, amount)
  return { ...quantity, from: at, unit: quantity.unit === '' ? currency : quantity.unit }
}

function readNegative(scan: Scan, at: number): Quantity | null {
  const next = skipBlanks(scan.text, at + 1, 1)
  const amount = readAmount(scan, next)
  const quantity = isHeadlessPoint(scan, next) ? readHeadless(scan, next) : amount && withUnit(scan, amount)
  if (quantity === null) return null
  if (isHan(scan.text[at - 1]) && !isMinusWord(scan.text[at]) && !isRate(quantity)) return null
  return { ...quantity, from: at, value: negated(quantity.value) }
}

/** After a Hanzi, `-` is a sign only before what can be negative: a percentage, a decimal, a temperature, a sum of money. */
function isRate({ amount, row }: Quantity): boolean {
  return amount.pointed || negatable.has(row?.dimension ?? '')
}
const negatable: ReadonlySet<string> = new Set(['ratio', 'temperature', 'money'])

/** `负3.5%`, `负三度`; `负 1200` only where no Hanzi before it could make another word. */
function isSpokenSign(text: string, at: number): boolean {
  if (isDigit(text[at + 1]) || isHanziNumeral(text[at + 1])) return true
  return isBlank(text[at + 1]) && isDigit(text[at + 2]) && !isHan(text[at - 1])
}

/** A minus that no number, letter or other dash stands before: `3-5` is a range, `A-1` a code, but `1.7 -1.6` two numbers. */
function isSign(text: string, at: number): boolean {
  const before = text[at - 1]
  if (isMinusWord(text[at])) return isSpokenSign(text, at)
  if (!isMinus(text[at]) || !isDigit(text[text[at + 1] === '.' ? at + 2 : at + 1])) return false
  return !(isDash(before) || isDigit(before) || isLatin(before) || before === '%' || before === ')')
}
