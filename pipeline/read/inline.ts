import type { Link, PhrasingContent } from 'mdast'
import type { Furniture } from '../core/source.ts'
import type { Span } from '../core/text.ts'
import { align, type Put } from './align.ts'
import { offsets } from './position.ts'
import { viewOf } from './view-builder.ts'

/** What inline content is given to: characters that are read, line breaks, and what is not prose. */
export interface InlineSink {
  readonly put: (character: string, start: number, end: number, strong: boolean) => void
  readonly lineBreak: (span: Span) => void
  readonly furniture: (furniture: Furniture) => void
}

/**
 * Tells the sink what inline nodes show, in the order of the text. `span` is the stretch they stand in: some nodes (links
 * found in running text) come without a position of their own and take what is left.
 */
export function readInline(
  nodes: readonly PhrasingContent[],
  text: string,
  span: Span,
  sink: InlineSink,
  strong = false,
): number {
  const put: Put = (character, start, end) => {
    if (character === '\n' || character === '\r') sink.lineBreak({ start, end })
    else sink.put(character, start, end, strong)
  }
  let at = span.start
  for (const node of nodes) {
    const own = offsets(node) ?? { start: at, end: span.end }
    at = Math.max(readNode(node, own), offsets(node)?.end ?? 0)
  }
  return at

  function readNode(node: PhrasingContent, own: Span): number {
    switch (node.type) {
      case 'text':
        return align(node.value, text, own.start, own.end, withoutStrayMarks(node.value, put))
      case 'strong':
        return readInline(node.children, text, inner(node.children, own), sink, true)
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        return readInline(node.children, text, inner(node.children, own), sink, strong)
      case 'link':
        return readLink(node, own)
      case 'break':
        sink.lineBreak(own)
        return own.end
      case 'footnoteReference':
        return align(text.slice(own.start, own.end), text, own.start, own.end, put)
      case 'html':
        if (lineBreakTag.test(node.value)) sink.lineBreak(own)
        else sink.furniture(furniture('markup', own))
        return own.end
      case 'inlineCode':
        sink.furniture(furniture('markup', own))
        return own.end
      case 'image':
      case 'imageReference':
        sink.furniture(furniture('address', own))
        return own.end
    }
  }

  /** The words of a link are read; its address is not. Where the words are the address, all of it is. */
  function readLink(node: Link, own: Span): number {
    const first = node.children[0]
    if (first?.type === 'text' && node.url.endsWith(first.value)) {
      const end = offsets(node)?.end ?? align(first.value, text, own.start, own.end, () => {})
      sink.furniture(furniture('address', { start: own.start, end }))
      return end
    }
    const after = readInline(node.children, text, inner(node.children, own), sink, strong)
    sink.furniture(furniture('address', { start: after, end: own.end }))
    return own.end
  }

  function furniture(kind: Furniture['kind'], { start, end }: Span): Furniture {
    return { kind, start, end, view: viewOf(text, start, end) }
  }
}

/** `**一、工作回顾` without its end: a mark of emphasis that closes nothing is no text. `2**3` is. */
function withoutStrayMarks(value: string, put: Put): Put {
  const stray = [...value.matchAll(/(?<!\d)\*{2,}|\*{2,}(?!\d)/gu)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
  if (stray.length === 0) return put
  let at = -1
  let next = 0
  return (character, start, end) => {
    at++
    while ((stray[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++
    if (at < (stray[next]?.from ?? Number.POSITIVE_INFINITY)) put(character, start, end)
  }
}

const lineBreakTag = /^<\/?br\b/i

/** Where a node's children stand: without its own marks where that is known. */
function inner(children: readonly PhrasingContent[], own: Span): Span {
  const first = children[0]
  return { start: (first === undefined ? undefined : offsets(first)?.start) ?? own.start, end: own.end }
}
