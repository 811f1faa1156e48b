import type { Mention } from '../core/mentioned.ts'
import type { Facts, Passage } from '../core/segmented.ts'
import type { Tell } from '../core/text.ts'
import type { Lexicon } from '../lexicon/index.ts'

/** The names of the region that an indicator sheds, from the report's facts: `曲沃县`, `我县`. */
export type RegionWords = ReadonlySet<string>

/** What has to be known of the report to read some words. */
export interface Reading {
  readonly mentions: readonly Mention[]
  readonly regions: RegionWords
  readonly lexicon: Lexicon
}

/** What the binder needs to know of the report besides the words of the passage. */
export interface Binding extends Reading {
  readonly facts: Facts
  readonly passage: Passage
  readonly tell: Tell
}
