import type { Bound, Range } from '../types.ts'
import { readInside } from './bounds.ts'
import { endOfDigits, isDigit, isLatin, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'
import { add, isLess, shiftPoint } from './decimals.ts'
import { readDigits } from './digits.ts'
import { type HanziNumber, readHanzi } from './hanzi.ts'
import { hanziDigit, hanziMyriad, isCapital } from './hanzi-digits.ts'
import { isPair } from './hanzi-section.ts'
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
  /** Its decimal point was mistyped, and is put right. */
  readonly mended: boolean
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
    { ...plainAmount(at, digits), pointed: digits.pointed, mended: digits.mended },
    tails,
  )
}

/** An amount of which only its extent and value are known. */
export function plainAmount(
  from: number,
  { to, value }: { readonly to: number; readonly value: string },
): Amount {
  return {
    from,
    to,
    value,
    max: null,
    magnitude: '',
    power: 0,
    inside: [],
    hanzi: false,
    positional: false,
    capital: false,
    pointed: false,
    mended: false,
  }
}

function readHanziAmount(scan: Scan, at: number): Amount | null {
  const few = readFew(scan, at)
  if (few !== null) return few
  const number = withoutUnit(scan, at, readHanzi(scan.text, at))
  if (number === null) return null
  const amount: Amount = {
    ...plainAmount(at, number),
    max: number.max,
    magnitude: number.magnitude,
    power: powerOf(number.magnitude),
    hanzi: true,
    positional: number.positional,
    capital: isCapital(scan.text[at]),
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
  const from = amount.to + 1
  const to = endOfPlaces(scan.text, from)
  if (to === from) return null
  const fraction = Array.from(scan.text.slice(from, to), hanziDigit).join('')
  return withMagnitude(scan, { ...amount, to, value: `${amount.value}.${fraction}`, pointed: true })
}

/** `两` counts, and is no digit after a point. */
function endOfPlaces(text: string, at: number): number {
  let to = at
  while (hanziDigit(text[to]) !== undefined && !isPair(text[to])) to++
  return to
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
    ...plainAmount(at, number),
    magnitude: number.magnitude,
    power: powerOf(number.magnitude),
    inside,
    hanzi: true,
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

/** The amount with the magnitude word after it, and as many smaller tails as it may have. */
export function withMagnitude(scan: Scan, amount: Amount, tails = 0): Amount {
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
    if (isLatin(text[at]) && isLatin(text[at + length])) continue
    const split = length > 1 ? words.units.matcher.startingAt(last.slice(0, 8), 0) : null
    if (split === null || split.length < 2) return { to: at + length, power: row.power }
  }
  return null
}

/** `3万4000`, `25万6千`, `1千零1`, `1百01`: what follows a magnitude and is smaller than it. */
function withTail(scan: Scan, amount: Amount, power: number, tails: number): Amount {
  if (amount.pointed) return amount
  const zero = scan.text[amount.to] === '零'
  const at = zero ? amount.to + 1 : amount.to
  const padded = scan.text[at] === '0' && endOfDigits(scan.text, at) - at === power
  if (power < 3 && !padded) return amount
  const tail = readTail(scan, at, zero, tails)
  if (tail === null || tail.pointed || tail.max !== null) return amount
  if (!isLess(tail.value, shiftPoint('1', power)))
    return zero ? withSmallTail(scan, amount, power, at) : amount
  if (!zero && !padded && tail.magnitude === '' && tail.to - tail.from !== 4) return amount
  const magnitude = tail.magnitude === '' ? amount.magnitude : tail.magnitude
  return { ...amount, to: tail.to, value: add(amount.value, tail.value), magnitude }
}

/** A tail in digits, or, after `零`, in Hanzi with digits behind: the `四千230` of `200亿零四千230`. */
function readTail(scan: Scan, at: number, zero: boolean, tails: number): Amount | null {
  if (isDigit(scan.text[at])) return readDigitAmount(scan, at, tails)
  const hanzi = zero ? readHanzi(scan.text, at) : null
  if (hanzi === null || hanzi.max !== null || hanzi.positional) return null
  const tail = { ...plainAmount(at, hanzi), hanzi: true }
  const digits = isDigit(scan.text[hanzi.to]) ? readDigits(scan, hanzi.to) : null
  if (digits === null || digits.pointed || !hanzi.value.endsWith('0'.repeat(digits.value.length))) return tail
  return { ...tail, to: digits.to, value: add(hanzi.value, digits.value) }
}

/** The `30` of `2千零30万`, which the 万 multiplies together with the 2千. */
function withSmallTail(scan: Scan, amount: Amount, power: number, at: number): Amount {
  const digits = readDigits(scan, at)
  if (digits === null || digits.pointed || !isLess(digits.value, shiftPoint('1', power))) return amount
  return withMagnitude(scan, { ...amount, to: digits.to, value: add(amount.value, digits.value) })
}
