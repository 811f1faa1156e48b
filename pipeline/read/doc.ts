import WordExtractor from 'word-extractor'
import { reasonOf } from '../language/reason.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'
import type { Reader } from './rendered.ts'
import { type RenderedCell, type Rendering, rendering } from './rendering.ts'

/**
 * Reader of old Word files (`.doc`, and WPS files of that kind): paragraphs, tables, notes. Their headings and automatic
 * numbers are not to be had. Rejects with {@link ReadError} for what is no such file.
 */
export const readDoc: Reader = async (bytes) => {
  if (isEncrypted(bytes)) throw encrypted()
  const document = await new WordExtractor().extract(Buffer.from(bytes)).catch((error: unknown) => {
    throw damaged(error)
  })
  const out = rendering()
  readBody(document.getBody(), out)
  for (const notes of [document.getFootnotes(), document.getEndnotes(), document.getTextboxes()])
    for (const line of linesOf(notes)) out.paragraph([{ text: line }])
  const rendered = out.rendered()
  if (rendered.text.trim() === '') throw noText()
  return { ...rendered, encoding: null }
}

/** Cells end in a tab, rows in a line break: lines with a tab that follow each other are a table. */
function readBody(body: string, out: Rendering): void {
  let rows: (readonly RenderedCell[])[] = []
  const close = () => {
    if (rows.length > 1) out.table(rows)
    else for (const row of rows) out.paragraph([{ text: row.map(({ text }) => text).join('\t') }])
    rows = []
  }
  for (const line of linesOf(body)) {
    const cells = line.trimEnd().split('\t')
    if (cells.length > 1 && line.trimStart() === line) rows.push(cells.map((text) => ({ text })))
    else {
      close()
      out.paragraph([{ text: line.replaceAll('\t', ' ') }])
    }
  }
  close()
}

/** Paragraphs end in a line break; form feeds and vertical tabs break pages and lines. */
function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n\f\v]+/).filter((line) => line.trim() !== '')
}

/** A document that is locked says so in a stream of its own, whose name stands in the file as UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function encrypted(): ReadError {
  return new ReadError(
    'read/encrypted',
    sentence`The Word file is locked with a password.`,
    sentence`Save it without the password.`,
  )
}

function damaged(error: unknown): ReadError {
  const why = reasonOf(error)
  return new ReadError(
    'read/damaged',
    sentence`The Word file cannot be read (${why}).`,
    sentence`Open it with Word, WPS or LibreOffice and save it as .docx.`,
  )
}

function noText(): ReadError {
  return new ReadError(
    'read/no-text',
    sentence`The Word file holds no text; its pages may be pictures.`,
    sentence`Have its text recognised first (OCR), or fetch another form of the report.`,
  )
}
