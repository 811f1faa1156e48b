import type { Draft } from '../core/draft.ts'
import type { Table } from '../core/segmented.ts'
import { lastYear } from '../discourse/time/iso.ts'
import { type Caption, captionOf, withUnitOfHeads } from './caption.ts'
import { type Column, readColumn } from './columns.ts'
import { draftOf, type Place } from './draft.ts'
import { withoutHeads } from './headless.ts'
import { type Above, below, labelOf, type Row } from './label.ts'
import { outlineOf } from './outline.ts'
import { panelsOf } from './panels.ts'
import { datesIn, figuresIn, type TableReading, textAt } from './reading.ts'
import { type Subject, subjectOf } from './subject.ts'
import { measureOf, withSubject } from './with-subject.ts'

/** Every numeric cell is an observation: its row and column, the caption and the unit note say of what. */
export function bindTable(table: Table, reading: TableReading): readonly Draft[] {
  return panelsOf(table, reading).flatMap((panel) => bindPanel(panel, reading))
}

function bindPanel(table: Table, reading: TableReading): readonly Draft[] {
  const title = captionOf(table.captions, reading)
  const heads = columnsOf(table, title, reading)
  const caption = withUnitOfHeads(title, heads)
  const subject = subjectFor(table, heads, reading)
  const columns = withNames(heads, subject, reading)
  const rows = table.rows.slice(table.headerRows)
  const outline = outlineOf(rows, columns, subject, reading)
  const drafts: Draft[] = []
  let above: Above = { parent: '', unit: null, part: null, label: null }
  for (const row of rows) {
    const label = labelOf(row, columns, above, outline, reading)
    above = below(label, above)
    const place = { label, caption, part: table.part }
    for (const draft of rowDrafts(row, columns, place, reading)) drafts.push(draft)
  }
  return drafts
}

/** What the title says, with what the head over the labels says that the rows are: `行业`. */
function subjectFor(table: Table, columns: readonly Column[], reading: TableReading): Subject | null {
  const subject = subjectOf(table.captions, reading)
  const word = columns.find(({ means }) => means === 'label')?.word
  const kind = reading.lexicon.columns.find((row) => row.word === word)?.rows ?? null
  return subject === null ? null : { ...subject, rows: subject.rows ?? kind }
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
  const year = lastYear(caption.period) ?? reading.report.facts.reviewYear
  const header = table.rows.slice(0, table.headerRows)
  const columns = Array.from({ length: width }, (_, at) => {
    // a cell that covers several rows of the head is read once
    const cells = [...new Set(header.map((row) => row[at]))].filter((cell) => cell != null)
    const text = cells.map((cell) => textAt(cell, reading)).join('')
    const dates = cells.flatMap((cell) => datesIn(cell, reading))
    return readColumn(text, dates, year, reading.lexicon)
  })
  return withoutHeads(columns, table, reading)
}

/** Columns with what the table's title says of them, and growth with what the level beside it says. */
function withNames(
  columns: readonly Column[],
  subject: Subject | null,
  { lexicon }: TableReading,
): readonly Column[] {
  const read = columns.map((column) => withSubject(column, subject, lexicon)).map(ofColumnBefore)
  return read.map((column, at) => withLevelBefore(column, read.slice(0, at), measureOf(subject, lexicon)))
}

/** `累计毕业生` and right of it `其中：2005年`: a part of the same. */
function ofColumnBefore(column: Column, at: number, columns: readonly Column[]): Column {
  const before = columns[at - 1]
  const isPart = column.text.startsWith('其中') && column.label === '' && column.means === null
  return isPart && before !== undefined
    ? { ...column, label: before.label, unit: column.unit ?? before.unit }
    : column
}

/** `产量` and right of it `比上年增长` or `比重`: the growth or share of the same, at the same time. */
function withLevelBefore(column: Column, before: readonly Column[], subject: string): Column {
  if (column.means !== 'growth' && column.means !== 'change' && column.means !== 'share') return column
  const levels = before.filter(({ means }) => means === null || means === 'level')
  const level = levels.findLast(({ label }) => label !== '')
  const label = column.label !== '' ? column.label : (level?.label ?? (levels.length === 0 ? subject : ''))
  const beside = levels.at(-1)?.period ?? ''
  const months = beside.length > 'YYYY'.length ? beside : null // of two years that stand beside, it is the report's
  return { ...column, label, toward: level?.toward ?? false, period: column.period ?? months }
}
