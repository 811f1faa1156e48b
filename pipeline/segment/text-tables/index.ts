import type { Lexicon } from '../../lexicon/index.ts'
import type { Block, Cell, TableBlock, TextBlock, View } from '../../types.ts'
import { headOf, type TextHead } from './head.ts'
import { type Field, fieldsOf } from './line-fields.ts'
import { rowOf, type TextRow } from './rows.ts'

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
    const end = endOfRows(lines, at)
    const run = lines.slice(at, end).flatMap((line) => line?.row ?? [])
    const block = blocks[at]
    if (run.length < fewestRows || !areRows(run)) {
      if (block !== undefined) found.push(block)
      at++
      continue
    }
    const head = headAbove(found, lines, at, run)
    found.splice(found.length - head.lines, head.lines)
    found.push(
      tableOf(
        lines.slice(at, end).flatMap((line) => line ?? []),
        head.head,
      ),
    )
    at = end
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
  const fields = fieldsOf(block, text)
  return { block, fields, row: rowOf(fields, lexicon) }
}

/** Where the rows that begin here end. A line with a label alone (`其中：`, `按行业分`) may stand between two rows. */
function endOfRows(lines: readonly (Line | null)[], from: number): number {
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === null || line === undefined) break
    if (line.row !== null) end = at + 1
    else if (at - end > 0 || at === from || !isLabelLine(line)) break
  }
  return end
}

function isLabelLine({ fields, block }: Line): boolean {
  return fields.length <= 2 && block.view.text.length <= 16 && !/[。；！？，%％]/u.test(block.view.text)
}

/** Rows have as many figures each, most of them with a label; years in a line (`2019年 2020年`) are none. */
function areRows(rows: readonly TextRow[]): boolean {
  const columns = columnsOf(rows)
  const full = rows.filter(({ figures, label }) => figures.length === columns && label !== null)
  return full.length >= fewestRows && full.length * 3 >= rows.length * 2
}

function columnsOf(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  for (const { figures } of rows) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** The lines right over the rows that name their columns; as many as do, from one. */
function headAbove(
  before: readonly Block[],
  lines: readonly (Line | null)[],
  at: number,
  rows: readonly TextRow[],
): { readonly lines: number; readonly head: TextHead | null } {
  for (let count = 1; count <= Math.min(mostHeadLines, before.length); count++) {
    const above = lines.slice(at - count, at)
    if (above.some((line) => line === null || line.row !== null || line.fields.length === 0)) break
    const head = headOf(
      above.flatMap((line) => (line === null ? [] : [line.fields])),
      columnsOf(rows),
    )
    if (head !== null) return { lines: count, head }
  }
  return { lines: 0, head: null }
}

function tableOf(lines: readonly Line[], head: TextHead | null): TableBlock {
  const hasUnits = head?.unit != null || lines.some(({ row }) => row?.unit != null)
  const heads = head === null ? [] : [headCells(head, hasUnits)]
  const rows = lines.map(({ row, block }, at) => rowCells(row, block, at + heads.length, hasUnits))
  const all = [...heads, ...rows]
  const cells = all.flat()
  return {
    kind: 'table',
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
    rows: all,
  }
}

function headCells({ unit, figures }: TextHead, hasUnits: boolean): readonly Cell[] {
  const units = unit === null ? [] : [cellOf(unit, 0, 1, true)]
  return [...units, ...figures.map((view, at) => cellOf(view, 0, at + (hasUnits ? 2 : 1), true))]
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
