import { hanziDigit, hanziMyriad, hanziRank, startsHanzi } from './hanzi-digits.ts'
import { isPair, readSection } from './hanzi-section.ts'

/** A number in Chinese numerals, as far as it can be read: `三百三十四亿六千万`, `二〇二一`, `七八百`. */
export interface HanziNumber {
  readonly to: number
  /** Whole number as a decimal string. */
  readonly value: string
  /** Upper end where two neighbouring digits leave it open: `七八百` → `800`. */
  readonly max: string | null
  /** The great unit that it ends in: `万`, `亿`, `万亿`, or empty. */
  readonly magnitude: string
  /** Read digit by digit: `一九八二`. */
  readonly positional: boolean
}

/** The longest number in Chinese numerals that starts at `at`, or null. Linear in what it takes. */
export function readHanzi(text: string, at: number): HanziNumber | null {
  return startsHanzi(text[at]) ? (readPositional(text, at) ?? readGrouped(text, at)) : null
}

/** `二〇二一`, `八二`: digits in a row that no `十`, `百` or `万` follows, and that are no `七八`. */
function readPositional(text: string, at: number): HanziNumber | null {
  let to = at
  while (hanziDigit(text[to]) !== undefined && !isPair(text[to])) to++
  if (to - at < 2 || (to - at < longestBeforeRank && isGreater(text[to]))) return null
  if (to - at === 2 && readSection(text, at)?.to === to) return null
  const value = Array.from(text.slice(at, to), (char) => hanziDigit(char)).join('')
  return { to, value, max: null, magnitude: '', positional: true }
}

/** So many digits in a row are read one by one whatever follows, which keeps a long run linear. */
const longestBeforeRank = 5

function isGreater(char: string | undefined): boolean {
  return hanziRank(char) !== undefined || hanziMyriad(char) !== undefined
}

interface Sum {
  readonly to: number
  readonly low: bigint
  readonly high: bigint
  readonly open: boolean
  /** Power of the smallest great unit so far; a later group must be smaller, or multiply all before it. */
  readonly power: number
  readonly magnitude: string
}

/** Groups of four places with their great units: `一万五千亿`, `三亿六千万`, `一万五` (15000). */
function readGrouped(text: string, at: number): HanziNumber | null {
  let sum: Sum = { to: at, low: 0n, high: 0n, open: false, power: 99, magnitude: '' }
  while (!sum.open) {
    const next = readGroup(text, sum)
    if (next === null) break
    sum = next
  }
  if (sum.to === at) return null
  const max = sum.high > sum.low ? sum.high.toString() : null
  return { to: sum.to, value: sum.low.toString(), max, magnitude: sum.magnitude, positional: false }
}

function readGroup(text: string, sum: Sum): Sum | null {
  const start = sum.to > 0 && sum.power < 99 && hanziDigit(text[sum.to]) === 0 ? sum.to + 1 : sum.to
  const section = sum.power < 99 && isPair(text[start]) ? null : readSection(text, start)
  if (section === null) return sum.power === 99 ? readBareMyriad(text, sum) : null
  const { to, power, words } = readMyriads(text, section.to)
  if (power >= sum.power && power % 8 !== 0) return null
  if (power >= sum.power && power === sum.power) return null
  const low = BigInt(section.value)
  const high = BigInt(section.max ?? section.value)
  if (power > sum.power) return multiplied(sum, low, high, to, power, words)
  const short =
    start === sum.to && power === 0 && section.rank === 0 && section.to - start === 1 && sum.power < 99
  const unit = short ? sum.power - 1 : power
  return {
    to,
    low: sum.low + low * 10n ** BigInt(unit),
    high: sum.high + high * 10n ** BigInt(unit),
    open: power === 0,
    power,
    magnitude: power === 0 ? '' : words,
  }
}

/** `一万五千亿`: the later, greater unit multiplies all that stands before it. */
function multiplied(sum: Sum, low: bigint, high: bigint, to: number, power: number, words: string): Sum {
  const scale = 10n ** BigInt(power)
  return {
    to,
    low: (sum.low + low) * scale,
    high: (sum.high + high) * scale,
    open: false,
    power,
    magnitude: words,
  }
}

/** `亿元以上`, `万亩`: a great unit alone counts once. */
function readBareMyriad(text: string, sum: Sum): Sum | null {
  const { to, power, words } = readMyriads(text, sum.to)
  if (power === 0) return null
  const value = 10n ** BigInt(power)
  return { to, low: value, high: value, open: false, power, magnitude: words }
}

/** `万`, `亿`, `万亿`, `万万`; power 0 where none stands at `at`. */
function readMyriads(
  text: string,
  at: number,
): { readonly to: number; readonly power: number; readonly words: string } {
  const first = hanziMyriad(text[at])
  if (first === undefined) return { to: at, power: 0, words: '' }
  const second = hanziMyriad(text[at + 1])
  if (first !== 4 || second === undefined) return { to: at + 1, power: first, words: text.slice(at, at + 1) }
  return { to: at + 2, power: first + second, words: text.slice(at, at + 2) }
}
