import { textOf, type Word } from './words.ts'

/** A stretch between commas. What stands in brackets is read on its own, after the clause that it interrupts. */
export interface Clause {
  readonly words: readonly Word[]
  readonly asides: readonly Clause[]
  /** The mark that ended it. */
  readonly stop: string
  /** How the clause before it ended: a semicolon starts a new subject sooner than a comma. */
  readonly after: string
  /** For what stands in brackets, the word before them: `任务` of `完成任务（20万人）`. */
  readonly behind?: string
}

const cutting = new Set('，,；;：:。！？!?'.split(''))
const opening = new Map([
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
])
const quoting = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['‘', '’'],
])
/** A bracket or quotation mark that is not closed within so many words is a typing error, not a bracket. */
const reach = 80

/** Cuts words at commas and stops; brackets and quotations are each kept together. */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = []
  let kept: Word[] = []
  let asides: Clause[] = []
  let after = ''
  const close = (stop: string) => {
    if (kept.length > 0 || asides.length > 0) clauses.push({ words: kept, asides, stop, after })
    after = stop
    kept = []
    asides = []
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const enclosed = word.kind === 'point' ? enclosedAt(words, at) : null
    if (enclosed !== null) {
      if (enclosed.glues) kept.pop()
      kept.push(...enclosed.kept)
      for (const aside of enclosed.asides) asides.push(aside)
      at = enclosed.end
    } else if (word.kind === 'point' && cutting.has(word.text) && !isProportion(words, at)) close(word.text)
    else if (word.kind === 'word' && word.text === '即') close('：')
    else kept.push(word)
  }
  close('')
  return clauses
}

interface Enclosed {
  /** Where its closing mark stands. */
  readonly end: number
  /** What stays in the clause around it. */
  readonly kept: readonly Word[]
  /** What stays is one word with the word before it. */
  readonly glues?: boolean
  readonly asides: readonly Clause[]
}

/** The bracket or quotation that opens at a place; null where none does. A quotation with figures is read like other words. */
function enclosedAt(words: readonly Word[], at: number): Enclosed | null {
  const bracketEnd = closingAt(words, at, opening)
  if (bracketEnd > 0) return bracket(words, at, bracketEnd)
  const end = closingAt(words, at, quoting)
  if (end < 0 || words.slice(at, end).some(isFigure)) return null
  return { end, kept: [quoted(words.slice(at, end + 1))], asides: [] }
}

/** Figures in brackets are an aside; `（县、区）` belongs to the noun before it; all else in brackets is passed over. */
function bracket(words: readonly Word[], at: number, end: number): Enclosed {
  const inside = words.slice(at + 1, end)
  const behind = words[at - 1]?.text ?? ''
  if (inside.some(isFigure))
    return { end, kept: [], asides: clausesOf(inside).map((one) => ({ ...one, behind })) }
  const verb = words[at - 1]?.text === '新' && isInserted(words, at, end) ? words[end + 1] : undefined
  if (verb?.tag === 'v') {
    const whole = { ...verb, text: textOf(words.slice(at - 1, end + 2)) } // `新（改）建`
    return { end: end + 1, kept: [whole], glues: true, asides: [] }
  }
  const kept = isPlaces(inside) || isInserted(words, at, end)
  return { end, kept: kept ? [quoted(words.slice(at, end + 1))] : [], asides: [] }
}

/** `镇（街道）`, `国家（地区）`, `县（市、区）`. */
function isPlaces(inside: readonly Word[]): boolean {
  return /^(?:地区|街道|街|[县市区旗州][、县市区旗州]*)$/u.test(textOf(inside))
}

/** `泥草（危）房`, `新（改）建`, `执业（助理）医师`: a part of the word around it. A note stands behind a whole word: `收入（预计）增长`. */
function isInserted(words: readonly Word[], at: number, end: number): boolean {
  const [before, after] = [words[at - 1], words[end + 1]]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  const joins = /^(?:n|b|q|k|j)/u.test(after.tag) || (after.tag === 'v' && after.text.length === 1)
  const text = textOf(words.slice(at + 1, end))
  return joins && /^\p{sc=Han}{1,3}$/u.test(text) && !isNote.test(text)
}

/** What stands in brackets as a note on what is before it. */
const isNote = /^(?:预计|预期|下同|不?含|以上|以下|全|现价|同比|年度|[千万亿]?元|其中|约|即)/u

function isFigure(word: Word): boolean {
  return word.kind === 'figure'
}

/** The colon of `15.6:42.6:41.8`. */
function isProportion(words: readonly Word[], at: number): boolean {
  return (
    /^[：:]$/u.test(words[at]?.text ?? '') &&
    words[at - 1]?.kind === 'figure' &&
    words[at + 1]?.kind === 'figure'
  )
}

/** A quotation counts as one noun: `“标准化厂房”`. */
function quoted(words: readonly Word[]): Word {
  return { kind: 'name', text: words.map((word) => word.text).join(''), tag: 'n', mention: null }
}

function closingAt(words: readonly Word[], at: number, pairs: ReadonlyMap<string, string>): number {
  const open = words[at]?.text ?? ''
  const close = pairs.get(open)
  if (close === undefined) return -1
  let depth = 0
  for (let i = at; i < Math.min(words.length, at + reach); i++) {
    const text = words[i]?.text
    if (text === open) depth++
    if (text === close && --depth === 0) return i
  }
  return -1
}
