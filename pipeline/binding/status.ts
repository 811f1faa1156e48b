import type { Status } from '../core/observed.ts'
import { type Scope, said } from '../discourse/scopes.ts'
import { lastYear } from '../discourse/time/iso.ts'
import { isClosed } from '../discourse/time/read.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Binding } from '../syntax/reading.ts'

/** `actual`, `estimate` or `target`, by the part of the report, the period and what the sentence says. */
export function statusOf(figure: Figure, period: string | null, scope: Scope, { facts }: Binding): Status {
  const year = lastYear(period)
  if (isClosed(period, facts.deliveredOn)) return said(scope, 'estimated') === true ? 'estimate' : 'actual'
  const told = said(scope, 'estimated') === true ? 'estimate' : 'actual'
  if (said(scope, 'toCome') === true) return 'target'
  if (said(scope, 'part') === 'plan') {
    if (figure.lead.moved === 'from') return told
    return year !== null && facts.reviewYear !== null && year <= facts.reviewYear ? told : 'target'
  }
  if (year !== null && facts.planYear !== null && year >= facts.planYear) return 'target'
  return told
}
