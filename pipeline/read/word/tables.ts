import type { RenderedCell } from '../rendering.ts'
import { attribute, child, childrenOf, type Element, settingOf } from './xml.ts'

/** A cell with where it begins: cells that go on downwards are found by their column. */
interface Placed {
  readonly element: Element
  readonly column: number
  readonly width: number
  /** `restart` begins a cell over several rows, `continue` goes on with it. */
  readonly merge: 'restart' | 'continue' | null
  readonly header: boolean
}

/** The cells of a table, those over several rows and columns once. `textOf` gives what a cell shows. */
export function cellsOf(
  table: Element,
  textOf: (cell: Element) => string,
): readonly (readonly RenderedCell[])[] {
  const rows = rowsOf(table).map(placedCells)
  return rows.map((row, at) =>
    row
      .filter(({ merge }) => merge !== 'continue')
      .map(({ element, column, width, merge, header }) => ({
        text: textOf(element),
        ...(header ? { header } : {}),
        ...(width > 1 ? { columnSpan: width } : {}),
        ...(merge === 'restart' ? { rowSpan: heightOf(rows.slice(at + 1), column) } : {}),
      })),
  )
}

/** Rows may stand in content controls. */
export function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table).flatMap((one) =>
    one.name === 'w:tr' ? [one] : one.name === 'w:sdt' ? rowsOf(child(one, 'w:sdtContent') ?? one) : [],
  )
}

function placedCells(row: Element): readonly Placed[] {
  const header = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined
  let column = Number(settingOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0)
  return elementsOf(row).map((element) => {
    const properties = child(element, 'w:tcPr')
    const width = Number(settingOf(properties, 'w:gridSpan') ?? 1)
    const merge = mergeOf(properties)
    const placed = { element, column, width, merge, header }
    column += width
    return placed
  })
}

function elementsOf(row: Element): readonly Element[] {
  return childrenOf(row).flatMap((one) =>
    one.name === 'w:tc' ? [one] : one.name === 'w:sdt' ? elementsOf(child(one, 'w:sdtContent') ?? one) : [],
  )
}

function mergeOf(properties: Element | undefined): Placed['merge'] {
  const merge = child(properties, 'w:vMerge')
  if (merge === undefined) return null
  return attribute(merge, 'w:val') === 'restart' ? 'restart' : 'continue'
}

function heightOf(below: readonly (readonly Placed[])[], column: number): number {
  const end = below.findIndex(
    (row) => !row.some((cell) => cell.column === column && cell.merge === 'continue'),
  )
  return 1 + (end < 0 ? below.length : end)
}
