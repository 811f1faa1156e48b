import type { Span } from './text.ts'
import type { Numeral, Tokenized } from './tokenized.ts'

/** What `mentions` gives: every numeral with its class. */

export type MentionClass = 'observation' | 'time' | 'enumerator' | 'name' | 'threshold' | 'attribute'

export interface Mention extends Span, Numeral {
  readonly class: MentionClass
  /** Index into `passages`. */
  readonly passage: number
  /** Slice of the source. */
  readonly text: string
}

export interface Mentioned extends Tokenized {
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[]
}
