import type { Range } from '../core/text.ts'

const closers = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['"', '"'],
])

/** A quotation longer than this is speech, and its numerals are read like any others. */
const longest = 16

/** Finds the short quotation around a place: `“六稳”`, `“1+30”`. Built in one pass over the text. */
export function quotations(text: string): (at: number) => Range | null {
  const found: Range[] = []
  for (let at = 0; at < text.length; at++) {
    const closer = closers.get(text[at] ?? '')
    if (closer === undefined) continue
    const close = text.slice(at + 1, at + 2 + longest).indexOf(closer)
    if (close <= 0) continue
    found.push({ from: at + 1, to: at + 1 + close })
    if (closer === '"') at += close + 1
  }
  return (at) => lastBefore(found, at)
}

function lastBefore(ranges: readonly Range[], at: number): Range | null {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const range = ranges[low - 1]
  return range !== undefined && at < range.to ? range : null
}
