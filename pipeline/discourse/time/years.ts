import type { Binding } from '../../syntax/reading.ts'
import { type Scope, said } from '../scopes.ts'

/** The year that the part of the report speaks of where it names none. */
export function defaultYear(scope: Scope, { facts }: Binding): number | null {
  return said(scope, 'part') === 'plan' ? (facts.planYear ?? facts.reviewYear) : facts.reviewYear
}

/** The first and last of some years. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** The years of the term or plan that the part of the report looks back on or ahead to; five from the first planned year on. */
export function termOf(scope: Scope, { facts }: Binding): Years | null {
  if (said(scope, 'part') !== 'plan') return facts.reviewSpan
  return facts.planYear === null ? null : { first: facts.planYear, last: facts.planYear + 4 }
}
