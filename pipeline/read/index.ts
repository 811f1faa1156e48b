import type { Format, Source } from '../types.ts'
import { blocksOf } from './blocks.ts'
import { decode } from './decode.ts'
import { ReadError } from './error.ts'
import { formatOf, readerOf } from './formats.ts'
import { type Beside, readFrontMatter, readMetaFile } from './front-matter.ts'
import type { ReadingOptions, Rendered } from './rendered.ts'

export { formats, isReadable, readableEndings } from './formats.ts'
export { decode, ReadError }

/** A file as its door hands it over. */
export interface Given extends ReadingOptions {
  readonly bytes: Uint8Array
  /** Relative, as given; `/` or `\` between its parts. */
  readonly path: string
  /** Where the file's ending should not decide. */
  readonly format?: Format
  /** The text of `<name>.meta.json`, where there is one. */
  readonly metaFile?: string
  /** Facts that the user gives, keys as in `Facts`. */
  readonly options?: Beside
}

/** The formats whose text is the file itself. Of the others the text is a rendering. */
const asWritten: ReadonlySet<Format> = new Set(['text', 'markdown'])

/** Bytes to a decoded report with blocks in the order of the text. Rejects with {@link ReadError}, which names the remedy. */
export async function readReport(given: Given): Promise<Source> {
  const { bytes, path, format = formatOf(path) } = given
  const read = await readerOf(format)
  return sourceOf(await read(bytes, given), given)
}

/** What a reader gave as a report in blocks, with what stands beside it. */
export function sourceOf(rendered: Rendered, given: Given): Source {
  const { path, format = formatOf(path) } = given
  const { text, encoding, root, pages = [], problems = [] } = rendered
  const { blocks, furniture } = blocksOf(root, text)
  const matter = furniture.find((piece) => piece.kind === 'frontMatter')
  const frontMatter = matter === undefined ? null : text.slice(matter.start, matter.end)
  return {
    text,
    rendered: !asWritten.has(format),
    pages,
    path: path.replaceAll('\\', '/'),
    format,
    encoding,
    blocks,
    furniture,
    beside: besideOf(given, frontMatter),
    problems,
  }
}

function besideOf({ metaFile, options }: Given, frontMatter: string | null): Source['beside'] {
  return {
    ...(frontMatter === null ? {} : { frontMatter: readFrontMatter(frontMatter) }),
    ...(metaFile === undefined ? {} : { metaFile: readMetaFile(metaFile) }),
    ...(options === undefined ? {} : { option: options }),
  }
}
