import { blamedBy } from '../datasets/blamed.ts'
import { panelling } from '../datasets/panel.ts'
import type { CheckRow, MessageRow, SeriesRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'
import type { Point } from '../series/index.ts'

/** Tells of every figure that a panel leaves out because a check speaks against it. */
export function contestedMessages(
  series: readonly SeriesRow[],
  checks: readonly CheckRow[],
  points: readonly Point[],
): readonly MessageRow[] {
  const panel = panelling()
  panel.add(series)
  panel.contest(checks)
  const places = new Map(points.map((point) => [point.observation_id, point]))
  const against = new Map(checks.flatMap((check) => blamedBy(check).map((id) => [id, check.rule] as const)))
  return panel.contested().map((row) => {
    const { start = null, end = null } = places.get(row.observation_id) ?? {}
    const figure = `${row.period} ${row.indicator} ${row.value} ${row.unit}`.trim()
    const rule = against.get(row.observation_id) ?? ''
    return {
      document_id: row.document_id,
      severity: 'warning',
      rule_id: 'checks/contested',
      start,
      end,
      line: null,
      column: null,
      reason: sentence`${figure}: the check \`${rule}\` fails on it, so its cell of panel.csv is left empty. Look at the figures that the check names; put right what was read wrong with --corrections, or confirm it there.`,
    }
  })
}
