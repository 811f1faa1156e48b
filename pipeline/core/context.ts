import type { Lexicon } from '../lexicon/index.ts'
import type { Tell } from './text.ts'

/** A word as jieba cuts it, with its part of speech. */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

/** What a stage may use besides its input. Everything with a door of its own comes in here. */
export interface Context {
  readonly lexicon: Lexicon
  /** Cuts text without numerals into tagged words; joined, they give the text back. */
  readonly tag: (text: string) => readonly TaggedWord[]
  readonly tell: Tell
}

/** One step of the way: pure but for `context.tell`. */
export type Stage<Input, Output> = (input: Input, context: Context) => Output
