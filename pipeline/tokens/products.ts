import { multiply } from '../core/decimal.ts'
import { isDigit, isTimes, skipBlanks } from './characters.ts'
import { claim, type Recogniser, type Scan } from './claim.ts'
import { readQuantity, toNumeral } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** `2×1860m3`, `2台×60万千瓦`, `5*3*2`: one numeral; its value is the product. */
export const products: Recogniser = (scan, at) => {
  const first = readQuantity(scan, at)
  if (first === null) return null
  let last = first
  let value = first.value
  for (let next = readFactor(scan, last); next !== null; next = readFactor(scan, last)) {
    value = multiply(value, next.value)
    last = next
  }
  if (last === first) return null
  const whole = { ...last, from: first.from, value, unit: last.unit || first.unit }
  return claim({ ...toNumeral(scan, whole), form: 'product', rules: ['digits', 'product'] })
}

function readFactor(scan: Scan, before: Quantity): Quantity | null {
  const at = skipBlanks(scan.text, before.to, 1)
  if (!isTimes(scan.text[at])) return null
  const next = skipBlanks(scan.text, at + 1, 1)
  return isDigit(scan.text[next]) ? readQuantity(scan, next) : null
}
