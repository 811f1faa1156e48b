import type { Span } from '../core/text.ts'

/** A stretch of HTML: a tag or comment, or the text between two of them. */
export interface HtmlPiece extends Span {
  readonly kind: 'tag' | 'text'
}

/** `<p>全年…</p>` in a Markdown file: the tags and the text between them, in order, covering all of it. */
export function* htmlPieces(text: string, { start, end }: Span): Generator<HtmlPiece> {
  let from = start
  for (let open = text.indexOf('<', start); open >= 0 && open < end; ) {
    const close = Math.min(endOfTag(text, open, end), end)
    if (close > open) {
      if (open > from) yield { kind: 'text', start: from, end: open }
      yield { kind: 'tag', start: open, end: close }
      from = close
    }
    open = text.indexOf('<', Math.max(close, open + 1))
  }
  if (from < end) yield { kind: 'text', start: from, end }
}

/** Where the tag or comment that opens here ends; `open` itself where none does (`<5%`). */
function endOfTag(text: string, open: number, limit: number): number {
  if (text.startsWith('<!--', open)) {
    const close = text.indexOf('-->', open + 4)
    return close < 0 ? limit : close + 3
  }
  tag.lastIndex = open
  return open + (tag.exec(text)?.[0].length ?? 0)
}
const tag = /<[/!?]?[A-Za-z][^<>]*>/y
