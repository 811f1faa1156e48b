import type { Range } from '../core/text.ts'
import type { Bound } from '../core/tokenized.ts'
import type { UnitRow } from '../lexicon/rows.ts'
import type { Amount } from './amount.ts'

/** An amount with its sign and unit. */
export interface Quantity extends Range {
  readonly amount: Amount
  readonly value: string
  readonly unit: string
  readonly row: UnitRow | null
  readonly inside: readonly (Range & { readonly bound: Bound })[]
}
