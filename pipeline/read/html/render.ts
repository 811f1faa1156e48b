import { type Rendering, rendering } from '../rendering.ts'
import { isIndented } from './inline-text.ts'
import { isLayout } from './layout-tables.ts'
import { lineWriter } from './line-writer.ts'
import { listMarks } from './list-marks.ts'
import { blockNames, headingDepth } from './names.ts'
import { dataRows } from './table-rows.ts'
import { attribute, type HtmlElement, type HtmlText, plainText, walk } from './tree.ts'

/** A heading is no longer; what is was only made to look like one. */
const longestHeading = 120

/** The report's part of a page as text, under its title, whether the part holds that itself or not. */
export function render(main: HtmlElement, title: string | null): ReturnType<Rendering['rendered']> {
  const out = rendering()
  if (title !== null && !beginsWith(main, title)) out.heading(1, [{ text: title }])
  const writer = lineWriter()
  const lists = listMarks()
  let strong = 0
  let asIs = 0
  let depth: number | null = null

  /** What was collected is a paragraph, or a heading. */
  function close(): void {
    const runs = writer.take()
    if (runs.length === 0) return
    const text = runs.map((run) => run.text).join('')
    if (depth !== null && text.length <= longestHeading) out.heading(isTitle(text) ? 1 : depth, runs)
    else out.paragraph(runs)
  }
  function isTitle(text: string): boolean {
    return title !== null && text.replace(/\s+/gu, '') === title.replace(/\s+/gu, '')
  }
  function text({ value }: HtmlText): void {
    if (asIs === 0 && writer.atBreak() && isIndented(value)) close()
    writer.text(value, { strong: strong > 0 && depth === null, asIs: asIs > 0 })
  }
  function lineBreak(): void {
    if (writer.atBreak()) close()
    else writer.lineBreak()
  }
  function table(element: HtmlElement): void {
    close()
    out.table(dataRows(element))
  }
  function enter(element: HtmlElement): boolean {
    const { tagName } = element
    if (tagName === 'br') lineBreak()
    if (tagName === 'sup') writer.openRaised()
    if (tagName === 'pre') asIs++
    if (isStrong(element)) strong++
    if (blockNames.has(tagName)) close()
    depth = headingDepth(tagName) ?? depth
    const mark = lists.enter(element)
    if (mark !== '') writer.text(mark, { strong: false, asIs: true })
    if (tagName !== 'table' || isLayout(element)) return true
    table(element)
    return false
  }
  function leave(element: HtmlElement): void {
    const { tagName } = element
    if (tagName === 'sup') writer.closeRaised(strong > 0)
    if (blockNames.has(tagName)) close()
    if (tagName === 'pre') asIs--
    if (isStrong(element)) strong--
    if (headingDepth(tagName) !== null) depth = null
    lists.leave(element)
  }
  walk(main, { text, enter, leave })
  close()
  return out.rendered()
}

function isStrong(element: HtmlElement): boolean {
  if (element.tagName === 'b' || element.tagName === 'strong') return true
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, 'style'))
}

/** Whether a text has its title among its first lines. */
function beginsWith(main: HtmlElement, title: string): boolean {
  return plainText(main, 1000).includes(title.replace(/\s+/gu, ''))
}
