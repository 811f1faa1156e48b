import type { RenderedCell } from '../rendering.ts'
import { apart, asCell, columnsOf, type GridCell, goneOn, grid, overlap } from './grid.ts'
import { type Line, textOf } from './lines.ts'

/** Lines of a page that are one table, with the cells that they make. */
export interface FoundTable {
  readonly lines: ReadonlySet<Line>
  readonly rows: readonly (readonly RenderedCell[])[]
}

/** The tables that a tagged PDF marks. */
export function taggedTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables = new Map<number, { readonly lines: Set<Line>; readonly cells: Map<string, GridCell> }>()
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.cell === null) continue
      const table = tables.get(piece.cell.table) ?? { lines: new Set(), cells: new Map() }
      tables.set(piece.cell.table, table)
      table.lines.add(line)
      const key = `${piece.cell.row} ${piece.cell.cell}`
      const above = table.cells.get(key)
      table.cells.set(key, above === undefined ? asCell(piece) : goneOn(above, piece))
    }
  }
  return [...tables.values()].map((table) => ({ lines: table.lines, rows: grid(byRow(table.cells)) }))
}

function byRow(cells: ReadonlyMap<string, GridCell>): readonly (readonly GridCell[])[] {
  const rows = new Map<number, GridCell[]>()
  for (const [key, cell] of cells) {
    const row = Number.parseInt(key, 10)
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** A table has no fewer rows; two lines with a gap may be anything. */
const fewestRows = 3

/** Tables that nothing marks: lines in a row whose pieces stand under each other. */
export function plainTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables: FoundTable[] = []
  let run: Line[] = []
  const close = () => {
    const rows = withHeadAbove(trimmed(run), lines)
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

/** The upper half of a column's head, on a line of its own: `比上年增长` over `产品名称 单位 产量 （%）`. */
function withHeadAbove(rows: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const [first] = rows
  const above = first === undefined ? undefined : lines[lines.indexOf(first) - 1]
  if (first === undefined || above === undefined || above.pieces.length > 1) return rows
  const isClose = above.y - first.y < mostLeading * first.size
  const isOverColumn = first.pieces.slice(1).some((piece) => overlap(piece, above))
  const label = first.pieces[0]
  return isClose && isOverColumn && label !== undefined && above.left > label.right ? [above, ...rows] : rows
}

/** Lines of one text stand no further apart, in sizes of the type. */
const mostLeading = 1.7

/** Lines of one row stand closer than rows do: a cell's text may take several. */
const within = 0.8

/** Lines as rows of cells. Where no two rows can be compared, each line is one. */
function rowsOf(lines: readonly Line[]): readonly (readonly GridCell[])[] {
  const pitch = rowPitch(lines)
  const columns = columnsOf(lines.map(({ pieces }) => pieces))
  const rows: GridCell[][] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const row = rows.at(-1)
    const cells = line.pieces.map(asCell).flatMap((cell) => apart(cell, columns))
    const close = last !== undefined && last.page === line.page && last.y - line.y < within * pitch
    if (row === undefined || !close || (hasFigures(last) && hasFigures(line))) rows.push([...cells])
    else for (const cell of cells) addTo(row, cell)
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
function addTo(row: GridCell[], rest: GridCell): void {
  const at = row.findIndex((cell) => overlap(cell, rest))
  const above = row[at]
  if (above === undefined) row.push(rest)
  else row[at] = goneOn(above, rest)
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
  const figures = rows.map(({ pieces }) => pieces.slice(1).filter(({ text }) => isFigure(text)))
  const filled = figures.filter((row) => row.length > 0)
  if (filled.length < fewestRows || filled.length * 2 < rows.length) return false
  const all = figures.flat()
  const aligned = all.filter((one) => all.some((other) => other !== one && overlap(one, other)))
  return aligned.length * 3 >= all.length * 2
}

/**
 * A table that ends a page and one that begins the next, with as many columns, are one. The head that the second repeats
 * is left out.
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
      const head =
        last === undefined ? null : headBetween(last, table, lines[page - 1] ?? [], lines[page] ?? [])
      if (last !== undefined && head !== null) found[found.length - 1] = joined(last, table, head)
      else found.push(table)
    }
  })
  return found
}

/** The lines that repeat the first table's head over the second; null where the second does not go on with it. */
function headBetween(
  first: FoundTable,
  second: FoundTable,
  before: readonly Line[],
  after: readonly Line[],
): readonly Line[] | null {
  const foot = before.at(-1)
  if (foot === undefined || !first.lines.has(foot) || widthOf(first) !== widthOf(second)) return null
  const length = repeatedHead(first, before, after)
  const head = after.slice(0, length).filter((line) => !second.lines.has(line))
  const begin = after[head.length]
  const goesOn = length > 0 || second.rows[0]?.slice(1).some(({ text }) => isFigure(text)) === true
  return goesOn && begin !== undefined && second.lines.has(begin) ? head : null
}

/** A table's name may stand over it in so many lines, and is repeated with its head. */
const mostNameLines = 5

/** How many lines at the top of a page repeat the head of the table before it, or what stands over that. */
function repeatedHead(table: FoundTable, before: readonly Line[], after: readonly Line[]): number {
  const from = before.findIndex((line) => table.lines.has(line))
  const lengths = before.slice(Math.max(from - mostNameLines, 0), from + 1).map((_, skipped) => {
    const head = before.slice(Math.max(from - mostNameLines, 0) + skipped)
    const differs = after.findIndex((line, at) => head[at] === undefined || textOf(line) !== textOf(head[at]))
    return Math.max(differs, 0)
  })
  return Math.max(0, ...lengths)
}

function joined(a: FoundTable, b: FoundTable, between: readonly Line[]): FoundTable {
  const [head] = a.rows
  const repeats = head !== undefined && same(head, b.rows[0] ?? [])
  return {
    lines: new Set([...a.lines, ...between, ...b.lines]),
    rows: [...a.rows, ...(repeats ? b.rows.slice(1) : b.rows)],
  }
}

function same(a: readonly RenderedCell[], b: readonly RenderedCell[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text)
}

function isFigure(text: string): boolean {
  return /^[-+—]?[\d.,，]+[%‰]?$/u.test(text)
}

function widthOf({ rows }: FoundTable): number {
  return Math.max(...rows.map((row) => row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)))
}
