import type { PageFacts } from './page-data.ts'
import { readsAsTitle } from './page-words.ts'
import { elementsBelow, firstBelow, type HtmlParent, plainText } from './tree.ts'

/** What stands between a title and the site's name: `政府工作报告_云泽县人民政府`. */
const siteName = /[_|｜]|\s[-–—]+\s|-(?=[\p{Script=Han}]{2,20}$)/u

const longestName = 200
const mostNames = 10

/** What a page calls its report: in page data, in a heading that reads like a title, in its `<title>`. */
export function namesOfPage(document: HtmlParent, { title }: PageFacts): readonly string[] {
  const names = [title ?? '', ...headings(document), headTitle(document)]
  return names.filter((name) => name !== '' && name.length <= longestName).slice(0, mostNames)
}

/** The report's title among them; null where none reads like one. */
export function titleAmong(names: readonly string[]): string | null {
  return names.find(readsAsTitle) ?? null
}

/** Whether a line of the page, without blanks, is its title: it reads like one, or is what the page calls its report. */
export function isTitleLine(line: string, names: readonly string[]): boolean {
  return (
    readsAsTitle(line) || (line.length >= 4 && names.some((name) => name.replace(/\s+/gu, '').includes(line)))
  )
}

function headings(document: HtmlParent): readonly string[] {
  const all = [...elementsBelow(document)].filter(({ tagName }) => tagName === 'h1')
  return all.map((h1) => plainText(h1, 200)).filter(readsAsTitle)
}

/** The part of `<title>` that reads like one; else what stands before the name of the site. */
function headTitle(document: HtmlParent): string {
  const element = firstBelow(document, 'title')
  const title = element === null ? '' : plainText(element, 1000, ' ')
  const parts = title.split(siteName).map((part) => part.trim())
  return parts.find(readsAsTitle) ?? parts[0] ?? ''
}
