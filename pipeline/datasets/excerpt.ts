import type { Span } from '../core/text.ts'

/** How much of a very long sentence stays on either side of the figure. */
const reach = 200

/** The sentence around a figure, on one line. Of a very long one (a file without a single `。`) only what is near. */
export function excerpt(text: string, sentence: Span, figure: Span): string {
  const from = Math.max(sentence.start, wholeCharacter(text, figure.start - reach))
  const to = Math.min(sentence.end, wholeCharacter(text, figure.end + reach))
  const before = from > sentence.start ? '…' : ''
  const after = to < sentence.end ? '…' : ''
  return `${before}${onOneLine(text.slice(from, to))}${after}`
}

/** An index between characters, not inside a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

/** A line break between Hanzi is layout, nothing more. */
function onOneLine(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '').reduce(joined, '')
}

function joined(before: string, after: string): string {
  const blank = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : ''
  return `${before}${blank}${after}`
}
