import { add, shifted } from '../core/decimal.ts'
import { readAmount } from './amounts.ts'
import { isDigit } from './characters.ts'
import type { Scan } from './claim.ts'
import { startsHanzi } from './hanzi-digits.ts'
import type { Quantity } from './quantity.ts'

/** What a unit is counted on in. */
interface Smaller {
  /** The unit of the whole. */
  readonly unit: string
  /** Its parts, the greater first: their words, and by which power of ten each is smaller. */
  readonly parts: readonly (readonly [words: string, places: number])[]
}

const coins: Smaller['parts'] = [
  ['角毛', -1],
  ['分', -2],
]
const smaller: ReadonlyMap<string, Smaller> = new Map([
  ['元', { unit: '元', parts: coins }],
  ['块', { unit: '元', parts: coins }],
  ['角', { unit: '角', parts: [['分', -1]] }],
  ['斤', { unit: '斤', parts: [['两兩', -1]] }],
])

/** `50元6角3分`, `十块五毛`, `3斤5两`: a sum or weight with its smaller parts, in the greater unit. */
export function withSubunits(scan: Scan, quantity: Quantity): Quantity | null {
  const found = quantity.amount.pointed ? undefined : smaller.get(quantity.unit)
  if (found === undefined) return null
  const whole = found.parts.reduce(
    (sum, [words, places]) => withPart(scan, sum, words, places) ?? sum,
    quantity,
  )
  return whole === quantity ? null : { ...whole, unit: found.unit }
}

/** One digit of a smaller part: the `6角` of `50元6角` is 0.6. The `3分` of `3分钟` is no part. */
function withPart(scan: Scan, sum: Quantity, words: string, places: number): Quantity | null {
  const amount = startsFigure(scan.text[sum.to]) ? readAmount(scan, sum.to) : null
  const word = amount === null ? undefined : scan.text[amount.to]
  if (amount === null || amount.value.length > 1 || word === undefined || !words.includes(word)) return null
  const longer = scan.lexicon.units.matcher.startingAt(scan.text, amount.to)?.length ?? 1
  if (longer > 1) return null
  return { ...sum, to: amount.to + 1, value: add(sum.value, shifted(amount.value, places)) }
}

function startsFigure(char: string | undefined): boolean {
  return isDigit(char) || startsHanzi(char)
}
