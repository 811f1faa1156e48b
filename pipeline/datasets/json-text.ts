import { type Cell, cellOf, type Row } from './cells.ts'
import type { Column } from './columns.ts'

/** One row as JSON on one line. Figures keep their digits: `2.050`, `12345678901234567890`. */
export function jsonText(row: Row, columns: readonly Column[]): string {
  const fields = columns.map(
    (column) => `${JSON.stringify(column.name)}:${valueText(cellOf(row, column), column)}`,
  )
  return `{${fields.join(',')}}`
}

function valueText(cell: Cell, { type }: Column): string {
  return type === 'number' && typeof cell === 'string' ? cell : JSON.stringify(cell)
}
