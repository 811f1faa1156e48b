import type { PhrasingContent } from 'mdast'
import type { Furniture, TextBlock } from '../core/source.ts'
import type { Span } from '../core/text.ts'
import { isBlank } from './characters.ts'
import { readInline } from './inline.ts'
import { type ViewBuilder, viewBuilder } from './view-builder.ts'

/** What the lines of a paragraph have in common. */
export interface LineShape {
  readonly kind: TextBlock['kind']
  readonly depth?: number
  /** Stretch of a list item's number (`1. `) or a footnote's label, which is text to the reader of a report. */
  readonly marker?: Span | null
}

/** A paragraph's lines, and what in them is not prose. */
export interface Lines {
  readonly blocks: readonly TextBlock[]
  readonly furniture: readonly Furniture[]
}

/**
 * A block for each line of a paragraph: at this point nobody knows whether a line break is one that the author meant.
 */
export function readLines(
  nodes: readonly PhrasingContent[],
  text: string,
  span: Span,
  shape: LineShape,
): Lines {
  const furniture: Furniture[] = []
  const lines = [newLine()]
  if (shape.marker) lines[0]?.builder.putSource(text, shape.marker.start, shape.marker.end)
  readInline(nodes, text, span, {
    put: (character, start, end, strong) => put(lines.at(-1), character, start, end, strong),
    lineBreak: () => lines.push(newLine()),
    furniture: (found) => furniture.push(found),
  })
  return { blocks: lines.flatMap((line) => blockOf(line, shape)), furniture }
}

interface Line {
  readonly builder: ViewBuilder
  strong: number
  plainSeen: boolean
}

function newLine(): Line {
  return { builder: viewBuilder(), strong: 0, plainSeen: false }
}

function put(line: Line | undefined, character: string, start: number, end: number, strong: boolean): void {
  if (line === undefined) return
  line.builder.put(character, start, end)
  if (isBlank(character)) return
  line.plainSeen ||= !strong
  if (!line.plainSeen) line.strong = line.builder.length()
}

function blockOf({ builder, strong }: Line, { kind, depth }: LineShape): TextBlock[] {
  const view = builder.view()
  const start = view.starts[0]
  const end = view.ends.at(-1)
  if (start === undefined || end === undefined) return []
  return [
    {
      kind,
      start,
      end,
      view,
      ...(depth === undefined ? {} : { depth }),
      ...(strong === 0 ? {} : { strong }),
    },
  ]
}
