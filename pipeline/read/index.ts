import type { Format, Source } from '../core/source.ts'
import type { Problem } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import { blocksOf } from './blocks.ts'
import { decode } from './decode.ts'
import { ReadError } from './error.ts'
import { formatOf, formats, isReadable, readerOf } from './formats.ts'
import { type Beside, readFrontMatter, readMetaFile } from './front-matter.ts'
import type { ReadingOptions, Rendered } from './rendered.ts'
import { formatByContent } from './sniff.ts'
import { inSimplified, scriptOf } from './traditional.ts'

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
  const { format, problems } = formatFor(given)
  const read = await readerOf(format)
  const rendered = await read(given.bytes, given)
  return sourceOf(
    { ...rendered, problems: [...problems, ...(rendered.problems ?? [])] },
    { ...given, format },
  )
}

/** What the user says, then what the content is, then what the ending names. */
function formatFor({ format, bytes, path }: Given): { format: Format; problems: readonly Problem[] } {
  if (format !== undefined) return { format, problems: [] }
  const found = formatByContent(bytes)
  if (found === null || !formats.includes(found)) return { format: formatOf(path), problems: [] }
  if (isReadable(path) && formatOf(path) === found) return { format: found, problems: [] }
  const reason = sentence`The file is ${found} by its content, whatever its ending says, and was read as such; give it the right ending.`
  return { format: found, problems: [{ severity: 'info', ruleId: 'read/format-by-content', reason }] }
}

/** What a reader gave as a report in blocks, with what stands beside it. */
export function sourceOf(rendered: Rendered, given: Given): Source {
  const { path, format = formatOf(path) } = given
  const { text, encoding, root, pages = [], beside = {}, problems = [] } = rendered
  const script = scriptOf(text)
  const found = blocksOf(root, text)
  const { blocks, furniture } = script === 'traditional' ? inSimplified(found) : found
  const matter = furniture.find((piece) => piece.kind === 'frontMatter')
  const said = matter === undefined ? {} : readFrontMatter(text.slice(matter.start, matter.end))
  return {
    text,
    rendered: !asWritten.has(format),
    pages,
    path: path.replaceAll('\\', '/'),
    format,
    encoding,
    script,
    blocks,
    furniture,
    beside: besideOf(given, { ...beside, ...said }),
    problems,
  }
}

function besideOf({ metaFile, options }: Given, frontMatter: Beside): Source['beside'] {
  return {
    ...(Object.keys(frontMatter).length === 0 ? {} : { frontMatter }),
    ...(metaFile === undefined ? {} : { metaFile: readMetaFile(metaFile) }),
    ...(options === undefined ? {} : { option: options }),
  }
}
