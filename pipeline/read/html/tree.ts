import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode
type HtmlNode = DefaultTreeAdapterTypes.ChildNode

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

/** Empty where the element has no such attribute. */
export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

/** The elements that it stands in, from the inmost. */
export function* ancestors(node: HtmlNode): Generator<HtmlElement> {
  for (let at = node.parentNode; at !== null && isElement(at); at = at.parentNode) yield at
}

/** What a walk meets. `enter` says whether to go in; `leave` comes for every element gone into. */
export interface Visitor {
  readonly text?: (node: HtmlText) => void
  readonly enter?: (element: HtmlElement) => boolean
  readonly leave?: (element: HtmlElement) => void
}

/** Goes through everything below a node in the order of the text, without recursion: pages may be nested at will. */
export function walk(root: HtmlParent, { text, enter, leave }: Visitor): void {
  const open: { readonly node: HtmlParent; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.node.childNodes[top.next++]
    if (child === undefined) {
      open.pop()
      if (top.node !== root && isElement(top.node)) leave?.(top.node)
    } else if (isText(child)) text?.(child)
    else if (isElement(child) && (enter?.(child) ?? true)) open.push({ node: child, next: 0 })
  }
}

/** The elements below a node, in order. */
export function* elementsBelow(root: HtmlParent): Generator<HtmlElement> {
  const open = [root.childNodes.values()]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { value: child, done } = top.next()
    if (done) open.pop()
    else if (isElement(child)) {
      yield child
      open.push(child.childNodes.values())
    }
  }
}

/** The first element of one of these names below a node. */
export function firstBelow(root: HtmlParent, ...names: readonly string[]): HtmlElement | null {
  for (const element of elementsBelow(root)) if (names.includes(element.tagName)) return element
  return null
}

/** Text below a node without blanks, up to about so many characters. @param blank what to write for blanks instead */
export function plainText(root: HtmlParent, most = Number.POSITIVE_INFINITY, blank = ''): string {
  let text = ''
  walk(root, {
    text: ({ value }) => {
      if (text.length < most) text += value.replace(/\s+/gu, blank)
    },
    enter: () => text.length < most,
  })
  return text
}

/** Takes elements out of the tree. */
export function remove(gone: ReadonlySet<HtmlElement>): void {
  const parents = new Set([...gone].map(({ parentNode }) => parentNode))
  for (const parent of parents) {
    if (parent === null) continue
    parent.childNodes = parent.childNodes.filter((child) => !isElement(child) || !gone.has(child))
  }
}
