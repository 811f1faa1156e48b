import type { Numeral } from '../types.ts'
import { type Quantity, withUnit } from './amount-with-unit.ts'
import { type Amount, readAmount } from './amounts.ts'
import { readBound } from './bounds.ts'
import { isDash, isDigit, isHan, isLatin, isMinus } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { negate } from './decimals.ts'
import { isHanziNumeral, startsHanzi } from './hanzi-digits.ts'
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
    rules: [amount.hanzi ? 'hanzi' : 'digits', ...(unit === '' ? [] : ['unit'])],
    ...given,
  })
}

/** `半年`, `半个月`, `半小时`; not the `半` of `半导体`, nor of `上半年`. */
function readHalf(scan: Scan, at: number): Quantity | null {
  if (scan.text[at - 1] === '上' || scan.text[at - 1] === '下') return null
  const unit = readUnit(scan.text, at + 1, scan.words)
  if (unit === null || unit.row.dimension !== 'time') return null
  const amount: Amount = {
    from: at,
    to: at + 1,
    value: '0.5',
    max: null,
    magnitude: '',
    power: 0,
    inside: [],
    hanzi: true,
    positional: false,
    capital: false,
    pointed: false,
  }
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
  const amount = readAmount(scan, at + 1)
  if (amount === null) return null
  const quantity = withUnit(scan, amount)
  if (isHan(scan.text[at - 1]) && !spokenMinuses.has(scan.text[at] ?? '') && !isRate(quantity)) return null
  return { ...quantity, from: at, value: negate(quantity.value) }
}

const spokenMinuses = new Set(['负', '負'])

/** After a Hanzi, `-` is a sign only before what can be negative: a percentage, a decimal, a temperature. */
function isRate({ amount, row }: Quantity): boolean {
  return amount.pointed || row?.dimension === 'ratio' || row?.dimension === 'temperature'
}

/** A minus that no number, letter or other dash stands before: `3-5` is a range, `A-1` a code, but `1.7 -1.6` two numbers. */
function isSign(text: string, at: number): boolean {
  const before = text[at - 1]
  if (text[at] === '负' || text[at] === '負') return isDigit(text[at + 1]) || isHanziNumeral(text[at + 1])
  if (!isMinus(text[at]) || !isDigit(text[at + 1])) return false
  return !(isDash(before) || isDigit(before) || isLatin(before) || before === '%' || before === ')')
}
