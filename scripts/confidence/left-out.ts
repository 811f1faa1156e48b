import type { Model } from '../../pipeline/confidence/model.ts'
import type { Labelled } from './labelled.ts'
import { type Example, type Fitted, type Fitting, learned } from './logistic.ts'
import { type Platt, platt } from './platt.ts'

/** A row with what a model says of it that has not seen its report. */
export interface Judgement {
  readonly row: Labelled
  readonly score: number
}

/** Reports that the rules were mended by for long are easier than those of users: their rows count a third. */
const workedWeight = 1 / 3

export function examplesOf(rows: readonly Labelled[]): readonly Example[] {
  return rows.map(({ features, core, group }) => ({
    features,
    right: core,
    weight: group === 'worked' ? workedWeight : 1,
  }))
}

/** Scores every report by a model of all others: nothing of a report is known to the model that judges it. */
export function leftOut(rows: readonly Labelled[], fitting: Fitting): readonly Judgement[] {
  return filesOf(rows).flatMap((file) => {
    const model = learned(examplesOf(rows.filter((row) => row.file !== file)), fitting)
    return rows.filter((row) => row.file === file).map((row) => ({ row, score: scoreOf(model, row) }))
  })
}

function scoreOf({ intercept, weights }: Fitted, { features }: Labelled): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), intercept)
}

/** What scores are worth on reports that were not worked on for long; of the report `without` nothing is used. */
export function calibrated(judgements: readonly Judgement[], without: string | null = null): Platt {
  return platt(
    judgements
      .filter(({ row }) => row.group !== 'worked' && row.file !== without)
      .map(({ row, score }) => ({ score, right: row.core })),
  )
}

/** A row with the confidence that it would have, were its report one that nobody has seen. */
export interface Tested {
  readonly row: Labelled
  readonly confidence: number
}

/** Both the weights and the calibration of a report are of the others. */
export function tested(
  judgements: readonly Judgement[],
  confidenceOf: (row: Labelled, model: Model) => number,
): readonly Tested[] {
  const calibrations = new Map(
    filesOf(judgements.map(({ row }) => row)).map((file) => [file, calibrated(judgements, file)]),
  )
  return judgements.map(({ row, score }) => {
    const calibration = calibrations.get(row.file) ?? { slope: 1, offset: 0 }
    const model = { fitted: { files: [], rows: 0, right: 0 }, calibration, intercept: score, weights: {} } // the score is known already
    return { row, confidence: confidenceOf(row, model) }
  })
}

export function filesOf(rows: readonly Labelled[]): readonly string[] {
  return [...new Set(rows.map(({ file }) => file))]
}
