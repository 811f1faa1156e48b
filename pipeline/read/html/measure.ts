import { blockNames } from './names.ts'
import { type HtmlElement, type HtmlParent, isElement, walk } from './tree.ts'

/** What stands in an element, in characters without blanks. */
export interface Weight {
  readonly characters: number
  /** Of them within links, and how many links. */
  readonly linked: number
  readonly links: number
  /** Of them in sentences, or in table cells with figures. */
  readonly prose: number
  /** How many numbers the prose has. */
  readonly figures: number
  /** Whether a block stands within it. */
  readonly hasBlocks: boolean
  /** Text that stands in it directly or in inline elements, without blanks. */
  readonly own: string
}

type Counting = { -readonly [Key in keyof Weight]: Weight[Key] }

/** Weighs an element and every block below it. A sentence has a mark and more than a few characters. */
export function measured(root: HtmlParent): ReadonlyMap<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>()
  const all = empty()
  const open: Counting[] = [all]
  let links = 0
  walk(root, {
    text: ({ value }) => {
      const text = value.replace(/\s+/gu, '')
      const top = open.at(-1)
      if (top === undefined || text === '') return
      top.own += text
      top.characters += text.length
      if (links > 0) top.linked += text.length
    },
    enter: ({ tagName }) => {
      if (tagName === 'a') links++
      const top = open.at(-1)
      if (tagName === 'a' && top !== undefined) top.links++
      if (blockNames.has(tagName)) open.push(empty())
      return true
    },
    leave: (element) => {
      if (element.tagName === 'a') links--
      if (!blockNames.has(element.tagName)) return
      const own = open.pop() ?? empty()
      const weight = judged(own, element.tagName)
      weights.set(element, weight)
      addTo(open.at(-1), weight)
    },
  })
  if (isElement(root)) weights.set(root, judged(all, root.tagName))
  return weights
}

function empty(): Counting {
  return { characters: 0, linked: 0, links: 0, prose: 0, figures: 0, hasBlocks: false, own: '' }
}

function judged(own: Counting, name: string): Weight {
  const { length } = own.own
  const isProse = /[。；]$/u.test(own.own) || (length >= 15 && /[，。；！？]/u.test(own.own))
  const isFigure = (name === 'td' || name === 'th') && /\d/u.test(own.own)
  if ((!isProse && !isFigure) || (!own.hasBlocks && own.linked * 2 > length)) return own
  const figures = own.own.match(/\d+(?:\.\d+)?/gu)?.length ?? 0
  return { ...own, prose: own.prose + length, figures: own.figures + figures }
}

function addTo(outer: Counting | undefined, { characters, linked, links, prose, figures }: Weight): void {
  if (outer === undefined) return
  outer.characters += characters
  outer.linked += linked
  outer.links += links
  outer.prose += prose
  outer.figures += figures
  outer.hasBlocks = true
}
