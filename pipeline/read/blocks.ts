import type { Html, List, ListItem, Root, RootContent } from 'mdast'
import type { Block, Furniture, TextBlock } from '../core/source.ts'
import type { Span } from '../core/text.ts'
import { decodeReferences } from './align.ts'
import { htmlTableSpan, readHtmlTable } from './html-tables.ts'
import { htmlPieces } from './html-text.ts'
import { type LineShape, readLines } from './lines.ts'
import { offsets, spanOfNode } from './position.ts'
import { readTable } from './table.ts'
import { viewOf } from './view-builder.ts'

/** What a report's tree holds, in the order of the text. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

/** Flattens an mdast with positions into blocks with views; `text` is the source that the positions count in. */
export function blocksOf(root: Root, text: string): Blocks {
  const blocks: Block[] = []
  const furniture: Furniture[] = []
  let tableEnd = 0
  for (const node of root.children) {
    // what follows an empty line in an HTML table is of the table still
    if (spanOfNode(node).start >= tableEnd) read(node, { kind: 'paragraph' })
  }
  return { blocks, furniture: furniture.sort((a, b) => a.start - b.start) }

  function read(node: RootContent, shape: LineShape): void {
    switch (node.type) {
      case 'paragraph':
        readProse(node.children, spanOfNode(node), shape)
        break
      case 'heading':
        readProse(node.children, spanOfNode(node), { kind: 'heading', depth: node.depth })
        break
      case 'table':
        readGrid(node)
        break
      case 'list':
        readList(node, shape)
        break
      case 'blockquote':
        readChildren(node.children, shape)
        break
      case 'footnoteDefinition':
        readChildren(node.children, { ...shape, marker: before(node) })
        break
      case 'html':
        readHtml(node, shape)
        break
      case 'yaml':
        addFurniture('frontMatter', spanOfNode(node))
        break
      case 'code':
        addFurniture('markup', spanOfNode(node))
        break
    }
  }

  function readProse(nodes: Parameters<typeof readLines>[0], span: Span, shape: LineShape): void {
    const lines = readLines(nodes, text, span, shape)
    for (const block of lines.blocks) blocks.push(block)
    for (const one of lines.furniture) furniture.push(one)
  }

  function readGrid(node: Parameters<typeof readTable>[0]): void {
    const table = readTable(node, text)
    blocks.push(table.block)
    for (const one of table.furniture) furniture.push(one)
  }

  function readList(list: List, shape: LineShape): void {
    const depth = shape.kind === 'listItem' ? (shape.depth ?? 0) + 1 : 1
    for (const item of list.children) {
      readChildren(item.children, { kind: 'listItem', depth, marker: list.ordered ? before(item) : null })
    }
  }

  /** Children share the shape; only the first stands behind the marker, where it is prose; else the marker stands alone (`1. > 附注`). */
  function readChildren(children: readonly RootContent[], shape: LineShape): void {
    const marker = shape.marker ?? null
    const alone = marker !== null && children[0]?.type !== 'paragraph'
    if (alone) readProse([], marker, shape)
    children.forEach((child, index) => {
      read(child, index === 0 && !alone ? shape : { ...shape, marker: null })
    })
  }

  /** A table is read as one, with what is left of the stretch around it. */
  function readHtml(node: Html, shape: LineShape): void {
    const { start, end } = spanOfNode(node)
    const span = htmlTableSpan(text, { start, end })
    const found = span === null ? null : readHtmlTable(text, span)
    if (span === null || found === null) {
      readTags({ start, end }, shape)
      return
    }
    readTags({ start, end: span.start }, shape)
    for (const beside of found.beside) for (const block of textLines(beside, shape)) blocks.push(block)
    for (const tag of found.tags) addFurniture('markup', tag)
    readGrid(found.table)
    tableEnd = span.end
    readTags({ start: span.end, end }, shape)
  }

  /** Tags are markup, what stands between them is prose. */
  function readTags(span: Span, shape: LineShape): void {
    if (span.start >= span.end) return
    for (const piece of htmlPieces(text, span)) {
      if (piece.kind === 'tag') addFurniture('markup', piece)
      else for (const block of textLines(piece, shape)) blocks.push(block)
    }
  }

  function textLines(span: Span, shape: LineShape): readonly TextBlock[] {
    const value = decodeReferences(text.slice(span.start, span.end))
    return readLines([{ type: 'text', value }], text, span, shape).blocks
  }

  function addFurniture(kind: Furniture['kind'], { start, end }: Span): void {
    furniture.push({ kind, start, end, view: viewOf(text, start, end) })
  }

  /** What stands between a node's start and its first child: `1. `, `[^1]: `. */
  function before(node: ListItem | Extract<RootContent, { type: 'footnoteDefinition' }>): Span {
    const span = spanOfNode(node)
    const first = node.children[0]
    return { start: span.start, end: (first === undefined ? undefined : offsets(first)?.start) ?? span.end }
  }
}
