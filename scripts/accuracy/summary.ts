import { type Calibration, calibrationOf } from './calibration.ts'
import { type CertaintyFigures, certaintyOf } from './certainty.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type SetName, sets } from './gold-files.ts'
import type { Measured } from './measure.ts'
import type { Judged } from './score.ts'

/** All that is told of some reports together. */
export interface Summary extends Figures {
  readonly certainty: readonly CertaintyFigures[]
  /** Null where rows have no `confidence`. */
  readonly confidence: Calibration | null
}

/** A set of reports, its summary, and how many reports it has. */
export interface SetSummary extends Summary {
  readonly set: SetName
  readonly reports: number
}

export function summaryOf(reports: readonly Judged[]): Summary {
  return {
    ...figuresOf(reports),
    certainty: certaintyOf(reports),
    confidence: calibrationOf(reports),
  }
}

/** The sets that have reports, in their order. */
export function setsOf(measured: readonly Measured[]): readonly SetSummary[] {
  return sets.flatMap((set) => {
    const own = measured.filter((report) => report.set === set)
    if (own.length === 0) return []
    return [{ set, reports: own.length, ...summaryOf(own.map(({ judged }) => judged)) }]
  })
}
