import type { Block, TextBlock } from '../../core/source.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { namesTable } from '../tables.ts'
import { type Field, fieldsOf } from './line-fields.ts'
import { rowOf, type TextRow } from './rows.ts'

/** A line of text that may be a row of a table. */
export interface Line {
  readonly block: TextBlock
  readonly fields: readonly Field[]
  readonly row: TextRow | null
}

/** Null for what is no line of text: a table, a heading, a paragraph of prose. */
export function lineOf(block: Block, text: string, lexicon: Lexicon): Line | null {
  if (block.kind === 'table' || block.kind === 'heading') return null
  if (block.view.text.length > 80) return null // no row is so long, and prose need not be looked at
  const fields = fieldsOf(block, text, lexicon)
  return { block, fields, row: rowOf(fields, lexicon) }
}

/** Where the rows that begin here end. A line with a label alone (`其中：`, `按行业分`) may stand between two rows. */
export function endOfRows(lines: readonly (Line | null)[], from: number, text: string): number {
  let end = from
  let last: Line | null = null
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === null || line === undefined) break
    if (line.row !== null) {
      if (last !== null && isApart(last, line, text)) break
      end = at + 1
      last = line
    } else if (at - end > 0 || at === from || !isLabelLine(line)) break
  }
  return end
}

/** Another table begins where rows of another form stand behind an empty line. */
function isApart(last: Line, next: Line, text: string): boolean {
  const gap = text.slice(last.block.end, next.block.start)
  return (last.row?.unit === null) !== (next.row?.unit === null) && gap.split('\n', 3).length > 2
}

function isLabelLine({ fields, block: { view } }: Line): boolean {
  return (
    fields.length <= 2 &&
    view.text.length <= 16 &&
    !/[。；！？，%％]/u.test(view.text) &&
    !namesTable(view.text)
  )
}
