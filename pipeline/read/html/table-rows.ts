import type { RenderedCell } from '../rendering.ts'
import { cellsOf, rowsOf } from './layout-tables.ts'
import { lineWriter } from './line-writer.ts'
import { blockNames } from './names.ts'
import { ancestors, attribute, type HtmlElement, walk } from './tree.ts'

/** Cells cover no more than this many places in a table, those of their own left aside. */
const mostCovered = 100_000
const mostColumns = 200

/** The cells of a table of figures. Spans that would cover far more than a table has are not believed. */
export function dataRows(table: HtmlElement): readonly (readonly RenderedCell[])[] {
  const rows = rowsOf(table)
  const marked = rows.some(isHeader)
  let covered = 0
  return rows.map((row, at) => {
    const header = marked ? { header: isHeader(row) } : {}
    return cellsOf(row).map((cell) => {
      const rowSpan = spanOf(cell, 'rowspan', rows.length - at)
      const columnSpan = spanOf(cell, 'colspan', mostColumns)
      covered += rowSpan * columnSpan - 1
      return { text: cellText(cell), ...header, ...(covered > mostCovered ? {} : { rowSpan, columnSpan }) }
    })
  })
}

/** `rowspan="0"` reaches to the end of the table. */
function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan', most: number): number {
  const written = attribute(cell, name)
  const span = /^\d{1,5}$/u.test(written) ? Number(written) : 1
  return Math.min(span === 0 && name === 'rowspan' ? most : Math.max(1, span), most)
}

/** In the table's head, or made of head cells only. */
function isHeader(row: HtmlElement): boolean {
  for (const { tagName } of ancestors(row)) {
    if (tagName === 'thead') return true
    if (tagName === 'table') break
  }
  const cells = cellsOf(row)
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th')
}

function cellText(cell: HtmlElement): string {
  const writer = lineWriter()
  const plain = { strong: false, asIs: false }
  const apart = ({ tagName }: HtmlElement) => {
    if (tagName === 'br' || blockNames.has(tagName)) writer.text(' ', plain)
  }
  walk(cell, {
    text: ({ value }) => writer.text(value, plain),
    enter: (element) => {
      if (element.tagName === 'sup') writer.openRaised()
      apart(element)
      return true
    },
    leave: (element) => {
      if (element.tagName === 'sup') writer.closeRaised(false)
      else if (element.tagName !== 'br') apart(element)
    },
  })
  return writer
    .take()
    .map(({ text }) => text)
    .join('')
}
