import type { PdfDocument } from './document.ts'
import type { Item, Place } from './item.ts'

/** What a page holds, as far as it can be read. */
export interface Page {
  readonly items: readonly Item[]
  /** Turned text, such as a watermark: not part of the lines. */
  readonly turned: readonly string[]
  readonly height: number
}

/** @param number from 1 */
export async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const cells = cellsIn(await page.getStructTree().catch(() => null))
  const items: Item[] = []
  const turned: string[] = []
  const marks: (string | null)[] = []
  for (const one of content.items) {
    if (!('str' in one)) {
      if (one.type === 'endMarkedContent') marks.pop()
      else marks.push(one.id ?? marks.at(-1) ?? null)
      continue
    }
    if (one.str.trim() === '') continue
    const [a = 0, b = 0, , d = 0, x = 0, y = 0]: number[] = one.transform // typed as any by the library
    if (Math.abs(b) > Math.abs(a) / 10) turned.push(one.str)
    else
      items.push({
        text: one.str,
        x,
        y,
        width: one.width,
        size: rounded(Math.abs(d)),
        cell: cells.get(marks.at(-1) ?? '') ?? null,
      })
  }
  const [, , , height = 0] = page.view
  page.cleanup()
  return { items, turned, height }
}

/** Sizes that differ by less are one size to the eye. */
function rounded(size: number): number {
  return Math.round(size * 4) / 4
}

/** What a tagged PDF says of its structure, as far as it matters here. */
interface StructNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructNode[]
}

function cellsIn(tree: StructNode | null): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  let table = -1
  let row = -1
  let cell = -1
  // A stack of its own: a hostile file may nest as deep as it likes.
  const open: { readonly node: StructNode; readonly place: Place | null }[] =
    tree === null ? [] : [{ node: tree, place: null }]
  while (open.length > 0) {
    const { node, place } = open.pop() as (typeof open)[number] // not empty: the loop's condition
    let inner = place
    if (node.role === 'Table') [table, row] = [table + 1, -1]
    if (node.role === 'TR') [row, cell] = [row + 1, -1]
    if (node.role === 'TD' || node.role === 'TH') {
      cell++
      inner = { table, row, cell, header: node.role === 'TH' }
    }
    if (node.type === 'content' && node.id !== undefined && inner !== null) found.set(node.id, inner)
    for (const child of (node.children ?? []).toReversed()) open.push({ node: child, place: inner })
  }
  return found
}
