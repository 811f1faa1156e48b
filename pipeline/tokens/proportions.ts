import { isColon, isDigit, skipBlanks } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { type Digits, readDigits } from './digits.ts'

interface Part extends Digits {
  readonly from: number
}

/** `12.4:46.1:41.5`: a numeral for each part. `9:30` is a clock time where it can be one. */
export const proportions: Recogniser = (scan, at) => {
  const parts = readParts(scan, at)
  if (parts.length < 2) return null
  const count = parts.length
  return claim(
    ...parts.map(({ from, to, value }, index) =>
      numeral('proportion', from, to, { value, part: { index, count }, rules: ['proportion'] }),
    ),
  )
}

function readParts(scan: Scan, at: number): readonly Part[] {
  const parts: Part[] = []
  let from = at
  while (isDigit(scan.text[from])) {
    const digits = readDigits(scan, from)
    if (digits === null) break
    const percent = scan.text[digits.to] === '%'
    parts.push({ ...digits, from, to: percent ? digits.to + 1 : digits.to })
    const colon = skipBlanks(scan.text, percent ? digits.to + 1 : digits.to, 1)
    if (!isColon(scan.text[colon])) break
    from = skipBlanks(scan.text, colon + 1, 1)
  }
  return parts
}
