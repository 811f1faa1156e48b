import { sentence } from '../../language/sentence.ts'
import type { Point } from '../../series/points.ts'
import { grouped, seriesPoint } from '../../series/series.ts'
import { type Check, shown } from './check.ts'

/** A rank that a newer report names in passing (`由第13位升至第10位`), against what the older one said. */
export function rankAgainstRank(points: readonly Point[]): readonly Check[] {
  const ranks = points.filter(({ measure, rank_scope }) => measure === 'rank' && rank_scope !== null)
  const same = grouped(ranks, (point) =>
    JSON.stringify([seriesPoint(point), point.rank_scope, point.rank_of]),
  )
  return same.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ document_id }) => document_id !== first.document_id)
          .map((other) => checkOf(first, other)),
  )
}

function checkOf(first: Point, other: Point): Check {
  return {
    rule: 'rank-against-rank',
    documentId: other.document_id,
    observationIds: [first.observation_id, other.observation_id],
    expected: first.amount.value,
    actual: other.amount.value,
    tolerance: null,
    verdict: first.amount.value.eq(other.amount.value) ? 'pass' : 'fail',
    explanation: sentence`${first.region_name} ${first.period} ${first.indicator}: number ${shown(first.amount.value)} of ${first.rank_scope} in ${first.document_id}, number ${shown(other.amount.value)} in ${other.document_id}.`,
  }
}
