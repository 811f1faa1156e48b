import { inPageOrder } from './interleaved.ts'
import { withoutRadicals } from './radicals.ts'

/** A run of text as the PDF sets it. Lengths are in points, y upwards from the foot of the page. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The marked content that it belongs to, in a tagged PDF. */
  readonly mark: string | null
}

/** Items that stand together on a line, without a gap as between columns. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly marks: readonly string[]
}

/** A line of a page, its pieces from left to right. */
export interface Line {
  /** From 0. */
  readonly page: number
  readonly y: number
  readonly left: number
  readonly right: number
  /** Size of its type. */
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** What a gap between two items means, in sizes of their type: less is set tight, more parts columns. */
const blank = 0.25
const column = 1.2
/** How far a baseline may be off for an index or a footnote's mark, in sizes of the type. */
const shift = 0.45

/** The items of a page as lines from its head to its foot, whatever order the file has them in. */
export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const rows: Item[][] = []
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - item.y < shift * Math.max(first.size, item.size)
    )
      row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => lineOf(row, page))
}

function lineOf(row: readonly Item[], page: number): Line {
  const items = inPageOrder(row)
  const pieces = piecesOf(items)
  const size = commonSize(items)
  return {
    page,
    y: Math.min(...items.filter((item) => item.size === size).map((item) => item.y)),
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    size,
    pieces,
  }
}

/** The size in which most of the line is set. */
function commonSize(items: readonly Item[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of items) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function piecesOf(items: readonly Item[]): readonly Piece[] {
  const groups: Item[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && item.x - end(last) <= column * item.size)
      group.push(item)
    else groups.push([item])
  }
  return groups.map(pieceOf)
}

function pieceOf(items: readonly Item[]): Piece {
  const text = items.map((item, at) => gapBefore(items[at - 1], item) + item.text).join('')
  return {
    text: withoutRadicals(text).trim(),
    left: Math.min(...items.map(({ x }) => x)),
    right: Math.max(...items.map(end)),
    marks: items.flatMap(({ mark }) => mark ?? []),
  }
}

function gapBefore(last: Item | undefined, item: Item): string {
  return last !== undefined && item.x - end(last) > blank * item.size ? ' ' : ''
}

function end({ x, width }: Item): number {
  return x + width
}

/** The line's text; a gap as between columns is a blank. */
export function textOf({ pieces }: Line): string {
  return pieces.map((piece) => piece.text).join(' ')
}
