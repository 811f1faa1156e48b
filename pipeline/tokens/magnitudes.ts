import { shifted } from '../core/decimal.ts'
import type { Amount } from './amount.ts'
import { isLatin, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'

/** The amount with the magnitude word after it: `3.5` and `亿`. */
export function withMagnitude(scan: Scan, amount: Amount): Amount {
  const at = skipBlanks(scan.text, amount.to)
  const magnitude = readMagnitude(scan, at)
  if (magnitude === null) return amount
  return {
    ...amount,
    to: magnitude.to,
    value: shifted(amount.value, magnitude.power),
    max: amount.max === null ? null : shifted(amount.max, magnitude.power),
    power: amount.power + magnitude.power,
    magnitude: amount.magnitude + scan.text.slice(at, magnitude.to),
  }
}

/** The magnitude word at `at`, but not the `千` of `千瓦` or the `百` of `百分点`. */
function readMagnitude(
  { text, lexicon }: Scan,
  at: number,
): { readonly to: number; readonly power: number } | null {
  const longest = lexicon.magnitudes.matcher.startingAt(text, at)
  const unit = lexicon.units.matcher.startingAt(text, at)
  for (let length = longest?.length ?? 0; length > 0; length--) {
    const row = lexicon.magnitudes.rows.get(text.slice(at, at + length))
    if (row === undefined || (unit !== null && unit.length > length)) continue
    const last = text.slice(at + length - 1)
    if (isLatin(text[at]) && isLatin(text[at + length])) continue
    const split = length > 1 ? lexicon.units.matcher.startingAt(last.slice(0, 8), 0) : null
    if (split === null || split.length < 2) return { to: at + length, power: row.power }
  }
  return null
}
