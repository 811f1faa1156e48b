import { attribute, firstBelow, type HtmlElement, isElement, walk } from './tree.ts'

/** The rows of a table, those of tables within it left aside. */
export function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  const rows: HtmlElement[] = []
  walk(table, {
    enter: (element) => {
      if (element.tagName === 'tr') rows.push(element)
      return element.tagName !== 'tr' && element.tagName !== 'table'
    },
  })
  return rows
}

export function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

/**
 * Whether a table only puts text in its place on the page: it has tables within, one column, or nearly all of its text in
 * one cell with several sentences.
 */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(table, 'role'))) return true
  if (firstBelow(table, 'table') !== null) return true
  const rows = rowsOf(table).map(cellsOf)
  if (rows.every((cells) => cells.length <= 1)) return true
  const texts = rows.flat().map(lengthAndStops)
  const all = texts.reduce((sum, { length }) => sum + length, 0)
  return texts.some(({ length, stops }) => stops >= 2 && length > all * 0.8)
}

function lengthAndStops(cell: HtmlElement): { readonly length: number; readonly stops: number } {
  let length = 0
  let stops = 0
  walk(cell, {
    text: ({ value }) => {
      length += value.replace(/\s+/gu, '').length
      stops += value.match(/。/gu)?.length ?? 0
    },
  })
  return { length, stops }
}
