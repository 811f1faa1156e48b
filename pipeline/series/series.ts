import type { SeriesRow } from '../datasets/rows.ts'
import { agree } from '../indicators/printed-amount.ts'
import type { Point } from './points.ts'

/**
 * Points of all reports as rows of series: in order of region, indicator and period, whatever order the reports came in.
 * What a report repeats stands once. A point that a newer report gives another value for names that one.
 */
export function seriesOf(points: readonly Point[]): readonly SeriesRow[] {
  return grouped(sorted(points), seriesPoint).flatMap((same) => {
    const told = withoutRepeats(same)
    return told.map((point) => rowOf(point, successorOf(point, told)))
  })
}

/** What is one point of one series: only its value, its status and who says so can differ. */
export function seriesPoint(point: Point): string {
  const { region_code, region_name, indicator_code, entity, measure, basis, unit, period } = point
  return JSON.stringify([region_code ?? region_name, indicator_code, entity, measure, basis, unit, period])
}

export function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

const order: readonly ((point: Point) => string | number)[] = [
  (point) => point.region_code ?? '',
  (point) => point.region_name,
  (point) => point.indicator_code,
  (point) => point.entity ?? '',
  (point) => point.measure,
  (point) => point.basis ?? '',
  (point) => point.unit,
  (point) => point.period,
  (point) => point.vintage ?? 0,
  (point) => point.document_id,
  (point) => point.start,
  (point) => point.observation_id,
]

export function sorted(points: readonly Point[]): readonly Point[] {
  return [...points].sort((a, b) => {
    for (const part of order) {
      const [left, right] = [part(a), part(b)]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  })
}

/** A report says much twice, in its summary and in its chapter: the more certain one stands, of equals the first. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const told: Point[] = []
  for (const point of points) {
    const at = told.findIndex((one) => isRepeat(one, point))
    const one = told[at]
    if (one === undefined) told.push(point)
    else if (isBetter(point, one)) told[at] = point
  }
  return told
}

function isRepeat(a: Point, b: Point): boolean {
  return (
    a.document_id === b.document_id &&
    a.status === b.status &&
    a.bound === b.bound &&
    agree(a.amount, b.amount)
  )
}

const weights = { high: 3, medium: 2, low: 1 }

/** Of two that agree, the one that can be trusted more, then the one with more digits. */
function isBetter(a: Point, b: Point): boolean {
  const more = weights[a.certainty] - weights[b.certainty]
  return more > 0 || (more === 0 && a.amount.step.lt(b.amount.step))
}

/** The newest later report's point with another value. A target is not revised by a result, nor a result by a target. */
function successorOf(point: Point, told: readonly Point[]): string | null {
  if (point.status === 'target' || point.vintage === null) return null
  const later = told.filter(
    ({ vintage, status }) => status !== 'target' && vintage !== null && vintage > (point.vintage ?? vintage),
  )
  const newest = later.filter(({ status }) => status === 'actual' || point.status === 'estimate').at(-1)
  return newest === undefined || agree(newest.amount, point.amount) ? null : newest.observation_id
}

function rowOf(
  { amount, start, end, confidence, inTable, value_max, rank_scope, rank_of, level_unit, ...told }: Point,
  supersededBy: string | null,
): SeriesRow {
  return { ...told, value: amount.value.toFixed(), superseded_by: supersededBy }
}
