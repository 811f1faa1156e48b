import { type Amount, plainAmount } from './amount.ts'
import type { Scan } from './claim.ts'
import { type HanziNumber, readHanzi } from './hanzi.ts'
import { hanziDigit, hanziMyriad, isCapital } from './hanzi-digits.ts'
import { isPair } from './hanzi-section.ts'
import { withMagnitude } from './magnitudes.ts'

/** The amount in Hanzi that starts at `at`: `三百三十四亿六千万`, `三点五亿`, `几十万`. */
export function readHanziAmount(scan: Scan, at: number): Amount | null {
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
function withoutUnit({ text, lexicon }: Scan, at: number, number: HanziNumber | null): HanziNumber | null {
  if (number === null || number.to - at < 2 || number.to - at > longestNumber) return number
  const unit = lexicon.units.matcher.startingAt(text, number.to - 1)
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
