import { add, divide, negated, shifted } from '../core/decimal.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './amounts.ts'
import { boundedShare } from './bounded-share.ts'
import { endOfDigits, isBlank, isDigit } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { readDigits } from './digits.ts'
import { isMinusWord } from './hanzi-digits.ts'
import { readUnit } from './units.ts'

/** `三分之二` → 66.666666666667 %, `四分之一` → 25 %, `1/3`; with a whole before it a number: `一又二分之一倍` → 1.5 倍. */
export const fractions: Recogniser = (scan, at) => {
  const below = readSigned(scan, at)
  if (below === null) return null
  if (scan.text.startsWith('分之', below.to)) return spokenFraction(scan, below)
  if (scan.text[below.to] === '又') return spokenMixed(scan, below)
  return isDigit(scan.text[at]) ? (writtenMixed(scan, at) ?? writtenFraction(scan, at)) : null
}

/** An amount with the 负 before it. */
function readSigned(scan: Scan, at: number): Amount | null {
  if (!isMinusWord(scan.text[at])) return readAmount(scan, at)
  const amount = readAmount(scan, at + 1)
  return amount === null ? null : { ...amount, from: at, value: negated(amount.value) }
}

/** What stands above the line, `to` behind it, and the quotient with `places` more than it has. */
interface Quotient {
  readonly to: number
  readonly value: string
  readonly above: Amount | null
}

function quotientOf(scan: Scan, below: Amount, places: number): Quotient | null {
  const above = readSigned(scan, below.to + 2)
  const value = above === null ? null : divide(shifted(above.value, places), below.value)
  return above === null || value === null ? null : { to: above.to, value, above }
}

function spokenFraction(scan: Scan, below: Amount): ReturnType<Recogniser> {
  const share = quotientOf(scan, below, 2)
  if (share === null) return null
  const given = { value: share.value, unit: '%', rules: ['fraction'] }
  return claim(boundedShare(scan, below.from, share.to, given, share.above))
}

/** `三又二分之一`: a whole, and a part of one. */
function spokenMixed(scan: Scan, whole: Amount): ReturnType<Recogniser> {
  const below = readAmount(scan, whole.to + 1)
  if (below === null || !scan.text.startsWith('分之', below.to)) return null
  const part = quotientOf(scan, below, 0)
  return part === null ? null : mixed(scan, whole, part.to, part.value)
}

/** `2 1/2`: a blank between the whole and its part. */
function writtenMixed(scan: Scan, at: number): ReturnType<Recogniser> {
  const { text } = scan
  const whole = readDigits(scan, at)
  if (whole === null || whole.pointed || whole.to - at > 2 || !isBlank(text[whole.to])) return null
  const slash = endOfDigits(text, whole.to + 1)
  const to = endOfDigits(text, slash + 1)
  if (text[slash] !== '/' || slash - whole.to > 2 || to - slash < 2 || to - slash > 3 || text[to] === '/')
    return null
  const part = divide(text.slice(whole.to + 1, slash), text.slice(slash + 1, to))
  return part === null ? null : mixed(scan, { from: at, value: whole.value }, to, part)
}

function mixed(
  scan: Scan,
  whole: { readonly from: number; readonly value: string },
  to: number,
  part: string,
): ReturnType<Recogniser> {
  const unit = readUnit(scan.text, to, scan.lexicon)
  const value = whole.value.startsWith('-') ? add(whole.value, negated(part)) : add(whole.value, part)
  return claim(
    numeral('number', whole.from, unit?.to ?? to, {
      value,
      unit: unit?.unit ?? '',
      rules: ['mixed-fraction'],
    }),
  )
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
    scan.lexicon.magnitudes.matcher.startingAt(text, to) !== null
  )
    return null
  const value = divide(shifted(text.slice(at, slash), 2), text.slice(slash + 1, to))
  if (value === null || Number(text.slice(at, slash)) >= Number(text.slice(slash + 1, to))) return null
  return claim(boundedShare(scan, at, to, { value, unit: '%', rules: ['fraction'] }, null))
}
