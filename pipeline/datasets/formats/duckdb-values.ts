import type { DuckDBAppender, DuckDBDecimalValue } from '@duckdb/node-api'
import { type Cell, cellOf, type Row } from '../cells.ts'
import type { Column } from '../columns.ts'
import { columnDecimal, decimal } from './decimal.ts'

export type Appender = Pick<
  DuckDBAppender,
  | 'appendNull'
  | 'appendVarchar'
  | 'appendInteger'
  | 'appendBoolean'
  | 'appendDecimal'
  | 'appendList'
  | 'endRow'
  | 'flushSync'
  | 'closeSync'
>

/** `Decimal` is the library's class: the library is loaded only where it is wanted. */
export function appendRow(
  appender: Appender,
  row: Row,
  columns: readonly Column[],
  Decimal: typeof DuckDBDecimalValue,
): void {
  for (const column of columns) appendCell(appender, cellOf(row, column), column, Decimal)
  appender.endRow()
}

function appendCell(
  appender: Appender,
  cell: Cell,
  { type }: Column,
  Decimal: typeof DuckDBDecimalValue,
): void {
  const value = type === 'number' && cell !== null ? columnDecimal(String(cell)) : cell
  if (value === null) appender.appendNull()
  else if (typeof value === 'bigint')
    appender.appendDecimal(new Decimal(value, decimal.precision, decimal.scale))
  else if (typeof value === 'string') appender.appendVarchar(value)
  else if (typeof value === 'number') appender.appendInteger(value)
  else if (typeof value === 'boolean') appender.appendBoolean(value)
  else appender.appendList(value)
}
