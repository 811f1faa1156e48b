import type { MentionClass } from '../core/mentioned.ts'
import type { Passage, Table } from '../core/segmented.ts'
import type { Numeral, Token } from '../core/tokenized.ts'
import type { Lexicon } from '../lexicon/index.ts'

/** A numeral where it stands: what a rule may ask before it gives a class. */
export interface Situation {
  readonly numeral: Numeral
  /** The numeral itself. */
  readonly own: string
  /** Text of the passage before the numeral, and before its bound word. */
  readonly before: string
  /** Text of the passage after the numeral and its bound word. */
  readonly after: string
  /** Whether a bound word stands before it (`超`), behind it (`以上`). */
  readonly bounded: { readonly before: boolean; readonly after: boolean }
  /** The tokens of the passage, and where the numeral stands among them. */
  readonly tokens: readonly Token[]
  readonly index: number
  readonly passage: Passage
  readonly table: Table | null
  readonly lexicon: Lexicon
}

/** Gives a class, or null where the rule has nothing to say. */
export interface Rule {
  /** Kebab-case; kept in the mention's `rules`. */
  readonly name: string
  readonly apply: (situation: Situation) => MentionClass | null
}

/** The longest stretch that a rule looks at on either side. */
const reach = 40

export function situationOf(
  passage: Passage,
  tokens: readonly Token[],
  index: number,
  numeral: Numeral,
  table: Table | null,
  lexicon: Lexicon,
): Situation {
  const { text } = passage.view
  const from = Math.min(numeral.from, ...numeral.boundWords.map((range) => range.from))
  const to = Math.max(numeral.to, ...numeral.boundWords.map((range) => range.to))
  return {
    numeral,
    own: text.slice(numeral.from, numeral.to),
    before: text.slice(Math.max(0, from - reach), from),
    after: text.slice(to, to + reach),
    bounded: { before: from < numeral.from, after: to > numeral.to },
    tokens,
    index,
    passage,
    table,
    lexicon,
  }
}

/** Whether the numeral stands inside a quotation of at most `most` characters. */
export function isQuoted({ numeral, passage }: Situation, most = 16): boolean {
  const { text } = passage.view
  const open = lastOf(text.slice(Math.max(0, numeral.from - most), numeral.from), '“「‘')
  const rest = text.slice(numeral.to, numeral.to + most)
  const close = firstOf(rest, '”」’')
  if (open === null || close === null) return false
  return open + numeral.to - numeral.from + close <= most
}

/** How far back the last of `marks` stands, unless a closing one comes first. */
function lastOf(text: string, marks: string): number | null {
  for (let at = text.length - 1; at >= 0; at--) {
    if ('”」’。；'.includes(text[at] ?? '')) return null
    if (marks.includes(text[at] ?? '')) return text.length - 1 - at
  }
  return null
}

function firstOf(text: string, marks: string): number | null {
  for (let at = 0; at < text.length; at++) {
    if ('“「‘。；'.includes(text[at] ?? '')) return null
    if (marks.includes(text[at] ?? '')) return at
  }
  return null
}

/** The text up to the next point: `，。；：、`, a bracket or a blank. */
export function clauseAfter({ after }: Situation): string {
  return after.split(/[，。；：、（(）)！,;\s]/u, 1)[0] ?? ''
}

/** The text since the last point. */
export function clauseBefore({ before }: Situation): string {
  return before.split(/[，。；：、（(）)！,;\s]/u).at(-1) ?? ''
}

/** The word token that follows the numeral and its bound, or null where a point or blank does. */
export function wordAfter({ tokens, index, numeral }: Situation): Token | null {
  const to = Math.max(numeral.to, ...numeral.boundWords.map((range) => range.to))
  const next = tokens.slice(index + 1, index + 5).find((token) => token.to > to)
  return next?.kind === 'word' ? next : null
}

/** The word token before the numeral and its bound, or null. */
export function wordBefore({ tokens, index, numeral }: Situation): Token | null {
  const from = Math.min(numeral.from, ...numeral.boundWords.map((range) => range.from))
  const last = tokens.slice(Math.max(0, index - 4), index).findLast((token) => token.from < from)
  return last?.kind === 'word' ? last : null
}
