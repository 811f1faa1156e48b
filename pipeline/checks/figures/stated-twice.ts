import { agree, rounding } from '../../indicators/printed-amount.ts'
import { sentence } from '../../language/sentence.ts'
import type { Point } from '../../series/points.ts'
import { grouped, seriesPoint } from '../../series/series.ts'
import { type Check, shown } from './check.ts'

/** The same figure twice in one report: in the summary and in the chapter, in the prose and in a table. */
export function statedTwice(points: readonly Point[]): readonly Check[] {
  const told = points.filter((point) => point.bound === 'exact' && !isGap(point))
  const same = grouped(told, sameStatement)
  return same.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter((other) => !isStretch(first, other) && !isOtherMoney(first, other))
          .map((other) => checkOf(first, other)),
  )
}

/** `高于全省0.8个百分点`: how far it is from something that no field names is told as often as there are such things. */
function isGap({ measure, basis }: Point): boolean {
  return measure === 'change' && basis === null
}

/** `9996亿元，下降7.1%，折1549亿美元，下降0.6%`: a growth of each currency. */
function isOtherMoney({ level_unit: one }: Point, { level_unit: other }: Point): boolean {
  return one !== null && other !== null && one.endsWith('元') && other.endsWith('元') && one !== other
}

/** `增长6%，力争达到7%`: a target and a higher one in one breath are no contradiction, nor are two ways to adjust. */
function isStretch(first: Point, other: Point): boolean {
  const eitherWay = first.status === 'target' || first.basis?.endsWith(':adjusted') === true // `可比口径…，剔除减税…`
  return eitherWay && Math.abs(first.start - other.start) < nearby
}
const nearby = 40

/** A rank is one among whom, and of what. */
function sameStatement(point: Point): string {
  const { document_id, status, rank_scope, rank_of } = point
  return JSON.stringify([document_id, status, rank_scope, rank_of, seriesPoint(point)])
}

function checkOf(first: Point, other: Point): Check {
  const isTable = first.inTable !== other.inTable
  return {
    rule: isTable ? 'table-against-prose' : 'stated-twice',
    documentId: other.document_id,
    observationIds: [first.observation_id, other.observation_id],
    expected: first.amount.value,
    actual: other.amount.value,
    tolerance: rounding(first.amount, other.amount),
    verdict: agree(first.amount, other.amount) ? 'pass' : 'fail',
    explanation: sentence`${first.region_name} ${first.period} ${first.indicator} (${first.measure}): ${shown(first.amount.value)} and ${shown(other.amount.value)} ${first.unit} in one report${isTable ? sentence`, in the prose and in a table` : ''}.`,
  }
}
