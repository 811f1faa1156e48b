import type { Bound, Range } from '../types.ts'
import { readInside } from './bounds.ts'
import { isDigit, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'
import { add, isLess, shiftPoint } from './decimals.ts'
import { readDigits } from './digits.ts'
import { type HanziNumber, readHanzi } from './hanzi.ts'
import { hanziDigit, hanziMyriad, isCapital } from './hanzi-digits.ts'
import { readSimple } from './units.ts'

/** A number with its magnitude words, without unit: `4953.5万余`, `三百三十四亿六千万`, `几十万`. */
export interface Amount extends Range {
  readonly value: string
  readonly max: string | null
  readonly magnitude: string
  /** The power of ten of the magnitude: 4 for `3.5万`. */
  readonly power: number
  readonly inside: readonly (Range & { readonly bound: Bound })[]
  readonly hanzi: boolean
  /** Chinese digits in a row: `一九八二`. */
  readonly positional: boolean
  /** Written in capitals, `壹`, `陆`. */
  readonly capital: boolean
  /** Had a decimal point or separators. */
  readonly pointed: boolean
}

/** The amount that starts at `at`, or null. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const start = isDigit(scan.text[at]) ? readDigitAmount(scan, at) : readHanziAmount(scan, at)
  return start === null ? null : closed(scan, start)
}

function readDigitAmount(scan: Scan, at: number, tails = 3): Amount | null {
  const digits = readDigits(scan, at)
  if (digits === null) return null
  return withMagnitude(
    scan,
    {
      from: at,
      to: digits.to,
      value: digits.value,
      max: null,
      magnitude: '',
      power: 0,
      inside: [],
      hanzi: false,
      positional: false,
      capital: false,
      pointed: digits.pointed,
    },
    tails,
  )
}

function readHanziAmount(scan: Scan, at: number): Amount | null {
  const few = readFew(scan, at)
  if (few !== null) return few
  const number = withoutUnit(scan, at, readHanzi(scan.text, at))
  if (number === null) return null
  const amount: Amount = {
    from: at,
    to: number.to,
    value: number.value,
    max: number.max,
    magnitude: number.magnitude,
    power: powerOf(number.magnitude),
    inside: [],
    hanzi: true,
    positional: number.positional,
    capital: isCapital(scan.text[at]),
    pointed: false,
  }
  return readHanziPoint(scan, amount) ?? amount
}

function powerOf(magnitude: string): number {
  return Array.from(magnitude, (char) => hanziMyriad(char) ?? 0).reduce((sum, power) => sum + power, 0)
}

/** `一千瓦` is one 千瓦: the last character of the number starts the unit. */
function withoutUnit({ text, words }: Scan, at: number, number: HanziNumber | null): HanziNumber | null {
  if (number === null || number.to - at < 2 || number.to - at > longestNumber) return number
  const unit = words.units.matcher.startingAt(text, number.to - 1)
  return unit !== null && unit.length > 1 ? moved(readHanzi(text.slice(at, number.to - 1), 0), at) : number
}
function moved(number: HanziNumber | null, by: number): HanziNumber | null {
  return number === null ? null : { ...number, to: number.to + by }
}
/** No number that is meant is longer; a longer run is taken as it is. */
const longestNumber = 30

/** `三点五`, `三点五亿`: 点 between Chinese digits. */
function readHanziPoint(scan: Scan, amount: Amount): Amount | null {
  if (scan.text[amount.to] !== '点' && scan.text[amount.to] !== '點') return null
  let to = amount.to + 1
  let fraction = ''
  for (let digit = hanziDigit(scan.text[to]); digit !== undefined; digit = hanziDigit(scan.text[++to]))
    fraction += digit
  if (fraction === '') return null
  return withMagnitude(scan, { ...amount, to, value: `${amount.value}.${fraction}`, pointed: true })
}

const fews = new Set(['几', '幾', '数', '數'])

/** `几十万`, `数百`, `十几亿`: the lowest that it may be, bounded. */
function readFew(scan: Scan, at: number): Amount | null {
  const char = scan.text[at]
  if (!fews.has(char ?? '')) return null
  const number = readHanzi(scan.text, at + 1)
  if (number === null || hanziDigit(scan.text[at + 1]) !== undefined) return null
  const inside = [{ from: at, to: at + 1, bound: 'approx' as const }]
  return {
    from: at,
    to: number.to,
    value: number.value,
    max: null,
    magnitude: number.magnitude,
    power: powerOf(number.magnitude),
    inside,
    hanzi: true,
    positional: false,
    capital: false,
    pointed: false,
  }
}

/** `余`, `多` or `几`, then perhaps a magnitude; again a `余` after it: `100多万`, `4953.5万余`. */
function closed(scan: Scan, amount: Amount): Amount {
  const first = withInside(scan, amount)
  if (first === amount) return amount
  const scaled = withMagnitude(scan, first)
  return scaled === first ? first : withInside(scan, scaled)
}

function withInside(scan: Scan, amount: Amount): Amount {
  const at = skipBlanks(scan.text, amount.to, 1)
  const word = readInside(scan, at)
  if (word === null || !carriesOn(scan, word)) return amount
  return { ...amount, to: word.to, inside: [...amount.inside, word] }
}

/** A bound word belongs inside where a magnitude or a unit follows it: `10余家`, but `来` of `未来` or `10多` alone does not. */
function carriesOn({ text, words }: Scan, word: Range): boolean {
  const at = skipBlanks(text, word.to, 1)
  return words.magnitudes.matcher.startingAt(text, at) !== null || readSimple(text, at, words) !== null
}

function withMagnitude(scan: Scan, amount: Amount, tails = 0): Amount {
  const at = skipBlanks(scan.text, amount.to)
  const magnitude = readMagnitude(scan, at)
  if (magnitude === null) return amount
  const scaled: Amount = {
    ...amount,
    to: magnitude.to,
    value: shiftPoint(amount.value, magnitude.power),
    max: amount.max === null ? null : shiftPoint(amount.max, magnitude.power),
    power: amount.power + magnitude.power,
    magnitude: amount.magnitude + scan.text.slice(at, magnitude.to),
  }
  return tails === 0 ? scaled : withTail(scan, scaled, magnitude.power, tails - 1)
}

/** The magnitude word at `at`, but not the `千` of `千瓦` or the `百` of `百分点`. */
function readMagnitude(
  { text, words }: Scan,
  at: number,
): { readonly to: number; readonly power: number } | null {
  const longest = words.magnitudes.matcher.startingAt(text, at)
  const unit = words.units.matcher.startingAt(text, at)
  for (let length = longest?.length ?? 0; length > 0; length--) {
    const row = words.magnitudes.rows.get(text.slice(at, at + length))
    if (row === undefined || (unit !== null && unit.length > length)) continue
    const last = text.slice(at + length - 1)
    const split = length > 1 ? words.units.matcher.startingAt(last.slice(0, 8), 0) : null
    if (split === null || split.length < 2) return { to: at + length, power: row.power }
  }
  return null
}

/** `3万4000`, `25万6千`, `1千零1`: what follows a magnitude and is smaller than it. */
function withTail(scan: Scan, amount: Amount, power: number, tails: number): Amount {
  if (power < 3 || amount.pointed) return amount
  const zero = scan.text[amount.to] === '零'
  const at = zero ? amount.to + 1 : amount.to
  const tail = isDigit(scan.text[at]) ? readDigitAmount(scan, at, tails) : null
  if (tail === null || tail.pointed || tail.max !== null || !isLess(tail.value, shiftPoint('1', power)))
    return amount
  if (!zero && tail.magnitude === '' && tail.to - tail.from !== 4) return amount
  const magnitude = tail.magnitude === '' ? amount.magnitude : tail.magnitude
  return { ...amount, to: tail.to, value: add(amount.value, tail.value), magnitude }
}
