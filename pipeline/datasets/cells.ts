import type { Column } from './columns.ts'

/** What a row's field can hold. Figures are decimal text. */
export type Cell = string | number | boolean | null | readonly string[]

/** A row's fields by name, as the writers look at it. */
export type Row = object

export function cellOf(row: Row, { name }: Column): Cell {
  return (row as Readonly<Record<string, Cell>>)[name] ?? null // rows are made by the schemas' own types
}
