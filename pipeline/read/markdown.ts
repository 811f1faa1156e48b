import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { decode } from './decode.ts'
import type { Reader } from './rendered.ts'

/** Reader of Markdown: the decoded file is the text. */
export const readMarkdown = ((bytes, { encoding }) => {
  const decoded = decode(bytes, encoding)
  return { ...decoded, root: unified().use(parseMarkdown).parse(decoded.text) }
}) satisfies Reader

/**
 * Markdown to mdast, with GFM tables, front matter, and emphasis that knows Chinese punctuation.
 * `5~8%` stays text: one tilde is a range in Chinese, not a deletion.
 */
export const parseMarkdown: Plugin<[], string, Root> = function () {
  const markdown = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(proseIsNoDefinition)
  this.parser = (document) => withMark(markdown.parse(document.replace(byteOrderMark, '')), document)
}

/**
 * `[1]:本公报数据为初步统计数。` is a note in a report. Markdown would take it for a link's definition, since it has no
 * blanks, and drop it from the text.
 */
function proseIsNoDefinition(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['definition'] } }]
}

/** The parser does not count a byte order mark; our offsets do. */
function withMark(root: Root, document: string): Root {
  if (!byteOrderMark.test(document)) return root
  visit(root, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) point.offset++
    }
  })
  return root
}

const byteOrderMark = /^\ufeff/
