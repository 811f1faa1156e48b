import type { Table, TableCell } from 'mdast'
import type { Cell, Furniture, TableBlock } from '../types.ts'
import { readInline } from './inline.ts'
import { spanOfNode } from './position.ts'
import { viewBuilder } from './view-builder.ts'

/** A table as a grid of cells. Line breaks in a cell (`<br>`) mean no more than blanks. */
export function readTable(
  table: Table,
  text: string,
): { block: TableBlock; furniture: readonly Furniture[] } {
  const furniture: Furniture[] = []
  const rows = table.children.map((row, index) =>
    row.children.map((cell, column) => readCell(cell, index, column)),
  )
  return { block: { kind: 'table', ...spanOfNode(table), rows }, furniture }

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
    return { start, end, view, row, column, header: row === 0 }
  }
}
