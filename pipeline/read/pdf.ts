import type { Problem } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'
import { withPdf } from './pdf/document.ts'
import { pageFurniture } from './pdf/furniture.ts'
import { type Page, readPage } from './pdf/items.ts'
import { type Line, linesOf, textOf } from './pdf/lines.ts'
import { paragraphJoiner, runsOf } from './pdf/paragraphs.ts'
import { acrossPages, type FoundTable, plainTables, taggedTables } from './pdf/tables.ts'
import type { Reader } from './rendered.ts'
import { rendering } from './rendering.ts'

/**
 * Reader of PDFs that hold text: lines are joined to paragraphs over lines and pages, what belongs to the pages is left
 * out, tables are found by the document's structure or by where their figures stand.
 * Rejects with {@link ReadError} for a PDF that is locked, damaged or a picture of paper.
 */
export const readPdf: Reader = (bytes) =>
  withPdf(bytes, async (document) => {
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    if (pages.every(({ items }) => items.length === 0)) throw noText(pages.length)
    const lines = pages.map(({ items }, page) => linesOf(items, page))
    const left = pageFurniture(lines)
    const kept = lines.map((own) => own.filter((line) => !left.has(line)))
    const rendered = render(kept)
    return { ...rendered, encoding: null, problems: problemsOf(pages, left, rendered.text) }
  })

function render(lines: readonly (readonly Line[])[]) {
  const tables = acrossPages(lines.map(tablesOf), lines)
  const inTable = new Map(tables.flatMap((table) => [...table.lines].map((line) => [line, table])))
  const out = rendering()
  const goesOn = paragraphJoiner(lines.flat().filter((line) => !inTable.has(line)))
  let paragraph: Line[] = []
  const close = () => {
    if (paragraph.length > 0) out.paragraph(runsOf(paragraph))
    paragraph = []
  }
  for (const own of lines) {
    let begun = false
    for (const line of own) {
      const last = paragraph.at(-1)
      const table = inTable.get(line)
      if (last === undefined || table !== undefined || !goesOn(last, line)) {
        close()
        if (!begun) out.page()
      }
      begun = true
      if (table === undefined) paragraph.push(line)
      else if (table.lines.values().next().value === line) out.table(table.rows)
    }
    if (!begun) out.page()
  }
  close()
  return out.rendered()
}

function tablesOf(lines: readonly Line[]): readonly FoundTable[] {
  const tagged = taggedTables(lines)
  const taken = new Set(tagged.flatMap((table) => [...table.lines]))
  return [...tagged, ...plainTables(lines.filter((line) => !taken.has(line)))]
}

function noText(pages: number): ReadError {
  return new ReadError(
    'read/no-text',
    sentence`The PDF has ${pages} page(s) and no text: it is a picture of paper.`,
    sentence`Have its text recognised first (OCR), then give the PDF or the text that comes of it.`,
  )
}

function problemsOf(pages: readonly Page[], left: ReadonlySet<Line>, text: string): readonly Problem[] {
  return [...leftOut(pages, left), ...pictures(pages), ...unmapped(text)]
}

function leftOut(pages: readonly Page[], left: ReadonlySet<Line>): readonly Problem[] {
  const texts = [...[...left].map(textOf), ...pages.flatMap(({ turned }) => turned)]
  if (texts.length === 0) return []
  const first = [...new Set(texts)].slice(0, 3).map((text) => JSON.stringify(text))
  const shown = first.join(', ') + (texts.length > 3 ? ' …' : '')
  return [
    {
      severity: 'info',
      ruleId: 'read/left-out',
      reason: sentence`${texts.length} lines that belong to the pages were left out: ${shown}.`,
    },
  ]
}

function pictures(pages: readonly Page[]): readonly Problem[] {
  const empty = pages.flatMap(({ items }, at) => (items.length === 0 ? [at + 1] : []))
  if (empty.length === 0) return []
  return [
    {
      severity: 'warning',
      ruleId: 'read/page-without-text',
      reason: sentence`Pages ${empty.join(', ')} hold no text, so nothing on them was read; if they are pictures of paper, have their text recognised (OCR).`,
    },
  ]
}

/** Characters that the PDF's fonts name no ideograph for: private use, or nothing at all. */
function unmapped(text: string): readonly Problem[] {
  const found = [...text.matchAll(/[\ue000-\uf8ff\ufffd]/g)]
  const [first] = found
  if (first === undefined) return []
  return [
    {
      severity: 'warning',
      ruleId: 'read/unmapped-characters',
      reason: sentence`${found.length} characters cannot be told from the PDF's fonts, the first here; compare with the page, or take another form of the report.`,
      span: { start: first.index, end: first.index + 1 },
    },
  ]
}
