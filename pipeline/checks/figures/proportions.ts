import { Big } from '../../core/decimal.ts'
import type { ObservationRow } from '../../datasets/rows.ts'
import { printedAmount, rounding } from '../../indicators/printed-amount.ts'
import { sentence } from '../../language/sentence.ts'
import { type Check, shown, verdictOf } from './check.ts'

/** Parts of a proportion (`12.4∶46.1∶41.5`) are shares of 100. */
export function proportions(observations: readonly ObservationRow[]): readonly Check[] {
  return proportionsIn(observations).flatMap((parts) => {
    const amounts = parts.map(({ value, text }) => printedAmount(value ?? '0', text))
    const sum = amounts.reduce((total, { value }) => total.plus(value), new Big(0))
    if (isOtherScale(sum)) return []
    const tolerance = rounding(...amounts)
    return {
      rule: 'proportions-of-100',
      documentId: parts[0]?.document_id ?? '',
      observationIds: parts.map((row) => row.observation_id),
      expected: new Big(100),
      actual: sum,
      tolerance,
      verdict: verdictOf(new Big(100), sum, tolerance),
      explanation: sentence`${parts.map(({ text }) => text).join(' : ')} make ${shown(sum)}.`,
    } satisfies Check
  })
}

/** `7∶2∶1`, `3.3∶1`: a proportion that is not meant to make a hundred. */
function isOtherScale(sum: Big): boolean {
  return sum.lt(50) || sum.gt(150)
}

/** Runs of shares with one mark between two of them. */
function proportionsIn(observations: readonly ObservationRow[]): readonly ObservationRow[][] {
  const runs: ObservationRow[][] = []
  for (const row of observations) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (row.measure !== 'share' || !row.rules.includes('proportion') || row.value === null) continue
    if (run !== undefined && last !== undefined && row.start - last.end <= 2) run.push(row)
    else runs.push([row])
  }
  return runs.filter((run) => run.length > 2)
}
