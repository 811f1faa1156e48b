import BigJs from 'big.js'

/**
 * Exact decimals as text without exponent: `2.05`, `-3`, `11580000000`. Never a float. Sums and products are those of whole
 * numbers with the point set again: of a hostile line's 100,000 digits big.js would make ten thousand million steps.
 */

/** Without needless zeros: `007.50` → `7.5`, `-0` → `0`. */
export function tidy(decimal: string): string {
  const negative = decimal.startsWith('-')
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  const left = whole.slice(firstNonZero(whole)) || '0'
  const right = fraction.slice(0, lastNonZero(fraction))
  const bare = right === '' ? left : `${left}.${right}`
  return negative && bare !== '0' ? `-${bare}` : bare
}

/** `('115.8', 8)` → `11580000000`: the point goes `places` to the right, or to the left where negative. */
export function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 0)
  return tidy(`${negative ? '-' : ''}${padded.slice(0, at)}.${padded.slice(at)}`)
}

export function negated(decimal: string): string {
  return tidy(decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`)
}

export function add(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b))
  return shifted((unscaled(a, places) + unscaled(b, places)).toString(), -places)
}

export function multiply(a: string, b: string): string {
  return shifted((unscaled(a, placesOf(a)) * unscaled(b, placesOf(b))).toString(), -placesOf(a) - placesOf(b))
}

/** `a ÷ b` with ten digits after the point, as a third has no end and a database holds no more. Null for a division by zero. */
export function divide(a: string, b: string): string | null {
  const places = Math.max(placesOf(a), placesOf(b))
  const divisor = unscaled(b, places)
  if (divisor === 0n) return null
  const tenth = (unscaled(a, places) * 10n ** 11n) / divisor
  return shifted(((tenth + (tenth < 0n ? -5n : 5n)) / 10n).toString(), -10)
}

/** Whether `a < b`. */
export function isLess(a: string, b: string): boolean {
  const places = Math.max(placesOf(a), placesOf(b))
  return unscaled(a, places) < unscaled(b, places)
}

/** As a whole number of 10⁻ᵖ, p the places, which must be enough: `2.05` with ten → 20500000000n. */
export function unscaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** How many digits stand after the point. */
export function placesOf(decimal: string): number {
  const point = decimal.indexOf('.')
  return point === -1 ? 0 : decimal.length - point - 1
}

function firstNonZero(digits: string): number {
  let at = 0
  while (digits[at] === '0') at++
  return at
}

function lastNonZero(digits: string): number {
  let at = digits.length
  while (at > 0 && digits[at - 1] === '0') at--
  return at
}

/** For what compares figures with one another and divides them: division rounds to twenty places, everything else is exact. */
export const Big = BigJs()
export type Big = BigJs

Big.DP = 20
Big.NE = -40
Big.PE = 80
