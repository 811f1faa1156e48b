import { isLess, shifted } from '../core/decimal.ts'
import type { Numeral } from '../core/tokenized.ts'
import { isBlank, isDash, skipBlanks } from './characters.ts'
import { claim, type Recogniser, type Scan } from './claim.ts'
import { startsHanzi } from './hanzi-digits.ts'
import { readQuantity, toNumeral } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** `3—5个`, `7%-7.5%`, `三至五年`, `10～15`, `50万元到1亿元`. */
export const ranges: Recogniser = (scan, at) => {
  const low = readQuantity(scan, at)
  if (low === null) return null
  const next = readConnector(scan, low)
  if (next === null) return null
  const high = readQuantity(scan, next)
  if (high === null || high.from !== next || !fits(low, high)) return null
  const numeral = joined(scan, low, high)
  return numeral === null ? null : claim(numeral)
}

/** Where the upper end starts: after one dash or two, or after 至 or 到. The dash of `1.7 -1.6` is a sign. */
function readConnector({ text }: Scan, low: Quantity): number | null {
  const at = skipBlanks(text, low.to, 1)
  const word = text[at]
  if (isDash(word) && at > low.to && !isBlank(text[at + 1])) return null
  if (isDash(word)) return skipBlanks(text, text[at + 1] === word ? at + 2 : at + 1, 1)
  if (word !== '至' && word !== '到') return null
  return isMovement(text, low.from) ? null : at + 1
}

/** `从5家到10家` tells of a growth, which has two levels. */
function isMovement(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 1), from)
  return before === '从' || before === '由'
}

/** Same unit, or a unit at the upper end only. */
function fits(low: Quantity, high: Quantity): boolean {
  if (low.amount.positional || high.amount.positional) return false
  return low.unit === '' || high.unit === '' || low.unit === high.unit
}

/** The power of ten that the lower end leaves to the upper: 4 in `3—5万`, 3 in `两到三千`, none in `五至二十`. */
function sharedPower({ amount: low }: Quantity, { amount: high }: Quantity): number {
  const spoken = low.hanzi && high.hanzi && low.value.length === 1
  const rank = spoken ? /^[1-9](0{2,})$/u.exec(high.value)?.[1] : undefined
  return rank === undefined ? high.power : rank.length
}

function joined(scan: Scan, low: Quantity, high: Quantity): Numeral | null {
  const power = sharedPower(low, high)
  const shares = low.unit === '' && low.amount.power === 0 && power > 0
  const scaled = shifted(low.value, power)
  const value = shares && isLess(scaled, high.value) ? scaled : low.value
  if (!isLess(value, high.value)) return null
  const unit = high.unit === '' ? low.unit : high.unit
  if (unit === '' && startsHanzi(scan.text[low.from]) && high.amount.power === 0) return null
  const whole = {
    ...high,
    from: low.from,
    unit,
    row: high.row ?? low.row,
    inside: [...low.inside, ...high.inside],
  }
  const numeral = toNumeral(scan, whole)
  return { ...numeral, form: 'range', value, valueMax: high.value, rules: [...numeral.rules, 'range'] }
}
