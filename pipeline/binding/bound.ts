import type { Draft } from '../core/draft.ts'
import type { Scope } from '../discourse/scopes.ts'

/** The observations of some words, and what a careful reader keeps in mind after them. */
export interface Bound {
  readonly drafts: readonly Draft[]
  readonly scope: Scope
}
