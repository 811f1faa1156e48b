import { isLayout } from './layout-tables.ts'
import { measured, type Weight } from './measure.ts'
import { asideNames, asideRoles, blockNames, silentNames } from './names.ts'
import { isPageData } from './page-data.ts'
import { isTitleLine } from './page-title.ts'
import { isNamedAside, isPageLine } from './page-words.ts'
import { attribute, firstBelow, type HtmlElement, type HtmlParent, plainText, remove, walk } from './tree.ts'

/** Why something on a page is no part of the report. */
export type Reason = 'hidden' | 'struck out' | 'navigation' | 'page information' | 'outside the report'

export interface LeftOut {
  readonly reason: Reason
  readonly weight: Pick<Weight, 'characters' | 'prose' | 'figures'>
  /** How it begins. */
  readonly text: string
}

/** What holds more than this share of a page's prose is the report, whatever it is called. */
const reportShare = 0.3
/** The same of what is hidden, which may be the report once more, for print. */
const hiddenShare = 0.6

/**
 * Takes out what shows no text, then what is hidden, then what stands around the report. What went is told, but for the first.
 *
 * @param names what the page calls its report
 */
export function leaveOut(body: HtmlElement, names: readonly string[]): readonly LeftOut[] {
  remove(found(body, ({ tagName }) => silentNames.has(tagName)))
  const unseen = taken(body, unlessReport(body, hiddenShare, hiddenOrStruck))
  const around = taken(
    body,
    unlessReport(body, reportShare, (element, weight) => aroundReport(element, weight, names)),
    isData,
  )
  return [...unseen, ...around]
}

type ReasonOf = (element: HtmlElement, weight: Weight | undefined) => Reason | null

/** A reason to leave something out does not hold for the report itself: a script may show it, a site may name its parts oddly. */
function unlessReport(
  body: HtmlElement,
  share: number,
  reasonOf: ReasonOf,
): (element: HtmlElement) => Reason | null {
  const weights = measured(body)
  const most = (weights.get(body)?.prose ?? 0) * share
  return (element) => {
    const weight = weights.get(element)
    const reason = reasonOf(element, weight)
    const isReport = reason !== 'page information' && weight !== undefined && weight.prose > most
    return isReport ? null : reason
  }
}

/** @param whole elements that are taken or left, but not looked into */
function taken(
  body: HtmlParent,
  reasonOf: (element: HtmlElement) => Reason | null,
  whole: (element: HtmlElement) => boolean = () => false,
): readonly LeftOut[] {
  const reasons = new Map<HtmlElement, Reason>()
  const holds = (element: HtmlElement) => {
    const reason = reasonOf(element)
    if (reason !== null) reasons.set(element, reason)
    return reason !== null
  }
  const gone = found(body, holds, whole)
  const left = [...reasons].map(([element, reason]) => leftOut(element, reason))
  remove(gone)
  return left
}

/** Elements that a test holds for, none within another. */
function found(
  body: HtmlParent,
  test: (element: HtmlElement) => boolean,
  whole: (element: HtmlElement) => boolean = () => false,
): ReadonlySet<HtmlElement> {
  const all = new Set<HtmlElement>()
  walk(body, {
    enter: (element) => {
      const holds = test(element)
      if (holds) all.add(element)
      return !holds && !whole(element)
    },
  })
  return all
}

export function leftOut(element: HtmlElement, reason: Reason): LeftOut {
  const weight = measured(element).get(element) ?? nothing
  return { reason, weight, text: plainText(element, 40).slice(0, 40) }
}

const nothing = { characters: 0, prose: 0, figures: 0 }

function hiddenOrStruck(element: HtmlElement): Reason | null {
  if (/^(?:del|s|strike)$/u.test(element.tagName)) return 'struck out'
  const isHidden =
    element.attrs.some(({ name }) => name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style'))
  return isHidden ? 'hidden' : null
}

function aroundReport(
  element: HtmlElement,
  weight: Weight | undefined,
  names: readonly string[],
): Reason | null {
  if (weight === undefined) return null
  if (isPageData(element)) return 'page information'
  if (saysAside(element) && !holdsTitle(element, names)) return 'navigation'
  if (!weight.hasBlocks && isPageLine(weight.own)) return 'page information'
  return isLinkList(weight) ? 'navigation' : null
}

function saysAside(element: HtmlElement): boolean {
  if (asideNames.has(element.tagName) || asideRoles.has(attribute(element, 'role'))) return true
  return blockNames.has(element.tagName) && isNamedAside(element)
}

function holdsTitle(element: HtmlElement, names: readonly string[]): boolean {
  const heading = firstBelow(element, 'h1', 'h2')
  return heading !== null && isTitleLine(plainText(heading, 200), names)
}

/** Several links and little else. */
function isLinkList({ characters, linked, links, prose }: Weight): boolean {
  return links >= 2 && linked > characters * 0.6 && prose < 20
}

/** A table of figures is the report's, whatever stands in its cells. */
function isData(element: HtmlElement): boolean {
  return element.tagName === 'table' && !isLayout(element)
}
