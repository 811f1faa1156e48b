/** A cell; null is a dash. The first of a row stands left, all others right. */
export type Cell = string | number | null

/** Rows below each other, every column as wide as its widest cell. */
export function columns(rows: readonly (readonly Cell[])[]): readonly string[] {
  const texts = rows.map((row) => row.map(textOf))
  const widths = (texts[0] ?? []).map((_, at) => Math.max(...texts.map((row) => widthOf(row[at] ?? ''))))
  return texts.map((row) =>
    row
      .map((text, at) => padded(text, widths[at] ?? 0, at === 0))
      .join('  ')
      .trimEnd(),
  )
}

function textOf(cell: Cell): string {
  if (cell === null) return '-'
  if (typeof cell === 'string') return cell
  return String(cell)
}

/** A share as the tables show it. */
export function four(share: number | null): string | null {
  return share === null ? null : share.toFixed(4)
}

function padded(text: string, width: number, isFirst: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isFirst ? `${text}${blanks}` : `${blanks}${text}`
}

/** A terminal shows a Hanzi two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[⺀-鿿！-｠]/u.test(character) ? 2 : 1), 0)
}
