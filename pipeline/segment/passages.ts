import type { Passage, Segmented, Table } from '../core/segmented.ts'
import type { Cell, TableBlock } from '../core/source.ts'
import type { View } from '../core/text.ts'
import type { Item } from './items.ts'
import type { Place } from './outline.ts'
import { isCaption, layoutOf, numbersTable } from './tables.ts'

/** A passage before its place in the order of the text is known. */
type Draft = Omit<Passage, 'start' | 'end'>

/** Collects passages in any order, and tables that point at them. */
export interface Collected {
  readonly drafts: Draft[]
  readonly tables: {
    readonly captions: Draft[]
    readonly rows: (Draft | null)[][]
    readonly headerRows: number
    readonly place: Place
  }[]
}

export function collected(): Collected {
  return { drafts: [], tables: [] }
}

/** Adds the body: every item as a passage, a table as its captions and cells. */
export function addItems(to: Collected, items: readonly Item[], places: readonly Place[]): void {
  items.forEach((item, at) => {
    const place = places[at] ?? { section: 0, part: 'other' }
    if (item.kind === 'table') addTable(to, item.block, place, item.paragraph)
    else {
      const mark = item.kind === 'heading' ? (item.mark?.length ?? 0) : item.mark
      add(to, { kind: item.kind, view: item.view, mark, ...place, paragraph: item.paragraph })
    }
  })
}

/** Adds one passage, unless there is nothing to read in it. */
export function add(to: Collected, draft: Draft): void {
  if (draft.view.text !== '') to.drafts.push(draft)
}

function addTable(to: Collected, block: TableBlock, place: Place, paragraph: number): void {
  const { captionRows, headerRows } = layoutOf(block)
  const table = to.tables.length
  const captions = captionsBefore(to, paragraph, table)
  const width = Math.max(
    0,
    ...block.rows.flatMap((row) => row.map(({ column, columnSpan = 1 }) => column + columnSpan)),
  )
  const rows = block.rows
    .slice(captionRows)
    .map(() => Array.from({ length: width }, (): Draft | null => null))
  for (const cell of block.rows.flat()) {
    if (cell.view.text === '') continue
    const isCaptionCell = cell.row < captionRows
    const at = isCaptionCell ? { row: -1, column: -1 } : { row: cell.row - captionRows, column: cell.column }
    const draft = cellDraft(
      cell.view,
      isCaptionCell ? 'caption' : 'cell',
      { table, ...at },
      { ...place, paragraph },
    )
    to.drafts.push(draft)
    if (isCaptionCell) captions.push(draft)
    else cover(rows, at, cell, draft)
  }
  to.tables.push({ captions, rows, headerRows: headerRows - captionRows, place })
}

/** A cell that spans several places of the grid is read once and found at each of them. */
function cover(
  rows: (Draft | null)[][],
  at: { readonly row: number; readonly column: number },
  { rowSpan = 1, columnSpan = 1 }: Cell,
  draft: Draft,
): void {
  for (const row of rows.slice(at.row, at.row + rowSpan)) row.fill(draft, at.column, at.column + columnSpan)
}

function cellDraft(
  view: View,
  kind: 'caption' | 'cell',
  cell: NonNullable<Passage['cell']>,
  where: Place & { readonly paragraph: number },
): Draft {
  return { kind, view, mark: 0, cell, ...where }
}

/** A table is named in at most so many paragraphs before it: number and title, a line for its unit, a second for its period. */
const mostCaptions = 3

/** Turns the short paragraphs right before a table into its captions, no further up than the one that numbers it. */
function captionsBefore({ drafts }: Collected, paragraph: number, table: number): Draft[] {
  const found: Draft[] = []
  for (let at = drafts.length - 1; at >= 0 && found.length < mostCaptions; at--) {
    const draft = drafts[at]
    if (draft === undefined || draft.cell !== undefined || draft.kind !== 'sentence') break
    if (paragraph - draft.paragraph > found.length + 1 || !isCaption(draft.view.text)) break
    const caption: Draft = { ...draft, kind: 'caption', cell: { table, row: -1, column: -1 } }
    drafts[at] = caption
    found.unshift(caption)
    if (numbersTable(draft.view.text)) break
  }
  return found
}

/** Passages in text order, tables pointing at them by index. */
export function ordered({ drafts, tables }: Collected): Pick<Segmented, 'passages' | 'tables'> {
  const sorted = drafts
    .map((draft) => ({ draft, start: draft.view.starts[0] ?? 0, end: draft.view.ends.at(-1) ?? 0 }))
    .sort((a, b) => a.start - b.start)
  const index = new Map(sorted.map(({ draft }, at) => [draft, at]))
  const indexOf = (draft: Draft | null) => (draft === null ? null : (index.get(draft) ?? null))
  return {
    passages: sorted.map(({ draft, start, end }) => ({ ...draft, start, end })),
    tables: tables.map(
      ({ captions, rows, headerRows, place }): Table => ({
        captions: captions.flatMap((caption) => indexOf(caption) ?? []),
        rows: rows.map((row) => row.map(indexOf)),
        headerRows,
        ...place,
      }),
    ),
  }
}
