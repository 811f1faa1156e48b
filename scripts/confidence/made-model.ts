import type { Model } from '../../pipeline/confidence/model.ts'
import type { Labelled } from './labelled.ts'
import { calibrated, examplesOf, filesOf, type Judgement } from './left-out.ts'
import { type Fitting, learned } from './logistic.ts'

/** Learns the weights of all rows; what a score is worth, of rows whose report was left out. */
export function madeModel(
  rows: readonly Labelled[],
  judgements: readonly Judgement[],
  fitting: Fitting,
): Model {
  const { intercept, weights } = learned(examplesOf(rows), fitting)
  const { slope, offset } = calibrated(judgements)
  const told = [...weights].map(([name, weight]) => [name, short(weight)] as const)
  return {
    fitted: {
      files: filesOf(rows).toSorted(),
      rows: rows.length,
      right: rows.filter(({ core }) => core).length,
    },
    calibration: { slope: short(slope), offset: short(offset) },
    intercept: short(intercept),
    weights: Object.fromEntries(told.filter(([, weight]) => weight !== 0)),
  }
}

/** More digits than these are chance. Never `-0`. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
