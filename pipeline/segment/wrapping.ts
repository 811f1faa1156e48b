import type { Block, TextBlock } from '../core/source.ts'

/** How far the ends of full lines may lie apart: indentation, and a mark that may not begin a line. In half-width characters. */
const slack = 8
/** Lines of a hard-wrapped file are between these widths. */
const narrowest = 30
const widest = 130
const fewestLines = 12

/**
 * The width at which a file's lines are broken whatever the sentence, in half-width characters; null where each line is a
 * paragraph. Most lines of a wrapped file are about as long as its longest ones.
 */
export function wrapWidth(blocks: readonly Block[]): number | null {
  const widths = blocks.filter(isProse).map((block) => widthOf(block.view.text))
  if (widths.length < fewestLines) return null
  const sorted = [...widths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  if (width < narrowest || width > widest) return null
  const full = blocks.filter(isProse).filter((block) => isFull(block.view.text, width))
  const broken = full.filter((block) => !/[。！？；：]$/u.test(block.view.text))
  return full.length >= widths.length / 2 && broken.length >= full.length / 2 ? width : null
}

/** Whether a line reaches the width at which its file is wrapped. */
export function isFull(text: string, width: number): boolean {
  return widthOf(text) >= width - slack
}

function isProse(block: Block): block is TextBlock {
  return block.kind === 'paragraph'
}

/** Hanzi and their punctuation take two, ASCII takes one. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x80 ? 1 : 2
  return width
}
