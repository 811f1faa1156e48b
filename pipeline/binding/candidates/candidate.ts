import type { Scope } from '../../discourse/scopes.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import type { Reading } from '../../syntax/reading.ts'
import type { Word } from '../../syntax/words.ts'

/** What the figures of a group are about. */
export interface Naming {
  /** One name for all figures, or one for each. Empty where the text gives none. */
  readonly names: readonly string[]
  /** The actors, one for each figure or one for all; null where it is the region as a whole. */
  readonly entities: readonly (string | null)[]
  /** The name stands here; it was not carried over from an earlier clause. */
  readonly own: boolean
  /** What later figures speak of, where it is not what this one measures: the project, not its investment. */
  readonly topic?: readonly string[]
  /** The names that this figure only counted: `东闸`, `西闸` of `东闸、西闸两座水闸`. */
  readonly parties?: readonly string[]
  /** A verb that a later item of the same list may share: `成立`. */
  readonly verb: string
  readonly rule: string
  /** How the generator's name was completed: `theme`, `verb`; absent where it was not. */
  readonly completion?: Completion
}

/** What a name was given from around its clause. */
export type Completion =
  | 'topic'
  | 'far-topic'
  | 'theme'
  | 'far-theme'
  | 'heading'
  | 'verb'
  | 'grade'
  | 'cut'
  | 'whose'
  | 'measure'
  | 'whole'
  | 'object'

/** Of which figure it is asked what it is about. */
export interface Asked {
  readonly figure: Figure
  /** The words before the figure, bare of trend, basis and filler. */
  readonly subject: readonly Word[]
  /** How many figures stand in the list, 1 where they stand side by side. */
  readonly count: number
  /** The first noun that a later figure of the clause counts. */
  readonly ahead: readonly Word[]
  /** What a list of figures describes, said after the last: `总投资…、涉及…的供水项目`. */
  readonly described: readonly Word[]
  /** `均`, `各`: each of the subjects has this one figure. */
  readonly each: boolean
}

/** The words of a figure's subject without its actor, and all that is known beside them. */
export interface Subject extends Asked {
  readonly rest: readonly Word[]
  /** Who acts, said here or carried over. */
  readonly actor: string | null
  /** Who acts, said here. */
  readonly entity: string | null
  readonly scope: Scope
  readonly reading: Reading
}
