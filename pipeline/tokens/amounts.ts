import type { Range } from '../core/text.ts'
import type { Amount } from './amount.ts'
import { readInside } from './bounds.ts'
import { isDigit, skipBlanks } from './characters.ts'
import type { Scan } from './claim.ts'
import { readDigitAmount } from './digit-amounts.ts'
import { readHanziAmount } from './hanzi-amounts.ts'
import { withMagnitude } from './magnitudes.ts'
import { readSimple } from './units.ts'

/** The amount that starts at `at`, or null. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const start = isDigit(scan.text[at]) ? readDigitAmount(scan, at) : readHanziAmount(scan, at)
  return start === null ? null : closed(scan, start)
}

/** `余`, `多` or `几`, then perhaps a magnitude; again a `余` after it: `100多万`, `4953.5万余`. */
function closed(scan: Scan, amount: Amount): Amount {
  const first = withInside(scan, amount)
  if (first === amount) return amount
  const scaled = withMagnitude(scan, first)
  return scaled === first ? first : withInside(scan, scaled)
}

function withInside(scan: Scan, amount: Amount): Amount {
  const at = skipBlanks(scan.text, amount.to, 1)
  const word = readInside(scan, at)
  if (word === null || !carriesOn(scan, word)) return amount
  return { ...amount, to: word.to, inside: [...amount.inside, word] }
}

/** A bound word belongs inside where a magnitude or a unit follows it: `10余家`, but `来` of `未来` or `10多` alone does not. */
function carriesOn({ text, lexicon }: Scan, word: Range): boolean {
  const at = skipBlanks(text, word.to, 1)
  return lexicon.magnitudes.matcher.startingAt(text, at) !== null || readSimple(text, at, lexicon) !== null
}
