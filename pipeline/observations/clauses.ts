import { textOf, type Word } from './words.ts'

/** A stretch between commas. What stands in brackets is read on its own, after the clause that it interrupts. */
export interface Clause {
  readonly words: readonly Word[]
  readonly asides: readonly Clause[]
  /** The mark that ended it. */
  readonly stop: string
  /** How the clause before it ended: a semicolon starts a new subject sooner than a comma. */
  readonly after: string
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
    const word = words[at] as Word
    const bracketEnd = word.kind === 'point' ? closingAt(words, at, opening) : -1
    const quoteEnd = word.kind === 'point' ? closingAt(words, at, quoting) : -1
    if (bracketEnd > 0) {
      const inside = words.slice(at + 1, bracketEnd)
      if (inside.some((one) => one.kind === 'figure'))
        for (const aside of clausesOf(inside)) asides.push(aside)
      else if (/^[县市区旗州][、县市区旗州]*$/u.test(textOf(inside)))
        kept.push(quoted(words.slice(at, bracketEnd + 1)))
      at = bracketEnd
    } else if (quoteEnd > 0 && !words.slice(at, quoteEnd).some((one) => one.kind === 'figure')) {
      kept.push(quoted(words.slice(at, quoteEnd + 1)))
      at = quoteEnd
    } else if (word.kind === 'point' && cutting.has(word.text) && !isProportion(words, at)) close(word.text)
    else kept.push(word)
  }
  close('')
  return clauses
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
    const { text } = words[i] as Word
    if (text === open) depth++
    if (text === close && --depth === 0) return i
  }
  return -1
}
