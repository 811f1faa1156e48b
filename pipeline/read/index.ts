import type { Root } from 'mdast'
import { type Plugin, unified } from 'unified'
import type { Format, Source } from '../types.ts'
import { blocksOf } from './blocks.ts'
import { decode } from './decode.ts'
import { ReadError } from './error.ts'
import { type Beside, readFrontMatter, readMetaFile } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlainText } from './text.ts'

export { blocksOf, decode, parseMarkdown, parsePlainText, ReadError }

/** A file as its door hands it over. */
export interface Given {
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

const parsers: Readonly<Record<Format, Plugin<[], string, Root>>> = {
  text: parsePlainText,
  markdown: parseMarkdown,
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

/** Bytes to a decoded report with blocks in the order of the text. Throws {@link ReadError}, which names the remedy. */
export function readReport({ bytes, path, format = formatOf(path), metaFile, options }: Given): Source {
  const { text, encoding } = decode(bytes)
  const root = unified().use(parsers[format]).parse(text)
  const { blocks, furniture } = blocksOf(root, text)
  const matter = furniture.find((piece) => piece.kind === 'frontMatter')
  return {
    text,
    path: path.replaceAll('\\', '/'),
    format,
    encoding,
    blocks,
    furniture,
    beside: {
      ...(matter === undefined ? {} : { frontMatter: readFrontMatter(text.slice(matter.start, matter.end)) }),
      ...(metaFile === undefined ? {} : { metaFile: readMetaFile(metaFile) }),
      ...(options === undefined ? {} : { option: options }),
    },
  }
}

/** The format that a file's ending names. */
export function formatOf(path: string): Format {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const format = formats.get(ending)
  if (format !== undefined) return format
  throw new ReadError(
    'read/unknown-format',
    `The ending of ${path} is not one that gongbao reads.`,
    `Use one of ${[...formats.keys()].map((known) => `.${known}`).join(', ')}, or say which with --format.`,
  )
}

/** Whether a file's ending names a format that gongbao reads. */
export function isReadable(path: string): boolean {
  return formats.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}
