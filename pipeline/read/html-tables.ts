import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { Span } from '../core/text.ts'
import { decodeReferences } from './align.ts'
import { htmlPieces } from './html-text.ts'
import { positionAt } from './position.ts'

/** A table that a Markdown file gives in HTML, as mdast. */
export interface HtmlTable {
  readonly table: Table
  /** Tags of it, which show nothing. */
  readonly tags: readonly Span[]
  /** Text in it that stands in no cell: its caption. */
  readonly beside: readonly Span[]
}

/**
 * Where the table ends that begins in a stretch of HTML: Markdown ends the stretch at an empty line, the table goes on to
 * its own end. Null where no table begins here, or none ends.
 */
export function htmlTableSpan(text: string, { start, end }: Span): Span | null {
  const lower = text.slice(start, end).search(/<table[\s>]/iu)
  if (lower < 0) return null
  const from = start + lower
  let depth = 0
  for (const tag of text.slice(from).matchAll(/<(\/?)table(?=[\s>])[^<>]*>/giu)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth > deepest) return null
    if (depth === 0) return { start: from, end: from + tag.index + tag[0].length }
  }
  return null
}

/** Tables stand no deeper in one another; what opens more of them closes none. */
const deepest = 20

/** Reads a stretch from `<table` to `</table>`. Null where it lays out prose and holds no table of figures. */
export function readHtmlTable(text: string, span: Span): HtmlTable | null {
  const reader = new HtmlTableReader(text)
  for (const piece of htmlPieces(text, span)) {
    if (piece.kind === 'tag') reader.tag(piece)
    else reader.text(piece)
  }
  const rows = reader.rows.filter(({ children }) => children.length > 0)
  const width = Math.max(0, ...rows.map(({ children }) => children.length))
  if (rows.length < 2 || width < 2 || rows.some(holdsProse)) return null
  return {
    table: { type: 'table', children: rows, position: positionAt(span) },
    tags: reader.tags,
    beside: reader.beside,
  }
}

/** A cell of figures is no longer. */
const longestCell = 120

function holdsProse({ children }: TableRow): boolean {
  return children.some((cell) => {
    const text = cell.children.map((node) => ('value' in node ? node.value : '')).join('')
    return text.length > longestCell && text.includes('。')
  })
}

/** Takes tags and text in order; what is not closed ends where the next begins. */
class HtmlTableReader {
  readonly rows: TableRow[] = []
  readonly tags: Span[] = []
  readonly beside: Span[] = []
  readonly #source: string
  #cell: TableCell | null = null
  #depth = 0
  #inHead = false

  constructor(source: string) {
    this.#source = source
  }

  tag(span: Span): void {
    const written = this.#source.slice(span.start, span.end)
    const [, closes = '', name = ''] = written.match(/^<(\/?)([a-z]+)/iu) ?? []
    const isEnd = closes === '/'
    const tagName = name.toLowerCase()
    if (tagName === 'table') this.#depth += isEnd ? -1 : 1
    if (tagName === 'br' || (isEnd && blocks.has(tagName) && this.#cell !== null)) this.#break(span)
    else this.tags.push(span)
    if (this.#depth !== 1) return // a table in a cell is the cell's text
    if (tagName === 'thead') this.#inHead = !isEnd
    if (tagName === 'tr' || cells.has(tagName) || tagName === 'table') this.#cell = null
    if (tagName === 'tr' && !isEnd)
      this.rows.push({ type: 'tableRow', children: [], position: positionAt(span) })
    if (cells.has(tagName) && !isEnd) this.#open(written, tagName, span)
  }

  text(span: Span): void {
    const written = this.#source.slice(span.start, span.end)
    if (written.trim() === '') return
    const node = { type: 'text' as const, value: decodeReferences(written), position: positionAt(span) }
    if (this.#cell === null) this.beside.push(span)
    else this.#add(node)
  }

  #open(written: string, tagName: string, span: Span): void {
    if (this.rows.length === 0) this.rows.push({ type: 'tableRow', children: [], position: positionAt(span) })
    const rowSpan = spanIn(written, 'rowspan')
    const columnSpan = spanIn(written, 'colspan')
    const header = this.#inHead || tagName === 'th' ? { header: true } : {}
    this.#cell = {
      type: 'tableCell',
      children: [],
      data: { rowSpan, columnSpan, ...header },
      position: positionAt({ start: span.end, end: span.end }),
    }
    this.rows.at(-1)?.children.push(this.#cell)
  }

  #break(span: Span): void {
    if (this.#cell === null) this.tags.push(span)
    else this.#add({ type: 'break', position: positionAt(span) })
  }

  #add(node: PhrasingContent): void {
    const cell = this.#cell
    const end = node.position?.end.offset
    if (cell === null || end === undefined) return
    cell.children.push(node)
    const start = cell.position?.start.offset ?? end
    cell.position = positionAt({ start, end })
  }
}

const cells: ReadonlySet<string> = new Set(['td', 'th'])
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li'])

/** `rowspan="2"`; what is written wrong covers one. */
function spanIn(tag: string, name: 'rowspan' | 'colspan'): number {
  const written = tag.match(
    name === 'rowspan' ? /\browspan\s*=\s*["']?(\d{1,3})/iu : /\bcolspan\s*=\s*["']?(\d{1,3})/iu,
  )
  return Math.max(1, Number(written?.[1] ?? 1))
}
