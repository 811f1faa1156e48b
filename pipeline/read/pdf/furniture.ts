import { type Line, textOf } from './lines.ts'

/** How many lines at the head and at the foot of a page can belong to it rather than to the text. */
const edge = 2
/** So many pages must show a line in the same place for it to be the pages' and not the text's; half of them where its digits differ. */
const often = 3

/** Lines that belong to the pages: running heads, page numbers, rows of a table of contents. */
export function pageFurniture(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const line of repeated(pages)) found.add(line)
  for (const line of pages.flat()) if (isContentsRow(textOf(line))) found.add(line)
  return found
}

function repeated(pages: readonly (readonly Line[])[]): readonly Line[] {
  const byPlace = new Map<string, Line[]>()
  for (const line of pages.flatMap(edgesOf)) {
    for (const key of keysOf(line)) byPlace.set(key, [...(byPlace.get(key) ?? []), line])
  }
  const least = Math.min(often, Math.max(2, pages.length))
  const lines = [...byPlace]
    .filter(([key, group]) => group.length >= (key.includes('#') ? Math.max(least, pages.length / 2) : least))
    .flatMap(([, group]) => group)
  return pages.length === 1 ? pages.flat().filter((line) => isDecoratedNumber(textOf(line))) : lines
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return [...new Set([...lines.slice(0, edge), ...lines.slice(-edge)])]
}

/** A running head is the same on every page or on every other; a page number differs in its digits, and where it stands is the same. */
function keysOf(line: Line): readonly string[] {
  const text = textOf(line).replaceAll(/\s/g, '')
  const height = Math.round(line.y / 4)
  if (isPageNumber(text)) return [`number ${height}`]
  return text.length <= 60 ? [`text ${height} ${text.replaceAll(/\d+/g, '#')}`] : []
}

/** `- 3 -`, `— 12 —`, `第3页`, `3/28`, `第 3 页 共 28 页`; with nothing else on the line. */
function isPageNumber(text: string): boolean {
  return /^[-—–－·]?第?\d{1,4}(?:页?[,，/／]?(?:共|of)?\d{1,4})?页?[-—–－·]?$/u.test(text)
}

function isDecoratedNumber(text: string): boolean {
  const bare = text.replaceAll(/\s/g, '')
  return isPageNumber(bare) && /[-—–－页]/u.test(bare)
}

/** `一、经济运行……………3` */
function isContentsRow(text: string): boolean {
  return /(?:\.{6,}|…{3,}|·{6,})\s*\d{1,4}$/u.test(text)
}
