import { attribute, type HtmlElement, plainText } from './tree.ts'

/** Writes the numbers of ordered lists, which a browser would show. */
export interface ListMarks {
  /** What stands before the element's text: `3. ` for an item of an ordered list, else nothing. */
  readonly enter: (element: HtmlElement) => string
  readonly leave: (element: HtmlElement) => void
}

export function listMarks(): ListMarks {
  const open: { readonly ordered: boolean; next: number }[] = []
  return {
    enter: (element) => {
      if (isList(element)) open.push({ ordered: showsNumbers(element), next: startOf(element) })
      const list = element.tagName === 'li' ? open.at(-1) : undefined
      if (list === undefined || !list.ordered) return ''
      const number = numberOr(attribute(element, 'value'), list.next)
      list.next = number + 1
      return bearsNumber(element) ? '' : `${number}. `
    },
    leave: (element) => {
      if (isList(element)) open.pop()
    },
  }
}

function isList({ tagName }: HtmlElement): boolean {
  return tagName === 'ol' || tagName === 'ul'
}

function showsNumbers(list: HtmlElement): boolean {
  return list.tagName === 'ol' && !/list-style(?:-type)?\s*:\s*none/iu.test(attribute(list, 'style'))
}

function startOf(list: HtmlElement): number {
  return numberOr(attribute(list, 'start'), 1)
}

function numberOr(written: string, otherwise: number): number {
  return /^\d{1,6}$/u.test(written) ? Number(written) : otherwise
}

/** `1.`, `（二）`, `三、`: a number that the author wrote. */
function bearsNumber(item: HtmlElement): boolean {
  return /^[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]/u.test(plainText(item, 10))
}
