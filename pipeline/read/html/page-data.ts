import { cellsOf, rowsOf } from './layout-tables.ts'
import { blockNames } from './names.ts'
import { isLabel, type Labelled, labelled } from './page-words.ts'
import { attribute, elementsBelow, type HtmlElement, type HtmlParent, isElement, plainText } from './tree.ts'

/** What a page says of its report beside the text; keys as in front matter. */
export type PageFacts = Readonly<Record<string, string>>

/** Names of `<meta>` by which pages of government sites say what a report is called and who publishes it. */
const metaFacts: ReadonlyMap<string, string> = new Map([
  ['articletitle', 'title'],
  ['sitename', 'publisher'],
])

/** From `<meta>`, from tables of page data (`成文日期：…`), from lines like theirs; of each fact the first. */
export function pageFacts(document: HtmlParent): PageFacts {
  const facts = new Map<string, string>()
  for (const element of elementsBelow(document)) {
    for (const { fact, value } of factsIn(element))
      if (value !== '' && !facts.has(fact)) facts.set(fact, value)
  }
  return Object.fromEntries(facts)
}

/** Whether it is a table of page data, or a line of it. */
export function isPageData(element: HtmlElement): boolean {
  return element.tagName === 'table' ? isDataTable(element) : lineData(element) !== null
}

function factsIn(element: HtmlElement): readonly { readonly fact: string; readonly value: string }[] {
  if (element.tagName === 'meta') return metaFact(element)
  const data = element.tagName === 'table' ? dataIn(element) : [lineData(element)]
  return data.flatMap((one) =>
    one === null || one.fact === null ? [] : [{ fact: one.fact, value: one.value }],
  )
}

function metaFact(meta: HtmlElement) {
  const fact = metaFacts.get(attribute(meta, 'name').toLowerCase())
  return fact === undefined ? [] : [{ fact, value: attribute(meta, 'content').trim() }]
}

/** Longer than any line of page data. */
const enough = 200

function lineData(element: HtmlElement): Labelled | null {
  if (!blockNames.has(element.tagName) || element.tagName === 'td') return null
  if (element.childNodes.some((child) => isElement(child) && blockNames.has(child.tagName))) return null
  return labelled(plainText(element, enough))
}

/** Half of its cells and more are labels and what they label. */
function isDataTable(table: HtmlElement): boolean {
  const full = rowsOf(table)
    .flatMap(textsOf)
    .filter((text) => text !== '').length
  const data = dataIn(table)
  return data.length >= 2 && data.length * 4 >= full
}

function dataIn(table: HtmlElement): readonly Labelled[] {
  return rowsOf(table).flatMap((row) => {
    const texts = textsOf(row)
    return texts.flatMap((text, at) => {
      if (isLabel(text)) return labelled(`${text.replace(/[：:]$/u, '')}：${texts[at + 1] ?? ''}`) ?? []
      return labelled(text) ?? []
    })
  })
}

function textsOf(row: HtmlElement): readonly string[] {
  return cellsOf(row).map((cell) => plainText(cell, enough))
}
