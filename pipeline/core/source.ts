import type { Problem, Span, View } from './text.ts'

/** What `read` gives: a decoded report in blocks. */

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf'

/** A paragraph-like stretch of the source, in the order of the text. Blocks do not overlap. */
export type Block = TextBlock | TableBlock
export interface TextBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'listItem'
  /** Heading depth or list depth, from 1; absent for a paragraph. */
  readonly depth?: number
  readonly view: View
  /** How many of the view's characters, from its first, the format sets in bold; absent where none. */
  readonly strong?: number
}
export interface TableBlock extends Span {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}
export interface Cell extends Span {
  readonly view: View
  /** Zero-based position in the grid. */
  readonly row: number
  readonly column: number
  /** How many rows and columns it covers, from its own on; absent where one. */
  readonly rowSpan?: number
  readonly columnSpan?: number
  /** Cells of the head as the format marks it. More header rows may be found by what they say. */
  readonly header: boolean
}
/** Digits in it are accounted for, but it is not prose: front matter, a link's or picture's address, code. */
export interface Furniture extends Span {
  readonly kind: 'frontMatter' | 'address' | 'markup'
  readonly view: View
}

/** What stands beside a report and speaks of it. `text` is what the report itself says. */
export type FactOrigin = 'text' | 'frontMatter' | 'metaFile' | 'path' | 'option' | 'default'

/** A decoded report. */
export interface Source {
  /** Whole decoded text; a BOM stays in it. For a format that is not text (HTML, Word, PDF): the reader's rendering. */
  readonly text: string
  /** Whether `text` is a rendering, which the user has to be given to follow offsets. */
  readonly rendered: boolean
  /** Where each page begins in `text`, from the first; empty where the format has no pages. */
  readonly pages: readonly number[]
  /** Relative path as given, with `/`; for messages and the `documents` dataset. */
  readonly path: string
  readonly format: Format
  /** How its characters were decoded; null where the format leaves no choice (Word, PDF). */
  readonly encoding: string | null
  /** Views of a traditional report show simplified characters, one for one. */
  readonly script: 'simplified' | 'traditional'
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** Facts from beside the text, by origin, keys as in {@link Facts}; values as strings. */
  readonly beside: Readonly<Partial<Record<FactOrigin, Readonly<Record<string, string>>>>>
  /** What the reader has to tell: what it left out, what is damaged. */
  readonly problems: readonly Problem[]
}
