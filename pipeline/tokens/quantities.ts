import type { UnitRow } from '../lexicon/rows.ts'
import type { Bound, Numeral, Range } from '../types.ts'
import { type Amount, readAmount } from './amounts.ts'
import { readBound, readInside } from './bounds.ts'
import { isDash, isDigit, isHan, isLatin, isMinus, skipBlanks } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { add, negate, shiftPoint } from './decimals.ts'
import { endOfDigits } from './digits.ts'
import { hanziTens, isHanziNumeral } from './hanzi-digits.ts'
import { readSimple, readUnit } from './units.ts'

/** An amount with its sign and unit. */
export interface Quantity extends Range {
  readonly amount: Amount
  readonly value: string
  readonly unit: string
  readonly row: UnitRow | null
  readonly inside: readonly (Range & { readonly bound: Bound })[]
}

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

export function startsHanzi(char: string | undefined): boolean {
  return isHanziNumeral(char) || hanziTens(char) !== undefined || '几幾数數'.includes(char ?? '-')
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

/** The amount with the unit after it, and the `半` or `多` between or behind: `两年半`, `3个多月`. */
export function withUnit(scan: Scan, amount: Amount): Quantity {
  const bare = {
    from: amount.from,
    to: amount.to,
    amount,
    value: amount.value,
    unit: '',
    row: null,
    inside: amount.inside,
  }
  if (amount.positional) return bare
  const split = readSplitUnit(scan, amount)
  if (split !== null) return split
  const unit = readUnit(scan.text, amount.to, scan.words)
  if (unit === null || isSides(scan.text, amount, unit.to)) return readRate(scan, bare) ?? bare
  const quantity = { ...bare, to: unit.to, unit: unit.unit, row: unit.row }
  return withSmallMoney(scan, quantity) ?? halved(scan, quantity)
}

/** `三方`, `两方`: parties, not cubic metres. */
function isSides(text: string, amount: Amount, to: number): boolean {
  return amount.hanzi && amount.power === 0 && to === amount.to + 1 && text[amount.to] === '方'
}

/** `16.2/10万`: so many in a hundred thousand. */
function readRate({ text, words }: Scan, bare: Quantity): Quantity | null {
  if (text[bare.to] !== '/' || !isDigit(text[bare.to + 1])) return null
  const digits = endOfDigits(text, bare.to + 1)
  const magnitude = words.magnitudes.matcher.startingAt(text, digits)
  if (magnitude === null || digits - bare.to > 4) return null
  const to = digits + magnitude.length
  return { ...bare, to, unit: text.slice(bare.to, to) }
}

/** `两年半` is 2.5 年, but the `半` of `三年半数` is another word. */
function halved(scan: Scan, quantity: Quantity): Quantity {
  const { text, words } = scan
  if (!halvable.has(quantity.row?.dimension ?? '') || text[quantity.to] !== '半') return quantity
  if (words.ordinary.startingAt(text, quantity.to) !== null) return quantity
  return { ...quantity, to: quantity.to + 1, value: add(quantity.value, '0.5') }
}

const halvable: ReadonlySet<string> = new Set(['time', 'length', 'area', 'mass', 'volume'])

/** `50元6角3分`, `十元五角`: a sum in its coins too. */
function withSmallMoney(scan: Scan, quantity: Quantity): Quantity | null {
  if (quantity.unit !== '元' || quantity.amount.pointed || !startsFigure(scan.text[quantity.to])) return null
  const tenths = readCoins(scan, quantity.to, '角', -1)
  const cents = readCoins(scan, tenths?.to ?? quantity.to, '分', -2)
  const last = cents ?? tenths
  if (last === null) return null
  const coins = add(tenths?.value ?? '0', cents?.value ?? '0')
  return { ...quantity, to: last.to, value: add(quantity.value, coins) }
}

/** A small number of coins: `6角` is 0.6. */
function readCoins(
  scan: Scan,
  at: number,
  coin: string,
  places: number,
): { readonly to: number; readonly value: string } | null {
  const amount = startsFigure(scan.text[at]) ? readAmount(scan, at) : null
  const word = amount === null ? '' : (scan.text[amount.to] ?? '')
  if (amount === null || amount.value.length > 1 || !(word === coin || (coin === '角' && word === '毛')))
    return null
  return { to: amount.to + 1, value: shiftPoint(amount.value, places) }
}

function startsFigure(char: string | undefined): boolean {
  return isDigit(char) || startsHanzi(char)
}

/** `3个多月`, `一个半小时`: a word between 个 and what it counts. */
function readSplitUnit(scan: Scan, amount: Amount): Quantity | null {
  const { text, words } = scan
  const at = skipBlanks(text, amount.to)
  if (text[at] !== '个') return null
  const half = text[at + 1] === '半'
  const word = half ? null : readInside(scan, at + 1)
  if (!half && word === null) return null
  const unit = readSimple(`个${text.slice(at + 2, at + 8)}`, 0, words)
  if (unit === null || unit.row.dimension !== 'time') return null
  const value = half ? add(amount.value, '0.5') : amount.value
  const inside = word === null ? amount.inside : [...amount.inside, word]
  return {
    from: amount.from,
    to: at + 1 + unit.to,
    amount,
    value,
    unit: unit.unit,
    row: unit.row,
    inside,
  }
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
