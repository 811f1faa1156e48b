import type { ListPlace } from './numbering.ts'
import { attribute, child, childrenOf, type Element, isOn, settingOf } from './xml.ts'

/** What a paragraph style says that matters for reading. */
export interface Style {
  /** Heading depth from 1, or null. */
  readonly heading: number | null
  readonly list: ListPlace | null
  readonly bold: boolean
  /** A row of a table of contents. */
  readonly contents: boolean
}

const plain: Style = { heading: null, list: null, bold: false, contents: false }

/** Looks up a paragraph style by its id, with what it takes from the styles that it is based on. */
export function styleBook(styles: Element | null): (id: string | undefined) => Style {
  const elements = new Map(
    (styles === null ? [] : childrenOf(styles))
      .filter(({ name }) => name === 'w:style')
      .map((element) => [attribute(element, 'w:styleId') ?? '', element]),
  )
  const known = new Map<string, Style>()
  return (id) => (id === undefined ? plain : resolved(id, elements, known, 0))
}

/** Styles are based on one another no deeper; a circle of them ends here. */
const deepest = 20

function resolved(
  id: string,
  elements: ReadonlyMap<string, Element>,
  known: Map<string, Style>,
  depth: number,
): Style {
  const ready = known.get(id)
  const element = elements.get(id)
  if (ready !== undefined) return ready
  if (element === undefined || depth > deepest) return plain
  const basedOn = settingOf(element, 'w:basedOn')
  const base = basedOn === undefined ? plain : resolved(basedOn, elements, known, depth + 1)
  const style = styleOf(element, base)
  known.set(id, style)
  return style
}

function styleOf(element: Element, base: Style): Style {
  const name = settingOf(element, 'w:name') ?? ''
  const properties = child(element, 'w:pPr')
  const [, depth] = /^(?:heading|标题)\s*([1-9])$/iu.exec(name) ?? []
  return {
    heading: depth === undefined ? (outlineOf(properties) ?? base.heading) : Number(depth),
    list: listOf(properties, base.list),
    bold:
      child(child(element, 'w:rPr'), 'w:b') === undefined ? base.bold : isOn(child(element, 'w:rPr'), 'w:b'),
    contents: /^toc\s*\d/i.test(name) || base.contents,
  }
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function outlineOf(properties: Element | undefined): number | null {
  const level = settingOf(properties, 'w:outlineLvl')
  return level === undefined || Number(level) > 8 ? null : Number(level) + 1
}

/** The list that paragraph properties name; list 0 takes a paragraph out of its style's list. */
export function listOf(properties: Element | undefined, base: ListPlace | null): ListPlace | null {
  const numbering = child(properties, 'w:numPr')
  if (numbering === undefined) return base
  const list = settingOf(numbering, 'w:numId') ?? base?.list
  if (list === undefined || list === '0') return null
  return { list, level: Number(settingOf(numbering, 'w:ilvl') ?? base?.level ?? 0) }
}
