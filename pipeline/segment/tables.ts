import type { Cell, TableBlock } from '../core/source.ts'

/** How a table's rows are used. */
export interface Layout {
  /** Rows at the top that hold one text over the whole width: a caption inside the table. */
  readonly captionRows: number
  /** Rows from the top, caption rows included, that are not data. */
  readonly headerRows: number
}

export function layoutOf(table: TableBlock): Layout {
  const captionRows = leading(table.rows, isCaptionRow)
  const found = table.rows.findIndex((row, at) => at >= captionRows && isDataRow(row))
  const headerRows = found < 0 ? Math.min(table.rows.length, captionRows + 1) : found
  return { captionRows, headerRows: Math.max(headerRows, captionRows) }
}

function leading(rows: readonly (readonly Cell[])[], test: (row: readonly Cell[]) => boolean): number {
  const end = rows.findIndex((row) => !test(row))
  return Math.max(end, 0)
}

/** One text over the whole width: `单位：亿元` at the right end of an otherwise empty row, a title in a cell that spans all. */
export function isCaptionRow(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell.view.text.trim() !== '')
  const width = row.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
  return width > 1 && filled.length === 1 && /\p{Script=Han}/u.test(filled[0]?.view.text ?? '')
}

/** A number stands right of the first column, and it is no year or month. */
export function isDataRow(row: readonly Cell[]): boolean {
  return row
    .slice(1)
    .some(
      (cell) => /^[-+—]?\s*\d[\d,，.]*\s*(?:%|‰)?/u.test(cell.view.text) && !isTime(cell.view.text.trim()),
    )
}

/** `2015年`, `2001-2005年累计`, `3月末`, `1-5月`, `2季度`: what a column is about. */
function isTime(text: string): boolean {
  return /^(?:19|20)\d\d(?:年|[-—－–~～至]|$)|^\d{1,2}(?:[-—－~～至]\d{1,2})?(?:月|季度)/u.test(text)
}

const longestCaption = 50

/** `表1 2015年…`, `单位：亿元`, or a short line right before a table that is no row of another one. */
export function isCaption(text: string): boolean {
  if (namesTable(text)) return true
  return text.length <= longestCaption && !/[。；！？]$|\d \d|\d\.\d/u.test(text)
}

/** `表1 主要产品产量`, `单位：亿元`: what names a table, wherever it stands. */
export function namesTable(text: string): boolean {
  return text.length <= longestCaption * 2 && (numbersTable(text) || /^[（(]?(?:计量)?单位[：:]/u.test(text))
}

/** `表1 主要产品产量`, `附表二`. */
export function numbersTable(text: string): boolean {
  return /^(?:附?[表图]|专栏)[\d一二三四五六七八九十]/u.test(text)
}
