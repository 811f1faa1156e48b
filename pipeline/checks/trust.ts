import { certaintyOf } from '../confidence/certainty.ts'
import { blamedBy } from '../datasets/blamed.ts'
import type { CheckRow, ObservationRow } from '../datasets/rows.ts'

/** How far an observation is trusted. */
export interface Trust extends Pick<ObservationRow, 'confidence' | 'certainty'> {
  /** Whether a reader set its certainty: a check does not know better. */
  readonly isConfirmed: boolean
}

/** What failed checks leave of the trust in an observation. */
export interface Lowered {
  readonly before: Trust
  readonly after: Trust
}

export function trustOf({ confidence, certainty, rules }: ObservationRow): Trust {
  return { confidence, certainty, isConfirmed: rules.includes('corrected-certainty') }
}

/**
 * How often a check fails though every figure is read as the report has it: the report errs, or a figure was revised since. Judged,
 * not measured: few reports are annotated whose neighbours are.
 */
const honestFailures: Readonly<Record<string, number>> = {
  'growth-from-levels': 0.05,
  'out-of-line': 0.003,
  'powers-of-ten': 0.001,
}
const otherwise = 0.02

/** More than this no observation keeps that a failed check speaks against. */
const most = 0.9

/**
 * Lowers the trust in what failed checks speak against. Where one of several figures must be wrong, the one that was trusted least
 * most likely is: the chance that one is right, given that they are not all right (or that the check fails for other reasons).
 * Each check is asked by itself, so that their order decides nothing; of several the worst counts.
 */
export function loweredBy(
  checks: readonly CheckRow[],
  trust: ReadonlyMap<string, Trust>,
): ReadonlyMap<string, Lowered> {
  const found = new Map<string, Lowered>()
  for (const check of checks) {
    const ids = blamedBy(check).filter((id) => trust.has(id))
    const all = ids.reduce((product, id) => product * (trust.get(id)?.confidence ?? 1), 1)
    const honest = all * (honestFailures[check.rule] ?? otherwise)
    for (const id of ids) {
      const before = trust.get(id)
      if (before === undefined) continue
      const chance = (before.confidence - all + honest) / (1 - all + honest)
      const known = found.get(id)?.after.confidence ?? most
      const confidence = Math.round(100 * Math.min(known, chance, before.confidence)) / 100
      found.set(id, { before, after: after(before, confidence) })
    }
  }
  return found
}

function after({ certainty, isConfirmed }: Trust, confidence: number): Trust {
  return { confidence, certainty: isConfirmed ? certainty : certaintyOf(confidence), isConfirmed }
}

/** The same point or row, with what failed checks have left of its confidence. */
export function checked<Row extends Pick<ObservationRow, 'observation_id' | 'confidence' | 'certainty'>>(
  row: Row,
  lowered: ReadonlyMap<string, Lowered>,
): Row {
  const found = lowered.get(row.observation_id)
  if (found === undefined) return row
  const { confidence, certainty } = found.after
  return { ...row, confidence, certainty }
}

/** An observation as it is written: its rules say it too. */
export function checkedRow(row: ObservationRow, lowered: ReadonlyMap<string, Lowered>): ObservationRow {
  return lowered.has(row.observation_id)
    ? { ...checked(row, lowered), rules: [...row.rules, 'check-failed'] }
    : row
}
