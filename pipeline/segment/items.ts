import type { TableBlock } from '../core/source.ts'
import type { View } from '../core/text.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { sliceView } from '../read/view.ts'
import { headingEnd } from './headings.ts'
import { type Mark, readMark } from './marks.ts'
import type { Piece } from './paragraphs.ts'
import { sentencesOf } from './sentences.ts'

/** What a report's body is made of, in the order of the text. */
export type Item = HeadingItem | SentenceItem | TableItem
export interface HeadingItem {
  readonly kind: 'heading'
  readonly view: View
  readonly mark: Mark | null
  /** The heading without its number and final mark. */
  readonly text: string
  /** Depth as the format has it, where it marks headings; else null. */
  readonly depth: number | null
  readonly paragraph: number
}
export interface SentenceItem {
  readonly kind: 'sentence'
  readonly view: View
  /** Length of the number that heads it. */
  readonly mark: number
  readonly paragraph: number
  /** Whether it begins its paragraph, or what is left of it behind a heading. */
  readonly isFirst: boolean
}
export interface TableItem {
  readonly kind: 'table'
  readonly block: TableBlock
  readonly paragraph: number
}

/** Pieces as headings, sentences and tables. `paragraph` is the number that the first piece gets. */
export function itemsOf(pieces: readonly Piece[], paragraph: number, lexicon: Lexicon): readonly Item[] {
  return pieces.flatMap((piece, at): readonly Item[] => {
    const number = paragraph + at
    if (piece.kind === 'table') return [{ kind: 'table', block: piece, paragraph: number }]
    const end = headingEnd(piece, pieces[at + 1], lexicon)
    const rest = sentences(sliceView(piece.view, end), number, end === 0)
    return end === 0
      ? rest
      : [headingItem(sliceView(piece.view, 0, end), piece.format.heading, number), ...rest]
  })
}

function headingItem(view: View, depth: number | null, paragraph: number): HeadingItem {
  const found = readMark(view.text)
  const mark = found !== null && found.level <= 5 ? found : null
  const text = view.text.slice(mark?.length ?? 0).replace(/[。：:]$/u, '')
  return { kind: 'heading', view, mark, text, depth, paragraph }
}

/** Only at the head of a paragraph is `1.` a number of a list; `一是` heads a sentence anywhere. */
function sentences(view: View, paragraph: number, isHead: boolean): readonly SentenceItem[] {
  return sentencesOf(view.text).map(({ from, to }) => {
    const sentence = sliceView(view, from, to)
    const mark = readMark(sentence.text)
    const counts = mark !== null && (mark.level === 6 || (isHead && from === 0))
    return {
      kind: 'sentence',
      view: sentence,
      mark: counts ? mark.length : 0,
      paragraph,
      isFirst: from === 0,
    }
  })
}
