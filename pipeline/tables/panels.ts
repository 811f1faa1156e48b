import type { Table } from '../core/segmented.ts'
import { figuresIn, type TableReading, textAt } from './reading.ts'

/** A panel has at least a column of names and one of figures. */
const narrowest = 2

/**
 * A table printed in two or more halves side by side, `行业 | 增长 | 行业 | 增长`, as one table each; otherwise the table itself.
 * The heads have to repeat in full over columns that begin with names.
 */
export function panelsOf(table: Table, reading: TableReading): readonly Table[] {
  const heads = headsOf(table, reading)
  for (let width = narrowest; width <= heads.length / 2; width++)
    if (repeats(heads, width) && beginsWithNames(table, width, heads.length, reading))
      return starts(width, heads.length).map((from) => ({
        ...table,
        rows: table.rows.map((row) => row.slice(from, from + width)),
      }))
  return [table]
}

function headsOf({ rows, headerRows }: Table, reading: TableReading): readonly string[] {
  const header = rows.slice(0, headerRows)
  const width = Math.max(0, ...header.map((row) => row.length))
  return Array.from({ length: width }, (_, at) =>
    header
      .flatMap((row) => row[at] ?? [])
      .map((cell) => textAt(cell, reading))
      .join(''),
  )
}

function repeats(heads: readonly string[], width: number): boolean {
  const all = heads.every((head, at) => head !== '' && head === heads[at % width])
  return all && heads.length % width === 0 && new Set(heads.slice(0, width)).size > 1
}

/** No figures stand in the first column of any panel. */
function beginsWithNames(table: Table, width: number, total: number, reading: TableReading): boolean {
  const body = table.rows.slice(table.headerRows)
  return starts(width, total).every((at) =>
    body.every((row) => {
      const cell = row[at] ?? null
      return cell === null || figuresIn(cell, reading).length === 0
    }),
  )
}

function starts(width: number, total: number): readonly number[] {
  return Array.from({ length: total / width }, (_, panel) => panel * width)
}
