import type { View } from '../../core/text.ts'
import { compiled, type Lexicon } from '../../lexicon/index.ts'
import { isUnitName } from '../../lexicon/unit-names.ts'
import { joinViews } from '../../read/view.ts'
import { kindOf } from './line-fields.ts'

/** A table each of whose cells is a line of its own, as pages leave it that are copied as text. */
export interface CellLines {
  /** Heads of the columns, then the cells of each row. */
  readonly rows: readonly (readonly View[])[]
  /** How many lines it takes. */
  readonly lines: number
}

const mostColumns = 8
/** Fewer rows could be a list of words and numbers. */
const fewestRows = 3
const longestCell = 32

/**
 * Reads lines from one that heads the labels: `指标`, `单位`, `绝对数`, then `粮食`, `吨`, `860` and so on in as many lines
 * a row. Null where they do not go on so for three rows.
 */
export function cellLines(views: readonly View[], lexicon: Lexicon): CellLines | null {
  const found = headsOf(views, lexicon)
  for (let columns = 2; columns <= found.heads.length; columns++) {
    const heads = found.heads.slice(0, columns)
    const from = found.ends[columns - 1] ?? 0
    const rows = rowsUnder(heads, views.slice(from), lexicon)
    if (rows.length >= fewestRows) return { rows: [heads, ...rows], lines: from + rows.length * columns }
  }
  return null
}

/** Whether a line may head the labels of a table: `指标`, `产品名称`. */
export function headsLabels(text: string, lexicon: Lexicon): boolean {
  return labelHeads(lexicon).has(text)
}

const labelHeads = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(lexicon.columns.flatMap(({ word, means }) => (means === 'label' ? [word] : []))),
)

/** Lines that may be heads, one with its unit on the next line as one: `比上年增长`, `（%）`. `ends` count lines. */
function headsOf(
  views: readonly View[],
  lexicon: Lexicon,
): { readonly heads: readonly View[]; readonly ends: readonly number[] } {
  const heads: View[] = []
  const ends: number[] = []
  for (const [at, view] of views.slice(0, mostColumns * 2).entries()) {
    const last = heads.at(-1)
    if (kindOf(view.text, lexicon) !== 'words' || view.text.length > longestCell) break
    if (last !== undefined && /^(?:[（(].*[）)]|[%％])$/u.test(view.text)) {
      heads[heads.length - 1] = joinViews([last, view])
      ends[ends.length - 1] = at + 1
    } else if (heads.length < mostColumns) {
      heads.push(view)
      ends.push(at + 1)
    } else break
  }
  return { heads, ends }
}

function rowsUnder(
  heads: readonly View[],
  views: readonly View[],
  lexicon: Lexicon,
): readonly (readonly View[])[] {
  const rows: (readonly View[])[] = []
  for (let at = 0; at + heads.length <= views.length; at += heads.length) {
    const row = views.slice(at, at + heads.length)
    if (!row.every((view, column) => fits(view.text, heads[column]?.text ?? '', column, lexicon))) break
    rows.push(row)
  }
  return rows
}

/** A label first, a unit under `单位`, elsewhere a figure or the dash that stands for none. */
function fits(text: string, head: string, column: number, lexicon: Lexicon): boolean {
  const isFigure = kindOf(text, lexicon) !== 'words'
  if (column === 0) return !isFigure && text.length <= longestCell && !/[。；！？]/u.test(text)
  return /^(?:计量)?单位$/u.test(head) ? isUnitName(text, lexicon) || /^[-—－]+$/u.test(text) : isFigure
}
