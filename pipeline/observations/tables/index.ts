import type { Table } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { type Caption, captionOf } from './caption.ts'
import { type Column, readColumn } from './columns.ts'
import { draftOf, type Place } from './draft.ts'
import { withoutHeads } from './headless.ts'
import { type Above, type Label, labelOf, type Row } from './label.ts'
import { datesIn, figuresIn, type TableReading, textAt } from './reading.ts'

/** Every numeric cell is an observation: its row and column, the caption and the unit note say of what. */
export function bindTable(table: Table, reading: TableReading): readonly Draft[] {
  const caption = captionOf(table.captions, reading)
  const columns = columnsOf(table, caption, reading)
  const drafts: Draft[] = []
  let above: Above = { parent: '', part: null }
  for (const row of table.rows.slice(table.headerRows)) {
    const label = labelOf(row, columns, above, reading)
    above = below(label, above)
    const place = { label, caption, part: table.part }
    for (const draft of rowDrafts(row, columns, place, reading)) drafts.push(draft)
  }
  return drafts
}

/** What the rows after this one depend on. */
function below({ name, bare, whole, part }: Label, above: Above): Above {
  return { parent: whole && !part ? name : above.parent, part: part || !whole ? bare : null }
}

function rowDrafts(
  row: Row,
  columns: readonly Column[],
  place: Omit<Place, 'column'>,
  reading: TableReading,
): readonly Draft[] {
  return row.flatMap((cell, at) => {
    const column = columns[at]
    if (cell === null || column === undefined || at <= place.label.at) return []
    return figuresIn(cell, reading).map((indexed) => draftOf(indexed, { ...place, column }, reading))
  })
}

function columnsOf(table: Table, caption: Caption, reading: TableReading): readonly Column[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const year = caption.period === null ? reading.report.facts.reviewYear : Number(caption.period)
  const header = table.rows.slice(0, table.headerRows)
  const columns = Array.from({ length: width }, (_, at) => {
    // a cell that covers several rows of the head is read once
    const cells = [...new Set(header.map((row) => row[at]))].filter((cell) => cell != null)
    const text = cells.map((cell) => textAt(cell, reading)).join('')
    const dates = cells.flatMap((cell) => datesIn(cell, reading))
    return readColumn(text, dates, year, reading.lexicon)
  })
  const read = withoutHeads(columns, table, reading)
  return read.map((column, at) => withLevelBefore(column, read.slice(0, at)))
}

/** `产量` and right of it `比上年增长`: the growth of the same, at the same time. */
function withLevelBefore(column: Column, before: readonly Column[]): Column {
  if (column.means !== 'growth' && column.means !== 'change') return column
  const levels = before.filter(({ means }) => means === null || means === 'level')
  const label =
    column.label === '' ? (levels.findLast((level) => level.label !== '')?.label ?? '') : column.label
  const beside = levels.at(-1)?.period ?? ''
  const months = beside.length > 'YYYY'.length ? beside : null // of two years that stand beside, it is the report's
  return { ...column, label, period: column.period ?? months }
}
