import type { Numeral } from '../core/tokenized.ts'
import type { Amount } from './amount.ts'
import { readBound } from './bounds.ts'
import { numeral, type Scan } from './claim.ts'

/** The numeral of a percentage or fraction, its bound looked for on both sides. */
export function boundedShare(
  scan: Scan,
  from: number,
  to: number,
  given: Partial<Numeral>,
  amount: Amount | null,
): Numeral {
  const { bound, words } = readBound(scan, from, to, amount?.inside ?? [], true)
  const form = given.valueMax ? 'range' : 'number'
  return numeral(form, from, to, { rules: ['percent'], bound, boundWords: words, ...given })
}
