import type { Span } from './gold.ts'

const ends = /[。！？；\n\r]/u
/** Further than this on either side nothing is shown of a sentence. */
const reach = 60

/** The sentence of the report that a figure stands in, on one line; of a long one what is near the figure. */
export function sentenceAt(report: string, { start, end }: Span): string {
  const before = report.slice(Math.max(0, start - reach), start)
  const after = report.slice(end, end + reach)
  const from = [...before].findLastIndex((character) => ends.test(character))
  const to = after.search(ends)
  const head = from < 0 && start > reach ? `…${before}` : [...before].slice(from + 1).join('')
  const tail = to < 0 ? `${after}${end + reach < report.length ? '…' : ''}` : after.slice(0, to + 1)
  return `${head}${report.slice(start, end)}${tail}`.replace(/\s+/gu, ' ').trim()
}
