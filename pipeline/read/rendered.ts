import type { Root } from 'mdast'
import type { Problem } from '../core/text.ts'

/** A report as the reader of its format gives it. Positions in `root` count in `text`. */
export interface Rendered {
  /** The decoded file, or for a format that is not text the reader's rendering of it. */
  readonly text: string
  readonly encoding: string | null
  readonly root: Root
  /** Where each page begins in `text`; absent where the format has none. */
  readonly pages?: readonly number[]
  /** What the file says of its report outside its text (`<meta>`, document properties); keys as in front matter. */
  readonly beside?: Readonly<Record<string, string>>
  /** What the reader left out, mended or could not make sense of. */
  readonly problems?: readonly Problem[]
}

/** What a reader is told besides the bytes. */
export interface ReadingOptions {
  /** The encoding that the user says it is in, a label of the Encoding Standard; for formats that are text. */
  readonly encoding?: string
}

/**
 * Reads one format: bytes to text and mdast. Opens no file and no network.
 * Throws {@link ReadError} for bytes that it cannot read.
 */
export type Reader = (bytes: Uint8Array, options: ReadingOptions) => Rendered | Promise<Rendered>
