import { sentence } from '../../language/sentence.ts'
import type { Point } from '../../series/points.ts'
import { grouped } from '../../series/series.ts'
import { type Check, shown } from './check.ts'
import { latest, sameSeries, yearOf } from './points.ts'

/** What a yearly figure is not, over and below the years on both sides, which agree with each other. */
const mostChange = 3
/** So far the years on both sides may differ, and still agree. */
const mostDrift = 2
const mostYears = 3

/** A level against the nearest years on both sides: a figure that was given another's name stands out between them. */
export function outOfLine(points: readonly Point[]): readonly Check[] {
  const levels = points.filter(
    ({ measure, status, bound, amount }) =>
      measure === 'level' && status !== 'target' && bound !== 'min' && bound !== 'max' && amount.value.gt(0),
  )
  return grouped(levels, (point) => sameSeries(point) + point.unit).flatMap((series) => {
    const years = grouped(series, ({ period }) => period).flatMap((same) => latest(same) ?? [])
    return years.flatMap((point, at) => checkOf(years[at - 1], point, years[at + 1]) ?? [])
  })
}

function checkOf(before: Point | undefined, point: Point, after: Point | undefined): Check | null {
  if (before === undefined || after === undefined || !areNear(before, point) || !areNear(point, after))
    return null
  if (factor(before, after) > mostDrift) return null // nothing can be said of what lies between
  const isAbove = point.amount.value.gt(before.amount.value)
  const stands = isAbove === point.amount.value.gt(after.amount.value)
  const isOut = stands && factor(before, point) >= mostChange && factor(point, after) >= mostChange
  const [old, now, next] = [before, point, after].map(({ amount }) => shown(amount.value))
  const name = `${point.region_name} ${point.indicator}`
  const told = sentence`${name}: ${old} ${point.unit} in ${before.period}, ${now} in ${point.period}, ${next} in ${after.period}.`
  return {
    rule: 'out-of-line',
    documentId: point.document_id,
    observationIds: [before, point, after].map((one) => one.observation_id),
    expected: before.amount.value.plus(after.amount.value).div(2),
    actual: point.amount.value,
    tolerance: null,
    verdict: isOut ? 'fail' : 'pass',
    explanation: isOut
      ? sentence`${told} The years on both sides agree; what lies between may be another figure.`
      : told,
  }
}

function areNear(one: Point, other: Point): boolean {
  const [from, to] = [yearOf(one.period), yearOf(other.period)]
  return from !== null && to !== null && to - from <= mostYears
}

/** How many times the greater is the smaller. */
function factor(one: Point, other: Point): number {
  const ratio = Number(one.amount.value.div(other.amount.value))
  return Math.max(ratio, 1 / ratio)
}
