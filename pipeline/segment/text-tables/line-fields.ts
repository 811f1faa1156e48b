import { sliceView } from '../../read/view.ts'
import type { TextBlock, View } from '../../types.ts'

/** A stretch of a line between blanks, `亿 吨` and `指 标` taken together. */
export interface Field {
  readonly view: View
  readonly kind: 'number' | 'words'
}

/** `8.7`, `-3.2%`, `35，343`, `(9.4)`; a dash stands for no figure. */
const number = /^[（(]?[-+－—]?\d{1,3}(?:(?:[,，]?\d{3})+|\d*)(?:[.．·]\d+)?[%％‰]?[）)]?$|^[-－—…]+$|^持平$/u

/**
 * A line's fields, as its blanks part them in the source: the view has none between Hanzi and digits.
 *
 * @param text the source that the block's view counts in
 */
export function fieldsOf({ view }: TextBlock, text: string): readonly Field[] {
  const stretches = stretchesOf(view, text)
  const fields = stretches.map(({ from, to }) => sliceView(view, from, to))
  return spelledOut(fields.filter(({ text: shown }) => shown !== '')).map((field) => ({
    view: field,
    kind: number.test(field.text) ? 'number' : 'words',
  }))
}

/** Stretches of the view between two of whose characters the source has blanks. A list's dash opens no field. */
function stretchesOf(view: View, text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (let at = 1; at <= view.text.length; at++) {
    const isEnd = at === view.text.length
    if (!isEnd && view.text[at] !== ' ' && !/\s/u.test(text.slice(view.ends[at - 1], view.starts[at])))
      continue
    if (view.text.slice(from, at) !== '-' || from > 0) found.push({ from, to: at })
    from = view.text[at] === ' ' ? at + 1 : at
  }
  return found
}

/** `指 标 单 位` is 指标 and 单位: words of two characters are spaced to look even. */
function spelledOut(fields: readonly View[]): readonly View[] {
  const found: View[] = []
  for (let at = 0; at < fields.length; at++) {
    const [field, next] = [fields[at], fields[at + 1]]
    if (field === undefined) continue
    if (next !== undefined && isCharacter(field) && isCharacter(next)) {
      found.push(together([field, next]))
      at++
    } else found.push(field)
  }
  return found
}

function isCharacter({ text }: View): boolean {
  return /^(?:其中：)?\p{Script=Han}$/u.test(text)
}

/** Views of one line, or of two lines of a head, as one. */
export function together(views: readonly View[]): View {
  return {
    text: views.map(({ text }) => text).join(''),
    starts: views.flatMap(({ starts }) => starts),
    ends: views.flatMap(({ ends }) => ends),
  }
}
