import type { Format } from '../core/source.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'
import type { Reader } from './rendered.ts'

interface FormatRow {
  readonly endings: readonly string[]
  /** Loads the reader when the first report of its format comes: a run over text files must not wait for a PDF library. */
  readonly reader: () => Promise<Reader>
}

const rows: Readonly<Record<Format, FormatRow>> = {
  text: { endings: ['txt', 'text'], reader: async () => (await import('./text.ts')).readText },
  markdown: { endings: ['md', 'markdown'], reader: async () => (await import('./markdown.ts')).readMarkdown },
  docx: { endings: ['docx'], reader: async () => (await import('./docx.ts')).readDocx },
  doc: { endings: ['doc', 'wps'], reader: async () => (await import('./doc.ts')).readDoc },
  html: { endings: ['html', 'htm'], reader: async () => (await import('./html.ts')).readHtml },
  pdf: { endings: ['pdf'], reader: async () => (await import('./pdf.ts')).readPdf },
}

/** The formats that gongbao reads. */
export const formats = Object.keys(rows) as readonly Format[] // the keys of `rows` are formats by its type

const byEnding: ReadonlyMap<string, Format> = new Map(
  formats.flatMap((format) => rows[format].endings.map((ending) => [ending, format])),
)

/** The endings of files that gongbao reads: `.txt`, `.md`, … */
export const readableEndings: readonly string[] = [...byEnding.keys()].map((ending) => `.${ending}`)

export function readerOf(format: Format): Promise<Reader> {
  return rows[format].reader()
}

/** The format that a file's ending names. Throws {@link ReadError} where it names none. */
export function formatOf(path: string): Format {
  const format = byEnding.get(endingOf(path))
  if (format !== undefined) return format
  throw new ReadError(
    'read/unknown-format',
    sentence`The ending of ${path} is not one that gongbao reads.`,
    sentence`Use one of ${readableEndings.join(', ')}, or say which with --format.`,
  )
}

/** Whether a file's ending names a format that gongbao reads. */
export function isReadable(path: string): boolean {
  return byEnding.has(endingOf(path))
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}
