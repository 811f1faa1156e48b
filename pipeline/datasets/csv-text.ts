import { stringify } from 'csv-stringify/sync'
import { type Cell, cellOf, type Row } from './cells.ts'
import type { Column } from './columns.ts'

/** Rows as CSV by RFC 4180, without the header. `null` is empty, a list is joined by `|`. */
export function csvText(rows: readonly Row[], columns: readonly Column[]): string {
  return csvLines(rows.map((row) => columns.map((column) => cellText(cellOf(row, column)))))
}

export function csvHeader(columns: readonly Column[]): string {
  return csvLines([columns.map(({ name }) => name)])
}

/** Records as lines. A lone line feed is quoted too, which the library does only for its own line ends. */
export function csvLines(records: readonly (readonly string[])[]): string {
  return stringify([...records], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join('|') : String(cell)
}
