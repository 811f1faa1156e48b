/**
 * Stretches of a report, and what is to be told of them. The files of this folder hold the values that pass from stage to
 * stage, one file a stage: every stage takes one of them and gives the next; none is ever changed once made.
 *
 * Two kinds of offset occur. `start` and `end` are always JavaScript string indices, end exclusive,
 * into the text decoded from the source file. Offsets into a {@link View} are called `from` and `to`.
 */

/** A stretch of the decoded source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a {@link View}. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * A copy of some source text made for reading: half-width digits, no markup, no blanks or line
 * breaks between Hanzi, with the way back to the source for every character.
 * `starts[i]` and `ends[i]` are the source offsets of `text[i]`.
 */
export interface View {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Something that a reader of the datasets has to know. Becomes a vfile message and a row of `messages`. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info'
  /** Kebab-case, `stage/what`: `mentions/unknown-unit`. */
  readonly ruleId: string
  /** One sentence in English: what was found, what was expected, the remedy. */
  readonly reason: string
  /** Where, in the decoded text; absent where the whole report is meant. */
  readonly span?: Span
}
export type Tell = (problem: Problem) => void
