import type { Block, TableBlock, TextBlock } from '../../core/source.ts'
import type { View } from '../../core/text.ts'
import { sliceView } from '../../read/view.ts'
import { isDataRow } from '../tables.ts'
import { cellOf, tableBlock } from './grid.ts'

/** Fewer rows could be anything: `首页 | 新闻 | 政务`. */
const fewestRows = 3

/**
 * Tables whose cells are parted by bars and that no reader of a format took for one, as tables: in a text file, or in
 * Markdown where the first row has bold marks before its bar. Rows have as many cells each.
 */
export function withBarTables(blocks: readonly Block[]): readonly Block[] {
  return runsOf(blocks).flatMap(({ blocks: lines, rows }) => tableOf(rows) ?? lines)
}

/** Lines that follow one another and have as many cells each; `rows` is empty where they have no bars. */
interface Run {
  readonly blocks: Block[]
  readonly rows: (readonly View[])[]
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const cells = cellsOf(block)
    const last = runs.at(-1)
    if (last !== undefined && last.rows[0]?.length === cells?.length) {
      last.blocks.push(block)
      if (cells !== null) last.rows.push(cells)
    } else runs.push({ blocks: [block], rows: cells === null ? [] : [cells] })
  }
  return runs
}

function tableOf(lines: readonly (readonly View[])[]): TableBlock | null {
  const rows = lines.filter((cells) => !cells.every(isRule))
  const grid = rows.map((cells, row) => cells.map((cell, column) => cellOf(cell, row, column, row === 0)))
  if (rows.length < fewestRows || grid.filter(isDataRow).length * 2 < rows.length) return null
  return tableBlock(grid.map((row) => row.filter(({ view }) => view.text !== '')))
}

/** The cells between a line's bars; null where it has fewer than two. */
function cellsOf(block: Block): readonly View[] | null {
  if (block.kind === 'table' || block.kind === 'heading') return null
  if (!block.view.text.includes('|')) return null
  const cells = splitAtBars(block)
  const inner = cells.slice(isEdge(cells[0]) ? 1 : 0, isEdge(cells.at(-1)) ? -1 : undefined)
  return inner.length < 2 ? null : inner
}

function splitAtBars({ view }: TextBlock): readonly View[] {
  const cells: View[] = []
  let from = 0
  for (let at = 0; at <= view.text.length; at++) {
    if (at < view.text.length && view.text[at] !== '|') continue
    cells.push(trimmed(view, from, at))
    from = at + 1
  }
  return cells
}

function trimmed(view: View, from: number, to: number): View {
  const text = view.text.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return sliceView(view, start, Math.max(start, from + text.trimEnd().length))
}

/** Nothing, or bold marks that have no other end in the line. */
function isEdge(cell: View | undefined): boolean {
  return cell !== undefined && /^[*_]*$/u.test(cell.text)
}

/** `-----` under a head. */
function isRule({ text }: View): boolean {
  return /^:?-*:?$/u.test(text)
}
