import { sentence } from '../../language/sentence.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { Point } from '../../series/points.ts'
import { grouped, seriesPoint } from '../../series/series.ts'
import { type Check, shown } from './check.ts'
import { latest } from './points.ts'

/** A target against what a later report gives as the result. Whether it was met is no fault of a report: always a note. */
export function targetAndResult(points: readonly Point[], lexicon: Lexicon): readonly Check[] {
  return grouped(points, seriesPoint).flatMap((same) => {
    const result = latest(same.filter(({ status }) => status === 'actual'))
    const targets = same.filter(({ status, value_max }) => status === 'target' && value_max === null)
    return result === undefined
      ? []
      : targets
          .filter(({ vintage }) => isBefore(vintage, result.vintage))
          .map((target) => checkOf(target, result, lexicon))
  })
}

function isBefore(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b
}

function checkOf(target: Point, result: Point, lexicon: Lexicon): Check {
  const [expected, actual] = [target.amount.value, result.amount.value]
  const isCeiling = target.bound === 'max' || expected.lt(0) || isBetterLower(target, lexicon)
  const isMet = isCeiling ? actual.lte(expected) : actual.gte(expected)
  return {
    rule: 'target-and-result',
    documentId: result.document_id,
    observationIds: [target.observation_id, result.observation_id],
    expected,
    actual,
    tolerance: null,
    verdict: 'note',
    explanation: sentence`${result.region_name} ${result.period} ${result.indicator} (${result.measure}): the target was ${limited(target)}, the result ${shown(actual)}: ${isMet ? sentence`met` : sentence`not met`}.`,
  }
}

/** Prices, unemployment, dust: what is wanted low. */
function isBetterLower({ indicator }: Point, lexicon: Lexicon): boolean {
  return lexicon['lower-better'].some(({ word }) => indicator.includes(word))
}

function limited({ bound, amount, unit }: Point): string {
  const figure = `${shown(amount.value)} ${unit}`
  if (bound === 'max') return sentence`at most ${figure}`
  if (bound === 'min') return sentence`at least ${figure}`
  return bound === 'approx' ? sentence`about ${figure}` : figure
}
