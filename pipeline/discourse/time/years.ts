import type { Facts } from '../../core/segmented.ts'
import type { Binding } from '../../syntax/reading.ts'
import { type Scope, said } from '../scopes.ts'
import type { Years } from './time.ts'

/** The year that the part of the report speaks of where it names none. */
export function defaultYear(scope: Scope, { facts }: Binding): number | null {
  return said(scope, 'part') === 'plan' ? (facts.planYear ?? facts.reviewYear) : facts.reviewYear
}

/** The years of the term or plan that the part of the report looks back on or ahead to; five from the first planned year on. */
export function termOf(scope: Scope, { facts }: Binding): Years | null {
  return said(scope, 'part') === 'plan' ? comingTerm(facts) : facts.reviewSpan
}

/** Five years from the first planned year on. */
export function comingTerm({ planYear }: Facts): Years | null {
  return planYear === null ? null : { first: planYear, last: planYear + 4 }
}

/** Some years up to the one under review; those of the report's own term where it is as long, or no number is said. */
export function pastTerm({ reviewSpan, reviewYear }: Facts, count: number | null): Years | null {
  if (reviewSpan !== null && (count === null || count === reviewSpan.last - reviewSpan.first + 1))
    return reviewSpan
  return count === null || reviewYear === null ? null : { first: reviewYear - count + 1, last: reviewYear }
}

/** The year in which the report was given, of which it says `今年`. */
export function givenYear({ deliveredOn, planYear }: Facts): number | null {
  return deliveredOn === null ? planYear : Number(deliveredOn.slice(0, 4))
}
