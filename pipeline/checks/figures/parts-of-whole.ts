import { rounding } from '../../indicators/printed-amount.ts'
import { sentence } from '../../language/sentence.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { SumRow } from '../../lexicon/rows.ts'
import type { Point } from '../../series/points.ts'
import { grouped } from '../../series/series.ts'
import { type Check, shown, verdictOf } from './check.ts'

/** Parts against their sum, as one report gives them: three industries against the product. */
export function partsOfWhole(points: readonly Point[], lexicon: Lexicon): readonly Check[] {
  const levels = points.filter(({ measure, bound }) => measure === 'level' && bound === 'exact')
  return grouped(levels, sameStatement).flatMap((statement) =>
    lexicon.sums.flatMap((sum) => checkOf(sum, statement) ?? []),
  )
}

function sameStatement({ document_id, region_code, region_name, entity, period, status }: Point): string {
  return JSON.stringify([document_id, region_code ?? region_name, entity, period, status])
}

function checkOf({ whole: wholeCode, parts: codes }: SumRow, statement: readonly Point[]): Check | null {
  const whole = statement.find((point) => point.indicator_code === wholeCode)
  const parts = codes.flatMap((code) => statement.find((point) => point.indicator_code === code) ?? [])
  if (whole === undefined || parts.length < codes.length) return null
  if (parts.some(({ unit }) => unit !== whole.unit)) return null
  const expected = parts.reduce((sum, { amount }) => sum.plus(amount.value), whole.amount.value.times(0))
  const tolerance = rounding(whole.amount, ...parts.map(({ amount }) => amount))
  const sum = parts.map(({ amount }) => shown(amount.value)).join(' + ')
  return {
    rule: 'parts-of-whole',
    documentId: whole.document_id,
    observationIds: [whole, ...parts].map((point) => point.observation_id),
    expected,
    actual: whole.amount.value,
    tolerance,
    verdict: verdictOf(expected, whole.amount.value, tolerance),
    explanation: sentence`${whole.region_name} ${whole.period}: ${parts.map(({ indicator }) => indicator).join(' + ')} is ${sum} = ${shown(expected)} ${whole.unit}; ${whole.indicator} is stated as ${shown(whole.amount.value)}.`,
  }
}
