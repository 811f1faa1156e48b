import type { Big } from '../../core/decimal.ts'
import type { CheckRow } from '../../datasets/rows.ts'

/** A check before it has its place in the dataset. */
export interface Check {
  readonly rule: string
  readonly documentId: string
  readonly observationIds: readonly string[]
  readonly expected: Big | null
  readonly actual: Big | null
  readonly tolerance: Big | null
  readonly verdict: CheckRow['verdict']
  /** One sentence with the figures. */
  readonly explanation: string
}

/** `pass` where two figures differ no more than their printed digits allow. */
export function verdictOf(expected: Big, actual: Big, tolerance: Big): 'pass' | 'fail' {
  return expected.minus(actual).abs().lte(tolerance) ? 'pass' : 'fail'
}

/** Figures as a sentence shows them: at most four decimals, no more than there are. */
export function shown(value: Big): string {
  return value.round(4).toFixed()
}
