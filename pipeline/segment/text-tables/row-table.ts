import type { Block, TableBlock } from '../../core/source.ts'
import { readMark } from '../marks.ts'
import { gridOf } from './grid.ts'
import { headOf, stackedHeads, type TextHead } from './head.ts'
import { endOfRows, type Line } from './lines.ts'
import { columnsOf, type TextRow, withDashForUnit } from './rows.ts'

/** A table has no fewer rows. */
const fewestRows = 3
/** Its head stands on no more lines. */
const mostHeadLines = 3

/** A table found at a line: what it becomes, how many lines it takes from there, and how many above. */
export interface Found {
  readonly block: TableBlock
  readonly lines: number
  readonly above: number
}

/** The table whose rows begin at a line, with the heads above it. `before` are the blocks up to there. */
export function rowTableAt(
  lines: readonly (Line | null)[],
  at: number,
  text: string,
  before: readonly Block[],
): Found | null {
  const end = endOfRows(lines, at, text)
  const run = lines.slice(at, end).flatMap((line) => line ?? [])
  const rows = run.flatMap(({ row }) => row ?? [])
  if (rows.length < fewestRows) return null
  const head = headAbove(before, lines, at, columnsOf(rows))
  if (!areRows(rows, head.head !== null)) return null
  return { block: gridOf(run, head.head), lines: end - at, above: head.lines }
}

/**
 * Rows have as many figures each, most of them with a label. A column of bare numbers under no head may as well be the
 * pages of a table of contents.
 */
function areRows(rows: readonly TextRow[], hasHead: boolean): boolean {
  const columns = columnsOf(rows)
  const full = rows.filter(
    (row) => withDashForUnit(row, columns).figures.length === columns && row.label !== null,
  )
  const tells = columns > 1 || hasHead || rows.some(({ unit, withUnit }) => unit !== null || withUnit > 0)
  return tells && full.length >= fewestRows && full.length * 3 >= rows.length * 2
}

/** The lines right over the rows that name their columns; as many as do. */
function headAbove(
  before: readonly Block[],
  lines: readonly (Line | null)[],
  at: number,
  columns: number,
): { readonly lines: number; readonly head: TextHead | null } {
  let found: { readonly lines: number; readonly head: TextHead | null } = { lines: 0, head: null }
  for (let count = 1; count <= Math.min(mostHeadLines, before.length); count++) {
    const above = lines.slice(at - count, at).flatMap((line) => line ?? [])
    if (above.length < count || !above.every(isHeadLine)) break
    const heads = above.map(({ fields }) => fields)
    const head = found.head === null ? headOf(heads, columns) : stackedHeads(heads, columns)
    if (head !== null) found = { lines: count, head }
  }
  return found
}

function isHeadLine({ row, fields, block: { view } }: Line): boolean {
  return row === null && fields.length > 0 && !/[。；！？]/u.test(view.text) && readMark(view.text) === null
}
