import type { Table, TableCell, TableRow } from 'mdast'
import type { Cell, Furniture, TableBlock } from '../core/source.ts'
import { readInline } from './inline.ts'
import { spanOfNode } from './position.ts'
import { viewBuilder } from './view-builder.ts'

/**
 * A table as a grid of cells. Line breaks in a cell (`<br>`) mean no more than blanks. A cell that covers several rows
 * or columns (`data.rowSpan`, `data.columnSpan`) stands at its first; those after it move on.
 */
export function readTable(
  table: Table,
  text: string,
): { block: TableBlock; furniture: readonly Furniture[] } {
  const furniture: Furniture[] = []
  const taken = new Set<string>()
  const rows = table.children.map((row, index) => readRow(row, index))
  return { block: { kind: 'table', ...spanOfNode(table), rows }, furniture }

  function readRow({ children }: TableRow, row: number): Cell[] {
    let column = 0
    return children.map((node) => {
      while (taken.has(`${row} ${column}`)) column++
      const cell = readCell(node, row, column)
      take(cell)
      column++
      return cell
    })
  }

  function take({ row, column, rowSpan = 1, columnSpan = 1 }: Cell): void {
    if (rowSpan * columnSpan === 1) return
    for (let down = 0; down < rowSpan; down++)
      for (let across = 0; across < columnSpan; across++) taken.add(`${row + down} ${column + across}`)
  }

  function readCell(node: TableCell, row: number, column: number): Cell {
    const builder = viewBuilder()
    const span = spanOfNode(node)
    readInline(node.children, text, span, {
      put: builder.put,
      lineBreak: (at) => builder.put(' ', at.start, at.end),
      furniture: (found) => furniture.push(found),
    })
    const view = builder.view()
    const start = view.starts[0] ?? span.start
    const end = view.ends.at(-1) ?? span.end
    return {
      start,
      end,
      view,
      row,
      column,
      ...spansOf(node, table.children.length),
      header: isHeader(node, row),
    }
  }
}

/** No file may make a cell cover more rows than there are, or more columns than a page holds. */
const mostColumns = 200

function spansOf({ data }: TableCell, rows: number): Pick<Cell, 'rowSpan' | 'columnSpan'> {
  const { rowSpan = 1, columnSpan = 1 } = data ?? {}
  return {
    ...(rowSpan > 1 ? { rowSpan: Math.min(rowSpan, rows) } : {}),
    ...(columnSpan > 1 ? { columnSpan: Math.min(columnSpan, mostColumns) } : {}),
  }
}

function isHeader({ data }: TableCell, row: number): boolean {
  return data?.header ?? row === 0
}
