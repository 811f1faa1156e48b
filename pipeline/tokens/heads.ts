import type { Passage } from '../core/segmented.ts'
import type { Numeral } from '../core/tokenized.ts'
import { isDigit } from './characters.ts'
import { numeral } from './claim.ts'
import { isHanziNumeral } from './hanzi-digits.ts'

/** The number that heads a passage, `一、`, `（二）`, `1.`, `一是`, as one numeral without the blanks after it. */
export function headMark({ mark, view }: Passage): Numeral | null {
  const text = view.text.slice(0, mark).trimEnd()
  const from = text.length - text.trimStart().length
  return hasNumeral(text) ? numeral('mark', from, text.length, { rules: ['heading-number'] }) : null
}

/** An address (`./W020.gif`, `https://example.org/1`) is one numeral, digits and all. */
export function wholeAddress({ kind, view }: Passage): Numeral | null {
  const { text } = view
  if (kind !== 'furniture' || /\s/u.test(text) || !Array.from(text).some(isDigit)) return null
  return numeral('code', 0, text.length, { rules: ['address'] })
}

function hasNumeral(text: string): boolean {
  return Array.from(text).some(
    (char) => isDigit(char) || isHanziNumeral(char) || /\p{No}|\p{Nl}|[０-９]/u.test(char),
  )
}
