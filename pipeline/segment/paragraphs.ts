import { joinViews } from '../read/view.ts'
import type { Block, Source, TableBlock, TextBlock, View } from '../types.ts'
import { readMark } from './marks.ts'

/** A paragraph with its broken pieces joined, or a table. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly view: View; readonly heading: number | null }
  | TableBlock

const shortest = 20

/**
 * The blocks of a report as paragraphs. One that stops in mid-sentence at the end of a page or line goes on in the next:
 * prose without a final mark, followed by prose that no number heads.
 */
export function paragraphsOf(source: Source): readonly Piece[] {
  const pieces: Piece[] = []
  for (const block of source.blocks) {
    const last = pieces.at(-1)
    if (block.kind === 'table') pieces.push(block)
    else if (last !== undefined && last.kind === 'paragraph' && goesOn(last, block)) {
      pieces[pieces.length - 1] = { ...last, view: joinViews([last.view, block.view]) }
    } else if (block.view.text.trim() !== '') {
      pieces.push({ kind: 'paragraph', view: block.view, heading: headingDepth(block, source.text) })
    }
  }
  return pieces
}

function goesOn(
  last: { readonly view: View; readonly heading: number | null },
  next: Exclude<Block, TableBlock>,
): boolean {
  const { text } = last.view
  if (last.heading !== null || next.kind !== 'paragraph' || text.length < shortest) return false
  if (!/[，。；]/u.test(text) || !/[\p{Script=Han}\d，、“（]$/u.test(text)) return false
  return (
    readMark(next.view.text) === null &&
    !/^[—―\-#*【]/u.test(next.view.text) &&
    /[，。；、]/u.test(next.view.text)
  )
}

/** A Markdown heading's depth; 1 for a paragraph that is bold from end to end; null for prose. */
function headingDepth(block: TextBlock, text: string): number | null {
  if (block.kind === 'heading') return block.depth ?? 1
  const raw = text.slice(block.start, block.end).trim()
  return /^\*\*[^*]+\*\*$/u.test(raw) &&
    block.view.text.length <= 60 &&
    !/[。；]/u.test(block.view.text.slice(0, -1))
    ? 1
    : null
}
