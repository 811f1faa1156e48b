/** Decimals as text; no arithmetic on floats ever touches a figure. */

export function negated(value: string): string {
  if (/^-?0(?:\.0*)?$/u.test(value)) return value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

/** `翻一番` is a growth of 100 %, `翻两番` of 300 %: 2ⁿ × 100 − 100, for whole n. Null for `翻半番`. */
export function growthOfDoublings(doublings: string): string | null {
  if (!/^\d{1,2}$/u.test(doublings)) return null
  return String((2n ** BigInt(doublings) - 1n) * 100n)
}

/** `value` × 10^`power`, by shifting the point: `9210.02`, 8 → `921002000000`. */
export function shifted(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole + fraction.padEnd(power, '0')
  const point = whole.length + power
  const left = digits.slice(0, point).replace(/^0+(?=\d)/u, '')
  const right = digits.slice(point)
  return sign + (left === '' ? '0' : left) + (right === '' ? '' : `.${right}`)
}
