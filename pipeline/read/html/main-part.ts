import { isLayout } from './layout-tables.ts'
import { type LeftOut, leftOut } from './leave-out.ts'
import { measured, type Weight } from './measure.ts'
import { blockNames } from './names.ts'
import { isTitleLine } from './page-title.ts'
import { isNamedContent } from './page-words.ts'
import { elementsBelow, type HtmlElement, type HtmlParent, isElement, isText } from './tree.ts'

export interface MainPart {
  readonly main: HtmlElement
  readonly left: readonly LeftOut[]
}

/** What may stand beside the report's part of a page: this share of the prose, and no more than a sentence or two. */
const straysShare = 0.02
const mostStrays = 150
/** The same where a content management system names the part that holds the text. */
const namedShare = 0.1

/** Elements that are read as a whole. */
const wholes: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'dl', 'li', 'pre'])

/**
 * The inmost part of a page that holds the report: all prose but for strays, and the title where it stands before the
 * prose. A page without prose is all report.
 *
 * @param names what the page calls itself
 */
export function mainPart(body: HtmlElement, names: readonly string[]): MainPart {
  const weights = measured(body)
  const total = weights.get(body)?.prose ?? 0
  const left: LeftOut[] = []
  let main = body
  for (let inner = step(main); inner !== null; inner = step(main)) {
    left.push(...others(main, inner))
    main = inner
  }
  return { main, left }

  function step(outer: HtmlParent): HtmlElement | null {
    if (outer.childNodes.some((child) => isText(child) && child.value.trim() !== '')) return null
    const inner = heaviest(outer, weights)
    if (inner === null || isWhole(inner)) return null
    const strays = total - (weights.get(inner)?.prose ?? 0)
    const share = isNamedContent(inner) ? namedShare : straysShare
    const fits = strays <= total * share && (isNamedContent(inner) || strays <= mostStrays)
    return fits && !hasTitleBefore(outer, inner) ? inner : null
  }

  /** Whether a heading or a line that reads like a report's title stands before the part that holds the prose. */
  function hasTitleBefore(outer: HtmlParent, inner: HtmlElement): boolean {
    const before = outer.childNodes.slice(0, outer.childNodes.indexOf(inner)).filter(isElement)
    return before.some((child) =>
      [child, ...elementsBelow(child)].some((one) => isTitle(weights.get(one), names)),
    )
  }
}

type Weights = ReadonlyMap<HtmlElement, Weight>

function isWhole(element: HtmlElement): boolean {
  return wholes.has(element.tagName) || (element.tagName === 'table' && !isLayout(element))
}

function heaviest(outer: HtmlParent, weights: Weights): HtmlElement | null {
  let best: HtmlElement | null = null
  let most = 0
  for (const child of outer.childNodes) {
    const prose = isElement(child) ? (weights.get(child)?.prose ?? 0) : 0
    if (prose > most && isElement(child)) [best, most] = [child, prose]
  }
  return best
}

function isTitle(weight: Weight | undefined, names: readonly string[]): boolean {
  if (weight === undefined || weight.characters === 0 || weight.linked > weight.characters / 2) return false
  return !weight.hasBlocks && isTitleLine(weight.own, names)
}

function others(outer: HtmlParent, inner: HtmlElement): readonly LeftOut[] {
  return outer.childNodes
    .filter(isElement)
    .filter((child) => child !== inner && blockNames.has(child.tagName))
    .map((child) => leftOut(child, 'outside the report'))
}
