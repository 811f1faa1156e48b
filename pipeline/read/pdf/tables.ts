import type { RenderedCell } from '../rendering.ts'
import type { Place } from './items.ts'
import type { Line, Piece } from './lines.ts'

/** Lines of a page that are one table, with the cells that they make. */
export interface FoundTable {
  readonly lines: ReadonlySet<Line>
  readonly rows: readonly (readonly RenderedCell[])[]
}

/** A grid before it is one: the cell of each piece is known, or is told by where it stands. */
interface Cell {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly header: boolean
}

/** The tables that a tagged PDF marks. */
export function taggedTables(
  lines: readonly Line[],
  cells: ReadonlyMap<string, Place>,
): readonly FoundTable[] {
  const tables = new Map<number, { lines: Set<Line>; rows: Map<number, Map<number, Cell>> }>()
  for (const line of lines) {
    for (const piece of line.pieces) {
      const place = piece.marks.map((mark) => cells.get(mark)).find((one) => one !== undefined)
      if (place === undefined) continue
      const table = tables.get(place.table) ?? { lines: new Set(), rows: new Map() }
      tables.set(place.table, table)
      table.lines.add(line)
      const row = table.rows.get(place.row) ?? new Map<number, Cell>()
      table.rows.set(place.row, row)
      row.set(place.cell, together(row.get(place.cell), piece, place.header))
    }
  }
  return [...tables.values()].map(({ lines: own, rows }) => ({
    lines: own,
    rows: grid([...rows].sort(([a], [b]) => a - b).map(([, row]) => [...row.values()])),
  }))
}

function together(cell: Cell | undefined, { text, left, right }: Piece, header: boolean): Cell {
  if (cell === undefined) return { text, left, right, header }
  return {
    text: cell.text + text,
    left: Math.min(cell.left, left),
    right: Math.max(cell.right, right),
    header: cell.header,
  }
}

/** A table has no fewer rows; two lines with a gap may be anything. */
const fewestRows = 3

/** Tables that nothing marks: lines in a row whose pieces stand under each other. */
export function plainTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables: FoundTable[] = []
  let run: Line[] = []
  const close = () => {
    const rows = trimmed(run)
    if (rows.length >= fewestRows && areColumns(rows))
      tables.push({ lines: new Set(rows), rows: grid(rowsOf(rows)) })
    run = []
  }
  for (const line of lines) {
    if (!isRow(line, run)) close()
    if (line.pieces.length > 1 || run.length > 0) run.push(line)
  }
  close()
  return tables
}

/** Lines of one row stand closer than rows do: a cell's text may take several. */
const within = 0.8

/** Lines as rows of cells. Where no two rows can be compared, each line is one. */
function rowsOf(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const pitch = rowPitch(lines)
  const rows: Cell[][] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const row = rows.at(-1)
    const close = last !== undefined && last.page === line.page && last.y - line.y < within * pitch
    if (row === undefined || !close || (hasFigures(last) && hasFigures(line)))
      rows.push(line.pieces.map(asCell))
    else for (const piece of line.pieces) addTo(row, piece)
  })
  return rows
}

/** How far apart two lines with figures stand, as a rule. */
function rowPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && hasFigures(line) && hasFigures(next) ? [line.y - next.y] : []
  })
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0
}

function hasFigures({ pieces }: Line): boolean {
  return pieces.slice(1).some(({ text }) => /^[-+—]?\d/u.test(text))
}

/** The rest of a cell's text stands under its beginning. */
function addTo(row: Cell[], piece: Piece): void {
  const at = row.findIndex((cell) => overlap(cell, piece))
  const above = row[at]
  if (above === undefined) row.push(asCell(piece))
  else row[at] = together(above, piece, above.header)
}

function asCell({ text, left, right }: Piece): Cell {
  return { text, left, right, header: false }
}

