import type { Table } from '../core/segmented.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isUnitName } from '../lexicon/unit-names.ts'
import type { Column } from './columns.ts'
import { figuresIn, type TableReading, textAt } from './reading.ts'

/**
 * Columns without a head, as their cells and their neighbours tell what they are: units (`亿吨`), and behind amounts the
 * growth of these (`粮食 46947万吨 2.9`). What stands under a neighbour's head that has no cells of its own takes that head.
 */
export function withoutHeads(
  columns: readonly Column[],
  table: Table,
  reading: TableReading,
): readonly Column[] {
  const cells = columns.map((_, at) => cellsOf(table, at, reading))
  const placed = columns.map((column, at) => headBeside(column, at, columns, cells))
  const named = placed.map((column, at) =>
    isOfUnits(column, cells[at], reading.lexicon) ? asUnit(column) : column,
  )
  return named.map((column, at) => {
    if (cells[at]?.texts.length === 0) return { ...column, empty: true }
    return isGrowth(at, named, cells) ? asGrowth(column) : column
  })
}

/** The filled cells of a column below its head. */
interface Cells {
  readonly texts: readonly string[]
  /** How many hold a figure, and how many a figure with its unit or %. */
  readonly figures: number
  readonly amounts: number
  readonly percents: number
  /** No figure is so far from zero. */
  readonly most: number
}

/** A growth is no larger, and no fewer figures show that a column is one. */
const mostGrowth = 300
const fewestFigures = 3

function cellsOf({ rows, headerRows }: Table, at: number, reading: TableReading): Cells {
  const passages = rows.slice(headerRows).flatMap((row) => row[at] ?? [])
  const mentions = passages.flatMap((passage) => figuresIn(passage, reading).map(({ mention }) => mention))
  return {
    texts: passages.map((passage) => textAt(passage, reading)),
    figures: mentions.length,
    amounts: mentions.filter(({ unit }) => unit !== '' && unit !== '%').length,
    percents: mentions.filter(({ unit }) => unit === '%').length,
    most: Math.max(0, ...mentions.map(({ value }) => Math.abs(Number(value ?? 0)))),
  }
}

/** `比上年增长（%）` over two columns, of which a merged head left the second without words and the first without figures. */
function headBeside(column: Column, at: number, columns: readonly Column[], cells: readonly Cells[]): Column {
  const before = columns.findLastIndex(({ text }, place) => place < at && text !== '')
  const between = cells.slice(before, at)
  const isMoved = column.text === '' && before > 0 && between.every(({ texts }) => texts.length === 0)
  return (isMoved ? columns[before] : undefined) ?? column
}

function isOfUnits({ text, means }: Column, cells: Cells | undefined, lexicon: Lexicon): boolean {
  if (cells === undefined || means !== null || text !== '' || cells.texts.length === 0) return false
  return cells.texts.every((cell) => isUnitName(cell, lexicon) || /^[-—－]+$/u.test(cell))
}

function asUnit(column: Column): Column {
  return { ...column, means: 'unit' }
}

/** The last column, its head missing, of bare numbers or percentages right of a column of amounts. */
function isGrowth(at: number, columns: readonly Column[], cells: readonly Cells[]): boolean {
  const [column, own, level] = [columns[at], cells[at], cells[at - 1]]
  if (column === undefined || own === undefined || level === undefined) return false
  if (column.text !== '' || column.means !== null || own.figures < fewestFigures || own.amounts > 0)
    return false
  const isLast = cells.slice(at + 1).every(({ figures }) => figures === 0)
  const besideUnits = columns[at - 2]?.means === 'unit' && columns[at - 1]?.text === ''
  return isLast && own.most <= mostGrowth && (level.amounts * 2 > level.figures || besideUnits)
}

/** Nothing says so but where the column stands. */
function asGrowth(column: Column): Column {
  return { ...column, means: 'growth', guessed: true }
}
