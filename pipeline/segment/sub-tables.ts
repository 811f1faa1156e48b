import type { Block, Cell, TableBlock } from '../core/source.ts'
import { isCaptionRow, isDataRow } from './tables.ts'

type Row = readonly Cell[]

/** So many rows at most stand between a table's title and its first figures: its unit, two rows of head. */
const mostHeadRows = 4

/**
 * Tables that a page has packed into one grid, as several: a title over the whole width after rows of figures begins the
 * next (`外贸`, `单位：万美元`, a head of its own).
 */
export function withSubTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.kind === 'table' ? partsOf(block) : [block]))
}

function partsOf(table: TableBlock): readonly TableBlock[] {
  const { rows } = table
  const cuts = rows.flatMap((_, at) => (beginsTable(rows, at) ? [at] : []))
  if (cuts.length === 0) return [table]
  return [0, ...cuts].map((from, nth) => {
    const part = rows
      .slice(from, cuts[nth] ?? rows.length)
      .map((row, at) => row.map((cell) => ({ ...cell, row: at })))
    const cells = part.flat()
    return {
      ...table,
      start: Math.min(...cells.map(({ start }) => start)),
      end: Math.max(...cells.map(({ end }) => end)),
      rows: part,
    }
  })
}

/** A title after figures, with a head below it before the next figures. */
function beginsTable(rows: readonly Row[], at: number): boolean {
  const row = rows[at]
  if (row === undefined || !isCaptionRow(row) || isCaptionRow(rows[at - 1] ?? [])) return false
  const below = rows.slice(at + 1, at + 1 + mostHeadRows)
  const first = below.findIndex(isDataRow)
  const head = below.slice(0, Math.max(first, 0)).filter((one) => filled(one) > 1)
  return rows.slice(0, at).some(isDataRow) && head.length > 0
}

function filled(row: Row): number {
  return row.filter(({ view }) => view.text.trim() !== '').length
}
