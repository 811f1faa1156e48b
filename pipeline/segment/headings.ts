import type { Lexicon } from '../lexicon/index.ts'
import { type Mark, readMark } from './marks.ts'
import type { Paragraph, Piece } from './paragraphs.ts'
import { isPartTitle } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { namesTable } from './tables.ts'

/** A heading on its own line is no longer than this; one that ends like a sentence, or is glued to its text, than that. */
const longest = 60
const longestSentence = 45
/** Prose that a heading without number stands over. */
const shortestProse = 40
const longestPlain = 24

/** How many characters of a paragraph are its heading: all, the first sentence (`1.发展稳中有进。2020年…`), or none (0). */
export function headingEnd(piece: Paragraph, next: Piece | undefined, lexicon: Lexicon): number {
  const { text } = piece.view
  const mark = readMark(text)
  if (isHeading(piece, mark, next, lexicon)) return text.length
  return mark === null || mark.level > 5 ? 0 : gluedEnd(piece, mark)
}

function isHeading(piece: Paragraph, mark: Mark | null, next: Piece | undefined, lexicon: Lexicon): boolean {
  const { text } = piece.view
  if (text.length > longest) return false
  if (piece.format.heading !== null) return true
  if (mark !== null && mark.level <= 5) return isMarkedHeading(text, mark, next)
  if (mark !== null) return false
  if (isPartTitle(text, lexicon)) return true
  if (/[。；：:！!？?，]$/u.test(text) || statesFigure(text) || namesTable(text)) return false
  if (piece.format.bold) return next?.kind === 'paragraph' && !namesTable(next.view.text)
  return isPlainHeading(piece, next)
}

/** `（一）工业平稳增长` and, over its text, `（一）工业平稳增长。`; not `1.全县生产总值增长7%`. */
function isMarkedHeading(text: string, mark: Mark, next: Piece | undefined): boolean {
  const body = text.slice(mark.length)
  if (mark.level > 3 && statesFigure(body)) return false
  if (!/[。；！？：:]/u.test(body)) return true
  const isSentence = /^[^。；！？：:]*[。：:]$/u.test(body)
  return isSentence && body.length <= longestSentence && !statesFigure(body) && standsOver(next, mark)
}

/** What follows a heading is prose or a deeper heading, not the next number of the same list. */
function standsOver(next: Piece | undefined, mark: Mark): boolean {
  if (next === undefined) return false
  if (next.kind === 'table') return true
  const level = readMark(next.view.text)?.level
  return level === undefined ? next.view.text.length >= shortestProse : level > mark.level
}

/** A short line without number or mark over a paragraph of prose: `农业`. */
function isPlainHeading(piece: Paragraph, next: Piece | undefined): boolean {
  const { text } = piece.view
  if (piece.format.listItem || text.length > longestPlain || /[\d，、“《（(]/u.test(text)) return false
  if (!/^[\p{Script=Han}]{2,}$/u.test(text) || next === undefined || next.kind === 'table') return false
  return (
    next.view.text.length >= shortestProse &&
    readMark(next.view.text) === null &&
    /[。；]/u.test(next.view.text)
  )
}

/** Where a heading that is glued to its text ends; 0 where there is none. */
function gluedEnd({ view, strong }: Paragraph, mark: Mark): number {
  const { text } = view
  const isBold = strong > mark.length && strong < text.length && strong <= longest
  if (isBold && /[。：:]$/u.test(text.slice(0, strong))) return strong
  const first = sentencesOf(text.slice(0, longest * 2))[0]
  if (first === undefined || first.to >= text.length || text[first.to - 1] !== '。') return 0
  const heading = text.slice(mark.length, first.to)
  return heading.length <= longestSentence && !statesFigure(heading) ? first.to : 0
}

/** `1.地区生产总值增长7%。` is a sentence, not a heading. */
function statesFigure(text: string): boolean {
  return /\d(?:\.\d+)?(?:%|万|亿|元|个|家|项|公里|吨|人)/u.test(text)
}
