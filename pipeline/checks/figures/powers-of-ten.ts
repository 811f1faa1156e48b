import { Big } from '../../core/decimal.ts'
import { sentence } from '../../language/sentence.ts'
import type { Point } from '../../series/points.ts'
import { grouped } from '../../series/series.ts'
import { type Check, shown } from './check.ts'
import { latest, sameSeries, yearOf } from './points.ts'

/** No yearly figure of a place changes by such a factor within so many years; a unit that is wrong by 万 or 亿 does. */
const mostChange = 300
const mostYears = 3

/** A level against the nearest year's: units that are off by 10⁴ or 10⁸, the commonest error of all. */
export function powersOfTen(points: readonly Point[]): readonly Check[] {
  const levels = points.filter(
    ({ measure, status, amount }) => measure === 'level' && status !== 'target' && amount.value.gt(0),
  )
  return grouped(levels, (point) => sameSeries(point) + point.unit).flatMap((series) => {
    const years = grouped(series, ({ period }) => period).flatMap((same) => latest(same) ?? [])
    return years.slice(1).flatMap((point, at) => checkOf(years[at], point) ?? [])
  })
}

function checkOf(before: Point | undefined, point: Point): Check | null {
  const [from, to] = [yearOf(before?.period ?? ''), yearOf(point.period)]
  if (before === undefined || from === null || to === null || to - from > mostYears) return null
  const factor = point.amount.value.div(before.amount.value)
  const isPlausible = factor.lt(mostChange) && factor.gt(new Big(1).div(mostChange))
  const name = `${point.region_name} ${point.indicator}`
  const [old, now] = [`${shown(before.amount.value)} ${point.unit}`, shown(point.amount.value)]
  return {
    rule: 'powers-of-ten',
    documentId: point.document_id,
    observationIds: [before.observation_id, point.observation_id],
    expected: before.amount.value,
    actual: point.amount.value,
    tolerance: null,
    verdict: isPlausible ? 'pass' : 'fail',
    explanation: isPlausible
      ? sentence`${name}: ${old} in ${from}, ${now} in ${to}.`
      : sentence`${name}: ${old} in ${from}, ${now} in ${to}; a unit may be wrong by a power of ten.`,
  }
}
