import type { Lexicon } from '../../lexicon/index.ts'
import type { Block, Cell, TableBlock, TextBlock, View } from '../../types.ts'
import { readMark } from '../marks.ts'
import { namesTable } from '../tables.ts'
import { headOf, stackedHeads, type TextHead } from './head.ts'
import { type Field, fieldsOf } from './line-fields.ts'
import { rowOf, type TextRow, withDashForUnit } from './rows.ts'

/** A table has no fewer rows. */
const fewestRows = 3
/** Its head stands on no more lines. */
const mostHeadLines = 3

/**
 * Tables that a report gives as lines of text, with blanks for columns, as tables. Bulletins of 1982 to 2010 have them;
 * read as prose, their figures have neither a unit nor an indicator. Lines that are no rows stay as they are.
 */
export function withTextTables(blocks: readonly Block[], text: string, lexicon: Lexicon): readonly Block[] {
  const lines = blocks.map((block) => lineOf(block, text, lexicon))
  const found: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = endOfRows(lines, at, text)
    const run = lines.slice(at, end).flatMap((line) => line ?? [])
    const rows = run.flatMap(({ row }) => row ?? [])
    const block = blocks[at]
    const head = rows.length < fewestRows ? null : headAbove(found, lines, at, columnsOf(rows))
    if (head !== null && areRows(rows, head.head !== null)) {
      found.splice(found.length - head.lines, head.lines)
      found.push(tableOf(run, head.head))
      at = end
    } else {
      if (block !== undefined) found.push(block)
      at++
    }
  }
  return found
}

interface Line {
  readonly block: TextBlock
  readonly fields: readonly Field[]
  readonly row: TextRow | null
}

function lineOf(block: Block, text: string, lexicon: Lexicon): Line | null {
  if (block.kind === 'table' || block.kind === 'heading') return null
  if (block.view.text.length > 80) return null // no row is so long, and prose need not be looked at
  const fields = fieldsOf(block, text, lexicon)
  return { block, fields, row: rowOf(fields, lexicon) }
}

/** Where the rows that begin here end. A line with a label alone (`其中：`, `按行业分`) may stand between two rows. */
function endOfRows(lines: readonly (Line | null)[], from: number, text: string): number {
  let end = from
  let last: Line | null = null
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === null || line === undefined) break
    if (line.row !== null) {
      if (last !== null && isApart(last, line, text)) break
      end = at + 1
      last = line
    } else if (at - end > 0 || at === from || !isLabelLine(line)) break
  }
  return end
}

/** Another table begins where rows of another form stand behind an empty line. */
function isApart(last: Line, next: Line, text: string): boolean {
  const gap = text.slice(last.block.end, next.block.start)
  return (last.row?.unit === null) !== (next.row?.unit === null) && gap.split('\n', 3).length > 2
}

function isLabelLine({ fields, block: { view } }: Line): boolean {
  return (
    fields.length <= 2 &&
    view.text.length <= 16 &&
    !/[。；！？，%％]/u.test(view.text) &&
    !namesTable(view.text)
  )
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

/** How many figures most rows have. */
function columnsOf(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  const withUnits = rows.filter(({ unit }) => unit !== null)
  for (const { figures } of withUnits.length * 2 > rows.length ? withUnits : rows)
    counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
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

function tableOf(lines: readonly Line[], head: TextHead | null): TableBlock {
  const columns = columnsOf(lines.flatMap(({ row }) => row ?? []))
  const shaped = lines.map((line) => ({
    block: line.block,
    row: line.row === null ? null : withDashForUnit(line.row, columns),
  }))
  const hasUnits = head?.unit != null || shaped.some(({ row }) => row?.unit != null)
  const heads = head === null ? [] : headRows(head, hasUnits)
  const rows = shaped.map(({ row, block }, at) => rowCells(row, block, at + heads.length, hasUnits))
  const all = [...heads, ...rows]
  const cells = all.flat()
  return {
    kind: 'table',
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
    rows: all,
  }
}

/** A row for each level: heads that stand under one another are not next to each other in the text. */
function headRows(head: TextHead, hasUnits: boolean): readonly (readonly Cell[])[] {
  const below = (head.below ?? []).map((views, at) =>
    views.map((view, column) => cellOf(view, at + 1, column + (hasUnits ? 2 : 1), true)),
  )
  return [headCells(head, hasUnits), ...below]
}

function headCells({ label, unit, figures }: TextHead, hasUnits: boolean): readonly Cell[] {
  const first = hasUnits ? 2 : 1
  return [
    ...(label === null ? [] : [cellOf(label, 0, 0, true)]),
    ...(unit === null ? [] : [cellOf(unit, 0, 1, true)]),
    ...figures.map((view, at) => cellOf(view, 0, at + first, true)),
  ]
}

function rowCells(row: TextRow | null, { view }: TextBlock, at: number, hasUnits: boolean): readonly Cell[] {
  if (row === null) return [cellOf(view, at, 0, false)]
  const first = hasUnits ? 2 : 1
  return [
    ...(row.label === null ? [] : [cellOf(row.label, at, 0, false)]),
    ...(row.unit === null ? [] : [cellOf(row.unit, at, 1, false)]),
    ...row.figures.map((figure, column) => cellOf(figure, at, column + first, false)),
  ]
}

function cellOf(view: View, row: number, column: number, header: boolean): Cell {
  return { start: view.starts[0] ?? 0, end: view.ends.at(-1) ?? 0, view, row, column, header }
}
