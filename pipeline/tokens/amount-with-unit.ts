import { add } from '../core/decimal.ts'
import type { Amount } from './amount.ts'
import { readInside } from './bounds.ts'
import { endOfDigits, isDigit, isHan, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'
import { isHanziNumeral } from './hanzi-digits.ts'
import type { Quantity } from './quantity.ts'
import { withSubunits } from './subunits.ts'
import { readSimple, readUnit } from './units.ts'

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
  const unit = readUnit(scan.text, amount.to, scan.lexicon)
  if (unit === null || isSides(scan.text, amount, unit.to))
    return readRate(scan, bare) ?? readMedals(scan, bare) ?? bare
  const quantity = { ...bare, to: unit.to, unit: unit.unit, row: unit.row }
  return withSubunits(scan, quantity) ?? halved(scan, quantity)
}

/** `三方`, `两方`: parties, not cubic metres. */
function isSides(text: string, amount: Amount, to: number): boolean {
  return amount.hanzi && amount.power === 0 && to === amount.to + 1 && text[amount.to] === '方'
}

/** `16.2/10万`: so many in a hundred thousand. */
function readRate({ text, lexicon }: Scan, bare: Quantity): Quantity | null {
  if (text[bare.to] !== '/' || !isDigit(text[bare.to + 1])) return null
  const digits = endOfDigits(text, bare.to + 1)
  const magnitude = lexicon.magnitudes.matcher.startingAt(text, digits)
  if (magnitude === null || digits - bare.to > 4) return null
  const to = digits + magnitude.length
  return { ...bare, to, unit: text.slice(bare.to, to) }
}

/** `4金2银1铜`: medals, where nothing else begins with the metal. */
function readMedals({ text }: Scan, bare: Quantity): Quantity | null {
  const metal = text[bare.to] ?? ''
  const next = text[bare.to + 1]
  if (!metals.has(metal) || bare.amount.power > 0 || (isHan(next) && !isHanziNumeral(next) && next !== '的'))
    return null
  return { ...bare, to: bare.to + 1, unit: metal }
}
const metals = new Set(['金', '银', '铜'])

/** `两年半` is 2.5 年, but the `半` of `三年半数` is another word. */
function halved(scan: Scan, quantity: Quantity): Quantity {
  const { text, lexicon } = scan
  if (!halvable.has(quantity.row?.dimension ?? '') || text[quantity.to] !== '半') return quantity
  if (lexicon.ordinary.startingAt(text, quantity.to) !== null) return quantity
  return { ...quantity, to: quantity.to + 1, value: add(quantity.value, '0.5') }
}

/** Dimensions of which one says half a unit. */
export const halvable: ReadonlySet<string> = new Set(['time', 'length', 'area', 'mass', 'volume'])

/** `3个多月`, `一个半小时`: a word between 个 and what it counts. */
function readSplitUnit(scan: Scan, amount: Amount): Quantity | null {
  const { text, lexicon } = scan
  const at = skipBlanks(text, amount.to)
  if (text[at] !== '个') return null
  const half = text[at + 1] === '半'
  const word = half ? null : readInside(scan, at + 1)
  if (!half && word === null) return null
  const unit = readSimple(`个${text.slice(at + 2, at + 8)}`, 0, lexicon)
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
