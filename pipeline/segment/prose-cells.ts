import type { Cell, TableBlock } from '../core/source.ts'
import type { View } from '../core/text.ts'
import type { Paragraph, Piece } from './paragraphs.ts'

/**
 * Tables tell things in sentences, too (`实事项目`, `完成情况`). What stands in such a cell is read as the prose that it
 * is; the cell stays in the table, empty.
 */
export function withProseCells(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => (piece.kind === 'table' ? partsOf(piece) : [piece]))
}

function partsOf(table: TableBlock): readonly Piece[] {
  const prose = table.rows.flat().filter(isProse)
  if (prose.length === 0) return [table]
  const rows = table.rows.map((row) => row.map((cell) => (isProse(cell) ? { ...cell, view: nothing } : cell)))
  return [{ ...table, rows }, ...prose.map(({ view }) => paragraphOf(view))]
}

const nothing: View = { text: '', starts: [], ends: [] }

/** A sentence is no shorter. */
const shortest = 20

/** More than a name: it has a sentence's marks outside its brackets. */
function isProse({ view: { text } }: Cell): boolean {
  if (text.length < shortest) return false
  return /[，。；]/u.test(text.replace(/[（(][^（()）]*[）)]/gu, ''))
}

function paragraphOf(view: View): Paragraph {
  return { kind: 'paragraph', view, format: { heading: null, bold: false, listItem: true }, strong: 0 }
}
