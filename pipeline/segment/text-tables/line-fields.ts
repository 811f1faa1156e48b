import type { TextBlock } from '../../core/source.ts'
import type { View } from '../../core/text.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isUnitName } from '../../lexicon/unit-names.ts'
import { joinViews, sliceView } from '../../read/view.ts'

/** A stretch of a line between blanks, `亿 吨` and `指 标` taken together. An amount is a number with its unit: `46947万吨`. */
export interface Field {
  readonly view: View
  readonly kind: 'number' | 'amount' | 'words'
}

/** `8.7`, `-3.2%`, `35，343`, `(9.4)`; a dash stands for no figure. */
const number =
  /^[（(]?[-+－＋—]?\d{1,3}(?:(?:[,，]?\d{3})+|\d*)(?:[.．·]\d+)?[%％‰]?[）)]?$|^[-－—…]+$|^持平$/u
const amount = /^[（(]?[-+－＋—]?\d[\d,，]*(?:[.．·]\d+)?([^\d%％（()）\s][^\d（()）\s]{0,7})[）)]?$/u
/** A date is no amount, though it counts years: `2003年`, `1月`. */
const calendar = /^(?:年|月|日|号|时|点|季度)/u

/**
 * A line's fields, as its blanks part them in the source: the view has none between Hanzi and digits.
 *
 * @param text the source that the block's view counts in
 */
export function fieldsOf({ view }: TextBlock, text: string, lexicon: Lexicon): readonly Field[] {
  const stretches = stretchesOf(view, text)
  const fields = stretches.map(({ from, to }) => sliceView(view, from, to))
  return spelledOut(
    fields.filter(({ text: shown }) => shown !== ''),
    lexicon,
  ).map((field) => ({
    view: field,
    kind: kindOf(field.text, lexicon),
  }))
}

/** Whether a stretch is a number (or the dash for none), an amount, or words. */
export function kindOf(text: string, lexicon: Lexicon): Field['kind'] {
  if (number.test(text)) return 'number'
  const unit = text.match(amount)?.[1]
  if (unit === undefined || calendar.test(unit)) return 'words'
  return isUnitName(unit, lexicon) ? 'amount' : 'words'
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

/** `指 标 单 位` is 指标 and 单位, `产 量（吨）` is one, `研 究 生` is 研究生: short words are spaced to look even. */
function spelledOut(fields: readonly View[], lexicon: Lexicon): readonly View[] {
  const found: View[] = []
  for (let at = 0; at < fields.length; ) {
    const end = fields.findIndex((field, next) => next >= at && !isCharacter(field))
    const run = fields.slice(at, end < 0 ? fields.length : end)
    for (const word of wordsIn(run, lexicon)) found.push(word)
    at += run.length
    const next = fields[at]
    if (next !== undefined) found.push(next)
    at++
  }
  return found
}

/** Spaced characters as words of two; of an odd number the last three are one, unless they end in a unit: `纱 万 吨`. */
function wordsIn(run: readonly View[], lexicon: Lexicon): readonly View[] {
  if (run.length === 0) return []
  const last = joinViews(run.slice(-2))
  if (run.length > 2 && isUnitName(last.text, lexicon)) return [...wordsIn(run.slice(0, -2), lexicon), last]
  const length = run.length <= 3 ? run.length : 2
  return [joinViews(run.slice(0, length)), ...wordsIn(run.slice(length), lexicon)]
}

function isCharacter({ text }: View): boolean {
  return /^(?:其中：)?\p{Script=Han}(?:[（(][^（()）]{1,8}[）)])?$/u.test(text)
}
