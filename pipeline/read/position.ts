import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { Span } from '../core/text.ts'

/** A node's stretch of the source, or null for a node that the parser made without one. */
export function offsets(node: Nodes): Span | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}

/** The same for a block, which every parser gives a position. */
export function spanOfNode(node: Nodes): Span {
  const span = offsets(node)
  if (span === null) throw new TypeError(`mdast node ${node.type} has no position`)
  return span
}

/** The position of a node that is made here; lines and columns are counted by nobody. */
export function positionAt({ start, end }: Span): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
