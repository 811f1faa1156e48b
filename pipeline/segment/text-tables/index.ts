import type { Block } from '../../core/source.ts'
import type { View } from '../../core/text.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { withBarTables } from './bars.ts'
import { cellLines, headsLabels } from './cell-lines.ts'
import { cellOf, tableBlock } from './grid.ts'
import { endOfRows, type Line, lineOf } from './lines.ts'
import { type Found, rowTableAt } from './row-table.ts'

/**
 * Tables that a report gives as lines of text, with blanks or bars between the cells, as tables. Bulletins of 1982 to
 * 2010 have them; read as prose, their figures have neither a unit nor an indicator. Lines that are no rows stay as they are.
 */
export function withTextTables(given: readonly Block[], text: string, lexicon: Lexicon): readonly Block[] {
  const blocks = withBarTables(given)
  const lines = blocks.map((block) => lineOf(block, text, lexicon))
  const found: Block[] = []
  const tries = tryCounter()
  for (let at = 0; at < blocks.length; ) {
    const table =
      cellTableAt(lines, at, lexicon) ??
      (tries.again(at) ? rowTableAt(lines, at, { text, before: found, lexicon }) : null)
    const block = blocks[at]
    if (table !== null) {
      found.splice(found.length - table.above, table.above)
      found.push(table.block)
      at += table.lines
    } else {
      if (block !== undefined) found.push(block)
      at++
    }
  }
  return found

  /** Rows that make no table are not looked at from each of them: a table begins with one of the first, or not at all. */
  function tryCounter(): { readonly again: (at: number) => boolean } {
    let run = { end: 0, tried: 0 }
    return {
      again(at) {
        if (at >= run.end) run = { end: endOfRows(lines, at, text), tried: 0 }
        run.tried++
        return run.tried <= mostTries
      },
    }
  }
}

const mostTries = 8

function cellTableAt(lines: readonly (Line | null)[], at: number, lexicon: Lexicon): Found | null {
  const first = lines[at]
  if (first == null || !headsLabels(first.block.view.text, lexicon)) return null
  if (cellLines(viewsFrom(lines, at, at + mostToSee), lexicon) === null) return null
  const found = cellLines(viewsFrom(lines, at, lines.length), lexicon)
  if (found === null) return null
  const rows = found.rows.map((row, down) =>
    row.map((view, column) => cellOf(view, down, column, down === 0)),
  )
  return { block: tableBlock(rows), lines: found.lines, above: 0 }
}

/** Heads and three rows of the widest table are among so many lines. */
const mostToSee = 40

/** The lines from a place to the next that is none of a table. */
function viewsFrom(lines: readonly (Line | null)[], from: number, to: number): readonly View[] {
  const views: View[] = []
  for (const line of lines.slice(from, to)) {
    if (line === null) break
    views.push(line.block.view)
  }
  return views
}
