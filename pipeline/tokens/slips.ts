import { endOfDigits, isDigit } from './characters.ts'
import type { Scan } from './claim.ts'

/** What a slip of the hand or of a conversion leaves where a decimal point belongs: `14。1%`, `9，6%`, `3..5亿元`. */
const slips = ['..', '。', '，', ',']
/** No point was meant where one of these stands before the number: `3，5，7%` is a list. */
const listed = new Set(['，', ',', '、', '。', '.', '第'])

/**
 * Where the decimals end that follow a mistyped point at `at`; null where it is not certain that one was meant. It is where a
 * whole that is no year and one or two decimals stand right before `%`, a magnitude or a measure, and in no list.
 */
export function endOfSlip(scan: Scan, from: number, at: number): number | null {
  const { text } = scan
  const mark = slips.find((slip) => text.startsWith(slip, at))
  if (mark === undefined || !isWhole(text, from, at) || listed.has(text[from - 1] ?? '')) return null
  const digits = at + mark.length
  const to = endOfDigits(text, digits)
  return to > digits && to - digits <= 2 && isMeasured(scan, to) ? to : null
}

/** `2182.亿元`: a point that has lost its decimals. After one or two digits it would end an item's number: `12.亿元村培育`. */
export function isPointWithoutDecimals(scan: Scan, from: number, at: number): boolean {
  return scan.text[at] === '.' && at - from >= 3 && isWhole(scan.text, from, at) && isMeasured(scan, at + 1)
}

/** Up to three digits, or four that are no year. */
function isWhole(text: string, from: number, to: number): boolean {
  return to - from < 4 || (to - from === 4 && !/^(?:19|20)/u.test(text.slice(from, to)))
}

/** Whether `.5` at `at` is 0.5: nothing before it that could be its whole, and a measure behind it or nothing at all. */
export function isHeadlessPoint(scan: Scan, at: number): boolean {
  const { text } = scan
  if (text[at] !== '.' || !isDigit(text[at + 1]) || /[\p{N}A-Za-z.,，。…]/u.test(text[at - 1] ?? ''))
    return false
  const to = endOfDigits(text, at + 1)
  return to === text.length || isMeasured(scan, to)
}

/** Whether `%`, a magnitude or a unit that takes decimals stands at `at`. */
export function isMeasured({ text, lexicon }: Scan, at: number): boolean {
  if (lexicon.magnitudes.matcher.startingAt(text, at) !== null) return true
  const row = lexicon.units.rows.get(lexicon.units.matcher.startingAt(text, at) ?? '')
  return row !== undefined && row.dimension !== 'count' && row.dimension !== 'time'
}
