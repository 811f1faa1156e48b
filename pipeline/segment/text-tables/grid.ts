import type { Cell, TableBlock, TextBlock } from '../../core/source.ts'
import type { View } from '../../core/text.ts'
import type { TextHead } from './head.ts'
import type { Line } from './lines.ts'
import { columnsOf, type TextRow, withDashForUnit } from './rows.ts'

/** Rows under their heads as a grid: labels, units where there are any, figures. */
export function gridOf(lines: readonly Line[], head: TextHead | null): TableBlock {
  const columns = columnsOf(lines.flatMap(({ row }) => row ?? []))
  const shaped = lines.map((line) => ({
    block: line.block,
    row: line.row === null ? null : withDashForUnit(line.row, columns),
  }))
  const hasUnits = head?.unit != null || shaped.some(({ row }) => row?.unit != null)
  const heads = head === null ? [] : headRows(head, hasUnits)
  const rows = shaped.map(({ row, block }, at) => rowCells(row, block, at + heads.length, hasUnits))
  return tableBlock([...heads, ...rows])
}

/** Cells as a block that reaches over all of them. */
export function tableBlock(rows: readonly (readonly Cell[])[]): TableBlock {
  const cells = rows.flat()
  return {
    kind: 'table',
    start: cells.reduce((least, { start }) => Math.min(least, start), cells[0]?.start ?? 0),
    end: cells.reduce((most, { end }) => Math.max(most, end), 0),
    rows,
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

export function cellOf(view: View, row: number, column: number, header: boolean): Cell {
  return { start: view.starts[0] ?? 0, end: view.ends.at(-1) ?? 0, view, row, column, header }
}
