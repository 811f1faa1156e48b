import type { Block, TableBlock, TextBlock } from '../core/source.ts'
import type { View } from '../core/text.ts'
import { isBareMark, readMark } from './marks.ts'
import { isFull, wrapWidth } from './wrapping.ts'

/** A paragraph with its broken lines joined. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly view: View
  /** What the format says: a heading of a depth, bold from end to end, or neither. */
  readonly format: { readonly heading: number | null; readonly bold: boolean; readonly listItem: boolean }
  /** How much of the view, from its first character, is bold. */
  readonly strong: number
}
export type Piece = Paragraph | TableBlock

/** Prose is no shorter than this where it stops without a mark; what is shorter may be a heading. */
const shortest = 20
/** A line headed by a number is a heading up to this length, even without a mark at its end. */
const longestHeading = 60

/**
 * Blocks as paragraphs. One that stops in mid-sentence at the end of a page or line goes on in the next: prose without a
 * final mark, followed by prose that no number heads. In a hard-wrapped file every full line goes on.
 */
export function paragraphsOf(blocks: readonly Block[], text: string): readonly Piece[] {
  const layout: Layout = { text, width: wrapWidth(blocks), spaced: isSpaced(blocks, text) }
  const pieces: Piece[] = []
  let lines: TextBlock[] = []
  const close = () => {
    if (lines.length > 0) pieces.push(paragraphOf(lines))
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      close()
      pieces.push(block)
    } else {
      if (!goesOn(lines, block, layout)) close()
      lines.push(block)
    }
  }
  close()
  return pieces
}

/** How a file lays out its paragraphs. */
interface Layout {
  readonly text: string
  /** Where its lines are broken, null where each line is a paragraph. */
  readonly width: number | null
  /** Whether an empty line stands between paragraphs. */
  readonly spaced: boolean
}

function isSpaced(blocks: readonly Block[], text: string): boolean {
  const spaced = blocks.filter(
    (block, at) => at > 0 && hasEmptyLine(text.slice(blocks[at - 1]?.end, block.start)),
  )
  return spaced.length >= (blocks.length - 1) * 0.6
}

function hasEmptyLine(between: string): boolean {
  return between.split('\n', 3).length > 2
}

function goesOn(
  lines: readonly TextBlock[],
  next: TextBlock,
  { text: source, width, spaced }: Layout,
): boolean {
  const last = lines.at(-1)
  if (last === undefined || last.kind !== 'paragraph' || next.kind !== 'paragraph') return false
  const { text } = last.view
  if (isBareMark(text)) return true
  if (/[。！？；：:!?]$/u.test(text) || startsAnew(next)) return false
  if (/^[，。；、：）”》%％]/u.test(next.view.text)) return true
  if (spaced && !hasEmptyLine(source.slice(last.end, next.start)) && isHeadingLine(last, next)) return true
  if (isBold(last) || isBold(next)) return false
  if (width !== null) return isFull(text, width)
  return isBrokenProse(lines) && /[，。；、：]|^[\d.,%]+$/u.test(next.view.text)
}

/** `二、2022年工作` over `总体要求和主要目标`, in a file that leaves a line between paragraphs: one heading on two lines. */
function isHeadingLine(last: TextBlock, next: TextBlock): boolean {
  const alike = isBold(last) === isBold(next)
  const short = last.view.text.length <= 40 && next.view.text.length <= 30
  return alike && short && !/[。；：！？，]/u.test(last.view.text + next.view.text)
}

function startsAnew({ view: { text } }: TextBlock): boolean {
  return readMark(text) !== null || /^[—―\-#*【]/u.test(text)
}

function isBold({ strong, view }: TextBlock): boolean {
  return strong !== undefined && strong >= view.text.length
}

/** `…并参加25`, with what stands before it on earlier lines: prose, and no heading that merely lacks a mark. */
function isBrokenProse(lines: readonly TextBlock[]): boolean {
  const text = lines.map((line) => line.view.text.slice(-200)).join('')
  if (lines.length === 1 && isMarkedHeading(text)) return false
  return text.length >= shortest && /[，。；]/u.test(text) && /[\p{Script=Han}\d，、“（(.+-]$/u.test(text)
}

function isMarkedHeading(text: string): boolean {
  const mark = readMark(text)
  return mark !== null && mark.level <= 5 && text.length <= longestHeading && !/[。；]/u.test(text)
}

function paragraphOf(lines: readonly TextBlock[]): Paragraph {
  const [first] = lines as readonly [TextBlock, ...TextBlock[]] // never called without a line
  return {
    kind: 'paragraph',
    view: lines.length === 1 ? first.view : joined(lines.map((line) => line.view)),
    format: {
      heading: first.kind === 'heading' ? (first.depth ?? 1) : null,
      bold: lines.every(isBold),
      listItem: first.kind === 'listItem',
    },
    strong: first.strong ?? 0,
  }
}

/** Lines one after the other, with a blank for the break where two numbers or Latin words would run together. */
function joined(views: readonly View[]): View {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let last: View | null = null
  for (const view of views) {
    if (last !== null && /[0-9A-Za-z]$/u.test(last.text.slice(-1)) && /^[0-9A-Za-z]/u.test(view.text)) {
      text.push(' ')
      starts.push(last.ends.at(-1) ?? 0)
      ends.push(view.starts[0] ?? 0)
    }
    text.push(view.text)
    for (const start of view.starts) starts.push(start)
    for (const end of view.ends) ends.push(end)
    last = view
  }
  return { text: text.join(''), starts, ends }
}