/** Several pieces, or one short one between such lines (a label on two lines, a heading within the table). */
function isRow(line: Line, run: readonly Line[]): boolean {
  if (line.pieces.length > 1) return true
  const [only] = line.pieces
  const singles = run.length - run.findLastIndex((one) => one.pieces.length > 1) - 1
  return (
    run.length > 0 &&
    singles < 2 &&
    only !== undefined &&
    !/[。；]$/u.test(only.text) &&
    only.text.length <= 25
  )
}

/** Without the lines at its end that are no rows. */
function trimmed(run: readonly Line[]): readonly Line[] {
  return run.slice(0, run.findLastIndex((line) => line.pieces.length > 1) + 1)
}

/** Most rows hold a figure right of their label, and most figures stand under another. */
function areColumns(rows: readonly Line[]): boolean {
  const figures = rows.map(({ pieces }) =>
    pieces.slice(1).filter(({ text }) => /^[-+—]?[\d.,，]+[%‰]?$/u.test(text)),
  )
  const filled = figures.filter((row) => row.length > 0)
  if (filled.length < fewestRows || filled.length * 2 < rows.length) return false
  const all = figures.flat()
  const aligned = all.filter((one) => all.some((other) => other !== one && overlap(one, other)))
  return aligned.length * 3 >= all.length * 2
}

interface Extent {
  readonly left: number
  readonly right: number
}

function overlap(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right
}

/** Rows of cells as a full grid: a column is what the cells of the fullest rows cover; wider cells span, and gaps are empty. */
function grid(rows: readonly (readonly Cell[])[]): readonly (readonly RenderedCell[])[] {
  const columns = columnsOf(rows)
  return rows.map((row) => {
    const made: RenderedCell[] = []
    for (const { text, header, ...extent } of [...row].sort((a, b) => a.left - b.left)) {
      const at = Math.max(
        nearest(extent, columns),
        made.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0),
      )
      const width = (cell: RenderedCell) => cell.columnSpan ?? 1
      while (made.reduce((sum, cell) => sum + width(cell), 0) < at) made.push({ text: '' })
      const columnSpan = columns.slice(at).filter((column) => overlap(column, extent)).length
      made.push({ text, ...(header ? { header } : {}), ...(columnSpan > 1 ? { columnSpan } : {}) })
    }
    return made
  })
}

function columnsOf(rows: readonly (readonly Cell[])[]): readonly Extent[] {
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

/** The first column that it stands over; else the one that it is closest to. */
function nearest(extent: Extent, columns: readonly Extent[]): number {
  const over = columns.findIndex((column) => overlap(column, extent))
  if (over >= 0) return over
  const middle = (extent.left + extent.right) / 2
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  return distances.indexOf(Math.min(...distances))
}

/**
 * A table that ends a page and one that begins the next, with as many columns, are one. Columns' heads that the second
 * repeats are left out.
 *
 * @param tables those of each page  @param lines the lines of each page, from which page furniture is gone
 */
export function acrossPages(
  tables: readonly (readonly FoundTable[])[],
  lines: readonly (readonly Line[])[],
): readonly FoundTable[] {
  const found: FoundTable[] = []
  tables.forEach((own, page) => {
    for (const table of own) {
      const last = found.at(-1)
      const [first] = lines[page] ?? []
      const foot = lines[page - 1]?.at(-1)
      const goesOn =
        last !== undefined &&
        first !== undefined &&
        foot !== undefined &&
        last.lines.has(foot) &&
        table.lines.has(first) &&
        widthOf(last) === widthOf(table)
      if (goesOn) found[found.length - 1] = joined(last, table)
      else found.push(table)
    }
  })
  return found
}

function joined(a: FoundTable, b: FoundTable): FoundTable {
  const [head] = a.rows
  const repeats = head !== undefined && same(head, b.rows[0] ?? [])
  return {
    lines: new Set([...a.lines, ...b.lines]),
    rows: [...a.rows, ...(repeats ? b.rows.slice(1) : b.rows)],
  }
}

function same(a: readonly RenderedCell[], b: readonly RenderedCell[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text)
}

function widthOf({ rows }: FoundTable): number {
  return Math.max(...rows.map((row) => row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)))
}
