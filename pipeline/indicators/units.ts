import { Big } from '../core/decimal.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'

/** A unit with its magnitude: `亿元` is 元 with power 8. */
interface Scaled {
  readonly unit: string
  readonly power: number
}

/**
 * A value of an observation in the unit of its series, by exact decimal conversion: 86420000000 `元` → 864.2 `亿元`,
 * 36 `公顷` → 540 `亩`. Money of another currency is not converted: it has a series of its own, of the same magnitude.
 * Null where the units cannot be compared (`元` and `吨`); `%` and `个百分点` are never turned into one another.
 *
 * @param value decimal text, in `unit` without a magnitude, as observations have it
 * @param target the series' unit: `亿元`, `万吨`, `%`
 */
export function inSeriesUnit(
  value: Big,
  unit: string,
  target: string,
  lexicon: Lexicon,
): { readonly value: Big; readonly unit: string } | null {
  const { unit: base, power } = scaled(target, lexicon)
  const factor = factorOf(unit, base, lexicon)
  const shifted = (by: Big) => value.times(by).times(new Big(`1e${-power}`))
  if (factor !== null) return { value: shifted(factor), unit: target }
  const magnitude = target.slice(0, target.length - base.length)
  return isMoney(unit, lexicon) && isMoney(base, lexicon)
    ? { value: shifted(new Big(1)), unit: magnitude + unit }
    : null
}

/** Whether levels in one unit can stand in a series kept in another, exactly: `元` and `亿元`, `斤` and `万吨`, `美元` and `亿元`. */
export function isComparable(unit: string, target: string, lexicon: Lexicon): boolean {
  return inSeriesUnit(one, scaled(unit, lexicon).unit, target, lexicon) !== null
}

const one = new Big(1)

function factorOf(unit: string, into: string, lexicon: Lexicon): Big | null {
  if (unit === into) return new Big(1)
  const row = lexicon.conversions.find((one) => one.unit === unit && one.into === into)
  return row === undefined ? null : new Big(row.factor)
}

function isMoney(unit: string, lexicon: Lexicon): boolean {
  return lexicon.units.some((row) => row.unit === unit && row.dimension === 'money')
}

const magnitudes = compiled((lexicon: Lexicon) =>
  [...lexicon.magnitudes].sort((a, b) => b.word.length - a.word.length),
)
const unitNames = compiled(
  (lexicon: Lexicon) =>
    new Set([...lexicon.units.map(({ unit }) => unit), ...lexicon.conversions.map(({ into }) => into)]),
)

/** `万吨` → 吨, 4. A unit that has a row of its own is no magnitude and another: `千瓦时`, `百分点`. */
function scaled(target: string, lexicon: Lexicon): Scaled {
  if (unitNames(lexicon).has(target)) return { unit: target, power: 0 }
  const magnitude = magnitudes(lexicon).find(
    ({ word }) => target.startsWith(word) && unitNames(lexicon).has(target.slice(word.length)),
  )
  return magnitude === undefined
    ? { unit: target, power: 0 }
    : { unit: target.slice(magnitude.word.length), power: magnitude.power }
}
