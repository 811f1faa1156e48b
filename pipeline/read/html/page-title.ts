import type { PageFacts } from './page-data.ts'
import { readsAsTitle } from './page-words.ts'
import { elementsBelow, firstBelow, type HtmlParent, plainText } from './tree.ts'

/** What stands between a title and the site's name: `政府工作报告_云泽县人民政府`. */
const siteName = /[_|｜]|\s[-–—]+\s|-(?=[\p{Script=Han}]{2,20}$)/u

/** What a page calls itself: in page data, in its first headings, in its `<title>`. */
export function namesOfPage(document: HtmlParent, { title }: PageFacts): readonly string[] {
  return [title ?? '', ...headings(document), headTitle(document)].filter((name) => name !== '')
}

/** The report's title among them; null where none reads like one. */
export function titleAmong(names: readonly string[]): string | null {
  return names.find(readsAsTitle) ?? null
}

function headings(document: HtmlParent): readonly string[] {
  return [...elementsBelow(document)]
    .filter(({ tagName }) => tagName === 'h1')
    .map((h1) => plainText(h1, 200))
}

/** `<title>` without the name of the site. */
function headTitle(document: HtmlParent): string {
  const element = firstBelow(document, 'title')
  const title =
    element === null ? '' : element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return title.trim().split(siteName)[0]?.trim() ?? ''
}
