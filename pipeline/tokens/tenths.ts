import { add, shifted } from '../core/decimal.ts'
import { readAmount } from './amounts.ts'
import { boundedShare } from './bounded-share.ts'
import { claim, type Recogniser, type Scan } from './claim.ts'
import { hanziDigit } from './hanzi-digits.ts'

/** `七成` → 70 %, `七成五` → 75 %, `三至四成`, `半成` → 5 %; of a price, `八折` → 80 %, `八五折` → 85 %. */
export const tenths: Recogniser = (scan, at) => {
  if (scan.text[at] === '半') return readHalf(scan, at)
  const amount = readAmount(scan, at)
  if (amount === null || amount.power > 0 || !isTenth(scan, amount.to)) return null
  const places = amount.positional && amount.value.length === 2 && scan.text[amount.to] === '折' ? 0 : 1
  if (places === 1 && Number(amount.value) > 10) return null
  const half = hanziDigit(scan.text[amount.to + 1])
  const value = shifted(add(amount.value, half === undefined ? '0' : `0.${half}`), places)
  const valueMax = amount.max === null ? null : shifted(amount.max, places)
  const to = amount.to + (half === undefined ? 1 : 2)
  return claim(boundedShare(scan, at, to, { value, valueMax, unit: '%', rules: ['tenths'] }, amount))
}

function readHalf(scan: Scan, at: number): ReturnType<Recogniser> {
  if (scan.text[at + 1] !== '成' || !isTenth(scan, at + 1)) return null
  return claim(boundedShare(scan, at, at + 2, { value: '5', unit: '%', rules: ['tenths'] }, null))
}

/** Whether `成` or `折` here is a tenth, and no part of `成立` or `折合`. */
function isTenth({ text, lexicon }: Scan, at: number): boolean {
  const row = text[at] === '成' || text[at] === '折' ? lexicon.units.rows.get(text[at] ?? '') : undefined
  return row !== undefined && !(row.notBefore ?? []).some((word) => text.startsWith(word, at + 1))
}
