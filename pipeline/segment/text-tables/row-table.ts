import type { Block, TableBlock } from '../../core/source.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isUnitName } from '../../lexicon/unit-names.ts'
import { readMark } from '../marks.ts'
import { isCaption } from '../tables.ts'
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

/** What a line's table is read with: the source, the blocks up to the line, and the words. */
interface Surroundings {
  readonly text: string
  readonly before: readonly Block[]
  readonly lexicon: Lexicon
}

/** The table whose rows begin at a line, with the heads above it. */
export function rowTableAt(
  lines: readonly (Line | null)[],
  at: number,
  { text, before, lexicon }: Surroundings,
): Found | null {
  const end = endOfRows(lines, at, text)
  const run = lines.slice(at, end).flatMap((line) => line ?? [])
  const rows = run.flatMap(({ row }) => row ?? [])
  if (rows.length < fewestRows) return null
  const head = headAbove(before, lines, at, columnsOf(rows))
  if (!areRows(rows, head.head !== null || saysUnit(before.at(-1), lexicon))) return null
  return { block: gridOf(run, head.head), lines: end - at, above: head.lines }
}

/** A title that says what all figures below it are: `各类价格比上年上涨幅度（%）`, `单位：万吨`. */
function saysUnit(above: Block | undefined, lexicon: Lexicon): boolean {
  if (above === undefined || above.kind === 'table' || !isCaption(above.view.text)) return false
  const unit = above.view.text.match(/(?:[（(]|单位[:：]\s*)([^\s（()）:：]{1,12})[)）]?$/u)?.[1]
  return unit !== undefined && isUnitName(unit, lexicon)
}

/**
 * Rows have as many figures each, most of them with a label. A column of bare numbers under no head and no title that
 * says what they are may as well be the pages of a table of contents.
 */
function areRows(rows: readonly TextRow[], isNamed: boolean): boolean {
  const columns = columnsOf(rows)
  const full = rows.filter(
    (row) => withDashForUnit(row, columns).figures.length === columns && row.label !== null,
  )
  const tells = columns > 1 || isNamed || rows.some(({ unit, withUnit }) => unit !== null || withUnit > 0)
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
