import type { ObservationRow } from '../../pipeline/index.ts'
import { rounded, share } from './figures.ts'
import { isCoreRight, isWhollyRight, type Judged, type JudgedObservation } from './score.ts'

export type Certainty = ObservationRow['certainty']

/** How far a certainty can be believed. */
export interface CertaintyFigures {
  readonly certainty: Certainty
  readonly rows: number
  /** Of all rows extracted. */
  readonly share: number
  /** Of its rows: those with every field right. A row that is not in the gold is wrong. */
  readonly exact: number | null
  /** Of its rows: those with the core fields right. */
  readonly core: number | null
}

/** A row of the program's, judged. */
export type JudgedRow = Exclude<JudgedObservation, { readonly kind: 'missed' }>

export function certaintyOf(reports: readonly Judged[]): readonly CertaintyFigures[] {
  const rows = rowsOf(reports)
  const levels: readonly Certainty[] = ['high', 'medium', 'low']
  return levels.map((certainty) => {
    const own = rows.filter(({ row }) => row.certainty === certainty)
    return {
      certainty,
      rows: own.length,
      share: rounded(own.length / Math.max(1, rows.length)),
      exact: share(own, isWhollyRight),
      core: share(own, isCoreRight),
    }
  })
}

/** Every row that was extracted within what is annotated. */
export function rowsOf(reports: readonly Judged[]): readonly JudgedRow[] {
  return reports.flatMap(({ observations }) =>
    observations.filter((each): each is JudgedRow => each.kind !== 'missed'),
  )
}
