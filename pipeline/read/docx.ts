import type { Problem } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'
import type { Reader, Rendered } from './rendered.ts'
import { type Rendering, rendering } from './rendering.ts'
import { numberer } from './word/numbering.ts'
import { contentOf } from './word/runs.ts'
import { listOf, outlineOf, type Style, styleBook } from './word/styles.ts'
import { cellsOf, rowsOf } from './word/tables.ts'
import { attribute, child, childrenOf, type Element, partOf, settingOf, textIn, tooDeep } from './word/xml.ts'
import { type Zip, zipIn } from './zip.ts'

/**
 * Reader of Word files (`.docx`): headings, lists with their numbers, tables, notes. Deletions, hidden text, comments, heads
 * and feet of pages and tables of contents are left out. Rejects with {@link ReadError} for what is no such file.
 */
export const readDocx: Reader = async (bytes) => {
  const zip = await zipIn(bytes, 'the Word file')
  const document = await partOf(zip, 'word/document.xml')
  if (document === null) throw noDocument()
  const [styles, numbering] = [await partOf(zip, 'word/styles.xml'), await partOf(zip, 'word/numbering.xml')]
  const notes = await notesOf(zip)
  try {
    return bodyOf(child(document, 'w:body') ?? document, notes, styleBook(styles), numberer(numbering))
  } catch (error) {
    throw error instanceof RangeError ? tooDeep('word/document.xml') : error
  }
}

type Numberer = ReturnType<typeof numberer>
type StyleBook = ReturnType<typeof styleBook>

/** What was left out, counted in characters, but for tables of contents. */
interface Left {
  deleted: number
  hidden: number
  contents: number
}

function bodyOf(body: Element, notes: readonly Note[], styleOf: StyleBook, numberOf: Numberer): Rendered {
  const out = rendering()
  const left: Left = { deleted: 0, hidden: 0, contents: 0 }
  for (const element of childrenOf(body)) readBlock(element)
  for (const note of notes) readNote(note, out)
  return { ...out.rendered(), encoding: null, problems: problemsOf(left) }

  function readBlock(element: Element): void {
    if (element.name === 'w:p') readParagraph(element)
    else if (element.name === 'w:tbl') readTable(element)
    else if (element.name === 'w:sdt') readControl(element)
    else if (holders.has(element.name)) for (const inner of childrenOf(element)) readBlock(inner)
  }

  function readControl(control: Element): void {
    if (isContents(control)) left.contents++
    else for (const inner of childrenOf(child(control, 'w:sdtContent') ?? control)) readBlock(inner)
  }

  function readParagraph(paragraph: Element): void {
    const properties = child(paragraph, 'w:pPr')
    const style = styleOf(settingOf(properties, 'w:pStyle'))
    if (style.contents) {
      left.contents++
      return
    }
    const { runs, boxes, deleted, hidden } = contentOf(paragraph, style.bold)
    left.deleted += deleted
    left.hidden += hidden
    if (runs.some(({ text }) => text.trim() !== '')) {
      const number = numbered(properties, style)
      const depth = outlineOf(properties) ?? style.heading
      const all =
        number === '' ? runs : [{ text: number, ...(runs[0]?.strong ? { strong: true } : {}) }, ...runs]
      if (depth === null) out.paragraph(all)
      else out.heading(depth, all)
    }
    for (const box of boxes) for (const inner of childrenOf(box)) readBlock(inner)
  }

  function numbered(properties: Element | undefined, style: Style): string {
    const place = listOf(properties, style.list)
    return place === null ? '' : numberOf(place)
  }

  function readTable(table: Element): void {
    const [only, ...more] = rowsOf(table).flatMap((row) =>
      childrenOf(row).filter(({ name }) => name === 'w:tc'),
    )
    if (only !== undefined && more.length === 0) {
      for (const inner of childrenOf(only)) readBlock(inner) // a frame around text, no table
      return
    }
    out.table(cellsOf(table, cellText))
    for (const nested of nestedTables(table)) readTable(nested)
  }

  function cellText(cell: Element): string {
    const paragraphs = childrenOf(cell).filter(({ name }) => name === 'w:p')
    return paragraphs
      .map((one) =>
        contentOf(one, false)
          .runs.map(({ text }) => text)
          .join(''),
      )
      .join(' ')
  }
}

/** Elements that mean nothing by themselves. */
const holders = new Set([
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
])

function isContents(control: Element): boolean {
  const gallery = child(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return attribute(gallery, 'w:val') === 'Table of Contents'
}

function nestedTables(table: Element): readonly Element[] {
  const cells = rowsOf(table).flatMap((row) => childrenOf(row).filter(({ name }) => name === 'w:tc'))
  return cells.flatMap((cell) => childrenOf(cell).filter(({ name }) => name === 'w:tbl'))
}

interface Note {
  readonly mark: string
  readonly text: string
}

/** Footnotes and endnotes, by their marks; those that Word keeps for its separators have a type. */
async function notesOf(zip: Zip): Promise<readonly Note[]> {
  const parts = [await partOf(zip, 'word/footnotes.xml'), await partOf(zip, 'word/endnotes.xml')]
  return parts.flatMap((part) =>
    (part === null ? [] : childrenOf(part))
      .filter((note) => attribute(note, 'w:type') === undefined)
      .map((note) => ({ mark: `[${attribute(note, 'w:id') ?? ''}]`, text: textIn(note).trim() })),
  )
}

function readNote({ mark, text }: Note, out: Rendering): void {
  if (text !== '') out.paragraph([{ text: `${mark}${text}` }])
}

function problemsOf({ deleted, hidden, contents }: Left): readonly Problem[] {
  const told = (count: number, ruleId: string, reason: string): readonly Problem[] =>
    count === 0 ? [] : [{ severity: 'info', ruleId, reason }]
  return [
    ...told(
      deleted,
      'read/tracked-changes',
      sentence`The file keeps track of changes: ${deleted} characters that are crossed out were left out, insertions were kept.`,
    ),
    ...told(hidden, 'read/hidden-text', sentence`${hidden} hidden characters were left out.`),
    ...told(contents, 'read/left-out', sentence`A table of contents (${contents} entries) was left out.`),
  ]
}

function noDocument(): ReadError {
  return new ReadError(
    'read/damaged',
    sentence`The file is a zip file without word/document.xml, so it is no Word file.`,
    sentence`Open it with Word or WPS and save it as .docx, or give it its right ending.`,
  )
}
