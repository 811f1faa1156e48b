import { type JudgedRow, rowsOf } from './certainty.ts'
import { rounded, share } from './figures.ts'
import { isCoreRight, isWhollyRight, type Judged, type JudgedObservation } from './score.ts'

/** Rows whose confidence lies in one tenth: their mean confidence should be the share of them that is right. */
export interface Bin {
  /** The tenth, `0.8–0.9`; the last one holds 1 as well. */
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly confidence: number
  readonly exact: number | null
  readonly core: number | null
}

export interface Calibration {
  readonly rows: number
  readonly bins: readonly Bin[]
  /** The mean square of confidence minus 1 (right) or 0 (wrong): 0 is best, 0.25 is what always saying 0.5 gets. */
  readonly brier: { readonly exact: number; readonly core: number }
}

/** How far the `confidence` of rows can be believed; null where no row has a number there. */
export function calibrationOf(reports: readonly Judged[]): Calibration | null {
  const rows = rowsOf(reports).flatMap((judged) => {
    const confidence = confidenceOf(judged)
    return confidence === null ? [] : [{ judged, confidence }]
  })
  if (rows.length === 0) return null
  const brier = (isRight: (judged: JudgedObservation) => boolean) =>
    rounded(mean(rows.map(({ judged, confidence }) => (confidence - (isRight(judged) ? 1 : 0)) ** 2)))
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    binOf(
      tenth,
      rows.filter(({ confidence }) => tenthOf(confidence) === tenth),
    ),
  )
  return {
    rows: rows.length,
    bins: tenths.filter((bin) => bin.rows > 0),
    brier: { exact: brier(isWhollyRight), core: brier(isCoreRight) },
  }
}

interface Confident {
  readonly judged: JudgedRow
  readonly confidence: number
}

function binOf(tenth: number, rows: readonly Confident[]): Bin {
  return {
    from: tenth / 10,
    to: (tenth + 1) / 10,
    rows: rows.length,
    confidence: rounded(mean(rows.map(({ confidence }) => confidence))),
    exact: share(rows, ({ judged }) => isWhollyRight(judged)),
    core: share(rows, ({ judged }) => isCoreRight(judged)),
  }
}

/** Rows need not have the field: builds before it are measured as well. */
function confidenceOf({ row }: JudgedRow): number | null {
  const confidence: unknown = 'confidence' in row ? row.confidence : null
  return typeof confidence === 'number' ? confidence : null
}

function tenthOf(confidence: number): number {
  return Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9))) // 0.7 * 10 is a little less than 7 in binary
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
