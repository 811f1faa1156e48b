import { add, isLess, shifted } from '../core/decimal.ts'
import { type Amount, plainAmount } from './amount.ts'
import { endOfDigits, isDigit } from './characters.ts'
import type { Scan } from './claim.ts'
import { readDigits } from './digits.ts'
import { readHanzi } from './hanzi.ts'
import { withMagnitude } from './magnitudes.ts'

/** The amount in digits that starts at `at`, with its magnitude and what follows that: `3万4000`. */
export function readDigitAmount(scan: Scan, at: number, tails = 3): Amount | null {
  const digits = readDigits(scan, at)
  if (digits === null) return null
  const bare = { ...plainAmount(at, digits), pointed: digits.pointed, mended: digits.mended }
  const scaled = withMagnitude(scan, bare)
  return scaled === bare || tails === 0 ? scaled : withTail(scan, scaled, scaled.power, tails - 1)
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
  if (!isLess(tail.value, shifted('1', power))) return zero ? withSmallTail(scan, amount, power, at) : amount
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
  if (digits === null || digits.pointed || !isLess(digits.value, shifted('1', power))) return amount
  return withMagnitude(scan, { ...amount, to: digits.to, value: add(amount.value, digits.value) })
}
