import type { RenderedCell } from '../rendering.ts'
import type { Piece, Word } from './lines.ts'

/** A cell before its columns are known: it has a place on the page only. */
export interface GridCell extends Word {
  readonly words: readonly Word[]
  readonly header: boolean
}

export function asCell({ text, left, right, words, cell }: Piece): GridCell {
  return { text, left, right, words, header: cell?.header ?? false }
}

/** A cell whose text goes on in another piece. */
export function goneOn(
  cell: GridCell,
  { text, left, right, words }: Pick<GridCell, 'text' | 'left' | 'right' | 'words'>,
): GridCell {
  return {
    text: cell.text + text,
    left: Math.min(cell.left, left),
    right: Math.max(cell.right, right),
    words: [...cell.words, ...words],
    header: cell.header,
  }
}

type Extent = Pick<Word, 'left' | 'right'>

/** Whether two things stand over one another. */
export function overlap(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right
}

/** Rows of cells as a full grid: a column is what the cells of the fullest rows cover; wider cells span, and gaps are empty. */
export function grid(rows: readonly (readonly GridCell[])[]): readonly (readonly RenderedCell[])[] {
  const columns = columnsOf(rows)
  return rows.map((row) => {
    const cells = row.flatMap((cell) => apart(cell, columns)).sort((a, b) => a.left - b.left)
    const made: RenderedCell[] = []
    let width = 0
    for (const cell of cells) {
      const at = Math.max(nearest(cell, columns), width)
      for (; width < at; width++) made.push({ text: '' })
      const columnSpan = Math.max(columns.slice(at).filter((column) => overlap(column, cell)).length, 1)
      made.push({
        text: cell.text,
        ...(cell.header ? { header: true } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
      })
      width += columnSpan
    }
    return made
  })
}

/** What the cells of the fullest rows cover. */
export function columnsOf(rows: readonly (readonly Extent[])[]): readonly Extent[] {
  const most = Math.max(...rows.map((row) => row.length))
  const full = rows.filter((row) => row.length === most).flat()
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...full].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Cells that are set so close that they read as one: each of their words stands in a column of its own. */
export function apart(cell: GridCell, columns: readonly Extent[]): readonly GridCell[] {
  const covered = columns.filter((column) => overlap(column, cell))
  if (covered.length < 2 || cell.words.length !== covered.length) return [cell]
  const fits = cell.words.every((word, at) => {
    const over = covered.filter((column) => overlap(column, word))
    return over.length === 1 && over[0] === covered[at]
  })
  return fits ? cell.words.map((word) => ({ ...word, words: [word], header: cell.header })) : [cell]
}

/** The first column that it stands over; else the one that it is closest to. */
function nearest(cell: Extent, columns: readonly Extent[]): number {
  const over = columns.findIndex((column) => overlap(column, cell))
  if (over >= 0) return over
  const middle = (cell.left + cell.right) / 2
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  return distances.indexOf(Math.min(...distances))
}
