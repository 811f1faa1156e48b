import { inPageOrder } from './interleaved.ts'
import type { Item, Place } from './item.ts'
import { withoutRadicals } from './radicals.ts'

/** A stretch of a line. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Words that stand together, without a gap as between columns. */
export interface Piece extends Word {
  readonly words: readonly Word[]
  readonly cell: Place | null
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
/** How far a baseline may be off, in sizes of the type: a little between fonts, more for an index or a footnote's mark. */
const shift = 0.25
const raised = 0.5

/** The items of a page as lines from its head to its foot, whatever order the file has them in. */
export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const rows: Item[][] = []
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && first.y - item.y < tolerance(first, item)) row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => lineOf(row, page))
}

function tolerance(a: Item, b: Item): number {
  const isMark = Math.min(a.size, b.size) < 0.85 * Math.max(a.size, b.size)
  return (isMark ? raised : shift) * Math.max(a.size, b.size)
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
  const groups = grouped(
    items,
    (last, item) => last.cell === item.cell && gap(last, item) <= column * item.size,
  )
  return groups.map((group) => {
    const words = grouped(group, (last, item) => gap(last, item) <= blank * item.size).map(wordOf)
    return {
      ...extent(group),
      text: spaced(words.map((word) => word.text)),
      words,
      cell: group[0]?.cell ?? null,
    }
  })
}

/** Programs set a little air between Hanzi and digits; only between Latin words and between numbers is it a blank. */
function spaced(words: readonly string[]): string {
  return words.join(' ').replace(/(?<![\w.,%]) +| +(?![\w.,])/gu, '')
}

function wordOf(items: readonly Item[]): Word {
  return { ...extent(items), text: withoutRadicals(items.map(({ text }) => text).join('')) }
}

function extent(items: readonly Item[]): { readonly left: number; readonly right: number } {
  return { left: Math.min(...items.map(({ x }) => x)), right: Math.max(...items.map(end)) }
}

function gap(last: Item, item: Item): number {
  return item.x - end(last)
}

function grouped(
  items: readonly Item[],
  together: (last: Item, item: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && together(last, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}

function end({ x, width }: Item): number {
  return x + width
}

/** The line's text; a gap as between columns is a blank. */
export function textOf({ pieces }: Line): string {
  return pieces.map((piece) => piece.text).join(' ')
}
