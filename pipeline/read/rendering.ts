import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import type { Rendered } from './rendered.ts'

/** A stretch of text in one style. A line break in it (`\n`) is one that the author set. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  /** It is the first of a new page, in the middle of a paragraph. */
  readonly newPage?: boolean
}

declare module 'mdast' {
  interface TableCellData {
    header?: boolean | undefined
    rowSpan?: number | undefined
    columnSpan?: number | undefined
  }
}

/** A cell of a table at its own place; what it covers beyond that (`rowSpan`, `columnSpan`) has no cells of its own. */
export interface RenderedCell {
  readonly text: string
  readonly header?: boolean
  readonly rowSpan?: number
  readonly columnSpan?: number
}

/** Makes the plain text of a format that is not text, and the mdast that points into it, a block at a time. */
export interface Rendering {
  readonly heading: (depth: number, runs: readonly Run[]) => void
  readonly paragraph: (runs: readonly Run[]) => void
  readonly table: (rows: readonly (readonly RenderedCell[])[]) => void
  /** What comes next stands on a new page. Call it before the first page too. */
  readonly page: () => void
  readonly rendered: () => Pick<Rendered, 'text' | 'root' | 'pages'>
}

/** An empty line between blocks, a tab between the cells of a row: a text that a person can read and search. */
export function rendering(): Rendering {
  const pieces: string[] = []
  const children: RootContent[] = []
  const pages: number[] = []
  let length = 0
  let line = 1

  function write(text: string): void {
    pieces.push(text)
    length += text.length
    line += text.split('\n').length - 1
  }
  function point() {
    return { line, column: 1, offset: length }
  }
  function textNode(text: string): PhrasingContent {
    const start = point()
    write(text)
    return { type: 'text', value: text, position: { start, end: point() } }
  }
  function inline({ text, strong, newPage }: Run): PhrasingContent {
    if (newPage === true) pages.push(length)
    const start = point()
    const node = textNode(text)
    return strong === true ? { type: 'strong', children: [node], position: { start, end: point() } } : node
  }
  function block(make: () => RootContent): void {
    if (length > 0) write('\n\n')
    children.push(make())
  }
  function prose(runs: readonly Run[], make: (children: PhrasingContent[]) => RootContent): void {
    const full = runs.filter(({ text }) => text !== '')
    if (full.every(({ text }) => text.trim() === '')) return
    block(() => {
      const start = point()
      const node = make(full.map(inline))
      return { ...node, position: { start, end: point() } }
    })
  }
  function cell({ text, header, rowSpan, columnSpan }: RenderedCell): TableCell {
    const start = point()
    const child = textNode(text.replaceAll(/\s+/gu, ' ').trim())
    const position = { start, end: point() }
    return { type: 'tableCell', children: [child], position, data: { header, rowSpan, columnSpan } }
  }

  return {
    heading: (depth, runs) =>
      prose(runs, (children) => ({ type: 'heading', depth: depthOf(depth), children })),
    paragraph: (runs) => prose(runs, (children) => ({ type: 'paragraph', children })),
    table: (rows) =>
      block(() => {
        const start = point()
        const made = rows.map((cells, at) => {
          if (at > 0) write('\n')
          const from = point()
          const row = cells.map((one, column) => {
            if (column > 0) write('\t')
            return cell(one)
          })
          return { type: 'tableRow' as const, children: row, position: { start: from, end: point() } }
        })
        return { type: 'table', children: made, position: { start, end: point() } }
      }),
    page: () => pages.push(length),
    rendered: () => ({
      text: `${pieces.join('')}\n`,
      root: { type: 'root', children } satisfies Root,
      pages,
    }),
  }
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6 // whole numbers: Word and HTML count levels
}
