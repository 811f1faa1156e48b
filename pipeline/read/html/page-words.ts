import { compiled, loadLexicon } from '../../lexicon/index.ts'
import type { PageRow } from '../../lexicon/rows.ts'
import { attribute, type HtmlElement } from './tree.ts'

const words = compiled(({ pages, kinds }) => {
  const of = (kind: PageRow['kind']) => pages.filter((row) => row.kind === kind)
  return {
    parts: new Set(of('part').map(({ word }) => word)),
    contents: new Set(of('content').map(({ word }) => joined(word))),
    lines: of('line').map(({ word }) => word),
    labels: new Map(of('label').map(({ word, fact }) => [word, fact ?? null])),
    kinds: kinds.map(({ word }) => word),
  }
})

const shipped = () => words(loadLexicon())

/** `BreadcrumbNav`, `page_footer`: names that say that it stands around the report. */
export function isNamedAside(element: HtmlElement): boolean {
  return namesOf(element).some(isAsideName)
}

export function isAsideName(name: string): boolean {
  const { parts } = shipped()
  const pieces = name.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase()
  return pieces.split(/[^a-z]+/u).some((piece) => parts.has(piece))
}

/** `TRS_Editor`, `UCAP-CONTENT`: names of what content management systems put a text into. */
export function isNamedContent(element: HtmlElement): boolean {
  return namesOf(element).some(isContentName)
}

export function isContentName(name: string): boolean {
  return shipped().contents.has(joined(name))
}

/** A line of the page around the report is no longer. */
const longestLine = 80

/** `责任编辑：王小燕`, `上一篇：没有了`, `2023-02-03 09:12`. */
export function isPageLine(text: string): boolean {
  if (text.length > longestLine || /[。；]$/u.test(text)) return false
  return (
    shipped().lines.some((word) => text.includes(word)) ||
    /^\d{4}-\d\d-\d\d(?:\d\d:\d\d(?::\d\d)?)?$/u.test(text)
  )
}

/** `成文日期：2022年1月20日` → what it is called, what it says, and of which fact. Null for any other line. */
export function labelled(text: string): Labelled | null {
  const found = text.length > longestLine ? null : text.match(/^[【[]?([\p{Script=Han}]{2,5})[：:](.*)$/u)
  if (found === null || found === undefined) return null
  const [, label = '', value = ''] = found
  return isLabel(label) ? { fact: shipped().labels.get(label) ?? null, value } : null
}

export interface Labelled {
  readonly fact: NonNullable<PageRow['fact']> | null
  readonly value: string
}

/** `索引号`, with or without a colon. */
export function isLabel(text: string): boolean {
  return shipped().labels.has(text.replace(/[：:]$/u, ''))
}

/** Whether a line names a kind of report, as titles do. */
export function readsAsTitle(text: string): boolean {
  return text.length >= 4 && text.length <= longestLine && shipped().kinds.some((word) => text.includes(word))
}

function namesOf(element: HtmlElement): readonly string[] {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.split(/\s+/u).filter(Boolean)
}

function joined(name: string): string {
  return name.replace(/[-_]/gu, '').toLowerCase()
}
