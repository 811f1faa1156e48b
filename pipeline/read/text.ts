import type { Paragraph, Root } from 'mdast'
import { type Plugin, unified } from 'unified'
import { decode } from './decode.ts'
import type { Reader } from './rendered.ts'

/** Reader of plain text: the decoded file is the text. */
export const readText = ((bytes, { encoding }) => {
  const decoded = decode(bytes, encoding)
  return { ...decoded, root: unified().use(parsePlainText).parse(decoded.text) }
}) satisfies Reader

/**
 * Plain text to mdast: a paragraph a line. Built directly, never through Markdown, whose inline syntax means nothing
 * here: `5*3*2`, `[草案]: x`, four leading blanks and `2023. ` are text. Which lines belong together is for `segment`.
 */
export const parsePlainText: Plugin<[], string, Root> = function () {
  this.parser = (document) => ({ type: 'root', children: [...paragraphs(document)] })
}

function* paragraphs(text: string): Generator<Paragraph> {
  let line = 0
  for (const { start, end } of lines(text)) {
    line++
    const value = text.slice(start, end)
    if (value.trim() === '') continue
    const position = {
      start: { line, column: 1, offset: start },
      end: { line, column: end - start + 1, offset: end },
    }
    yield { type: 'paragraph', position, children: [{ type: 'text', value, position }] }
  }
}

/** Stretches between line breaks; a form feed (a page's end) breaks a line too. */
function* lines(text: string): Generator<{ start: number; end: number }> {
  const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
  let start = 0
  for (const found of text.matchAll(breaks)) {
    yield { start, end: found.index }
    start = found.index + found[0].length
  }
  yield { start, end: text.length }
}
