import type { View } from '../core/text.ts'
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
  return mark === null || mark.level > 5 ? 0 : gluedEnd(piece, mark, lexicon)
}

function isHeading(piece: Paragraph, mark: Mark | null, next: Piece | undefined, lexicon: Lexicon): boolean {
  const { text } = piece.view
  if (text.length > longest) return false
  if (piece.format.heading !== null) return true
  if (namesTable(text)) return false
  if (mark !== null && mark.level <= 5) return isMarkedHeading(text, mark, next)
  if (mark !== null) return false
  if (isPartTitle(text, lexicon)) return true
  if (/[。；：:！!？?，]$/u.test(text) || statesFigure(text)) return false
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
function gluedEnd(piece: Paragraph, mark: Mark, lexicon: Lexicon): number {
  return boldEnd(piece, mark) || sentenceEnd(piece.view.text, mark) || gapEnd(piece.view, mark, lexicon)
}

/** `**（一）抓好春耕**种子供应充足。` */
function boldEnd({ view, strong }: Paragraph, mark: Mark): number {
  const isHeading = strong > mark.length && strong < view.text.length && strong <= longest
  return isHeading && !/[，、；]$/u.test(view.text.slice(0, strong)) ? strong : 0
}

/** `1.发展稳中有进。2020年…` */
function sentenceEnd(text: string, mark: Mark): number {
  const first = sentencesOf(text.slice(0, longest * 2))[0]
  if (first === undefined || first.to >= text.length || text[first.to - 1] !== '。') return 0
  const heading = text.slice(mark.length, first.to)
  return heading.length <= longestSentence && !statesFigure(heading) ? first.to : 0
}

/** Only so far is looked for blanks in the source that show where a heading ends. */
const reach = 120

/** `二、2005年主要任务　今年是…`: blanks behind a part's title; behind another heading where they are wide, or the only ones. */
function gapEnd(view: View, mark: Mark, lexicon: Lexicon): number {
  const { text } = view
  const gaps = gapsIn(view).filter((at) => isHeadingText(text.slice(mark.length, at)))
  const wide = gaps.find((at) => gapAt(view, at) > 1 && isBetweenHanzi(text, at))
  const titled = gaps.filter((at) => isPartTitle(text.slice(mark.length, at), lexicon)).at(-1)
  const only =
    gapsIn(view).length === 1
      ? gaps.find((at) => at > mark.length + 7 && isBetweenHanzi(text, at))
      : undefined
  return titled ?? wide ?? only ?? 0
}

function gapsIn(view: View): readonly number[] {
  const places = Array.from({ length: Math.min(view.text.length, reach) - 1 }, (_, at) => at + 1)
  return places.filter((at) => gapAt(view, at) > 0)
}

/** How many characters of the source the view leaves out before this place. */
function gapAt({ starts, ends }: View, at: number): number {
  return (starts[at] ?? 0) - (ends[at - 1] ?? 0)
}

function isHeadingText(text: string): boolean {
  return text.length >= 4 && text.length <= longestSentence && !/[。；：！？]|[，、]$/u.test(text)
}

function isBetweenHanzi(text: string, at: number): boolean {
  return /^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))
}

/** `1.地区生产总值增长7%。` is a sentence, not a heading. */
function statesFigure(text: string): boolean {
  return /\d(?:\.\d+)?(?:%|万|亿|元|个|家|项|公里|吨|人)/u.test(text)
}
