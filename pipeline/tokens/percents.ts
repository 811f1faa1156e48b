import type { Amount } from './amount.ts'
import { readAmount } from './amounts.ts'
import { boundedShare } from './bounded-share.ts'
import { claim, type Recogniser, type Scan } from './claim.ts'

const denominators = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
])

/** `百分之七点五` → 7.5 %, `百分之三到五`, `千分之六` → 6 ‰. */
export const percents: Recogniser = (scan, at) => {
  const unit = denominators.get(scan.text.slice(at, at + 3))
  if (unit === undefined) return null
  const amount = readAmount(scan, at + 3)
  if (amount === null) return null
  const high = readUpper(scan, amount.to)
  const to = high?.to ?? amount.to
  const valueMax = high?.value ?? amount.max
  return claim(boundedShare(scan, at, to, { value: amount.value, valueMax, unit }, amount))
}

function readUpper(scan: Scan, at: number): Amount | null {
  const word = scan.text[at]
  if (word !== '至' && word !== '到') return null
  const from = denominators.has(scan.text.slice(at + 1, at + 4)) ? at + 4 : at + 1
  return readAmount(scan, from)
}
