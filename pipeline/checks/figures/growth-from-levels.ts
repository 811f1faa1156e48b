import { Big } from '../../core/decimal.ts'
import { rounding } from '../../indicators/printed-amount.ts'
import { sentence } from '../../language/sentence.ts'
import { compiled, type Lexicon } from '../../lexicon/index.ts'
import type { Point } from '../../series/points.ts'
import { grouped } from '../../series/series.ts'
import { type Check, shown, verdictOf } from './check.ts'
import { latest, sameSeries, yearOf } from './points.ts'

/** A growth at constant prices differs from that of the amounts by the change of prices, which is rarely more than this, in points. */
const mostDeflation = 12

/**
 * Level over last year's level, against the growth that is stated. The level of last year is what the newest report before
 * says. Where growth is stated at constant prices (value added) a difference is a note, unless no prices explain it.
 */
export function growthFromLevels(points: readonly Point[], lexicon: Lexicon): readonly Check[] {
  const told = points.filter(({ status, bound }) => status === 'actual' && bound === 'exact')
  return grouped(told, sameSeries).flatMap((series) => {
    const levels = series.filter(({ measure }) => measure === 'level')
    const growths = series.filter(
      ({ measure, basis, unit }) => measure === 'growth' && basis === 'yoy' && unit === '%',
    )
    return growths.flatMap((growth) => checkOf(growth, levels, lexicon) ?? [])
  })
}

function checkOf(growth: Point, levels: readonly Point[], lexicon: Lexicon): Check | null {
  const year = yearOf(growth.period)
  if (year === null) return null
  const level = levels.find((one) => one.document_id === growth.document_id && one.period === growth.period)
  const before = latest(levels.filter((one) => one.period === String(year - 1) && one.unit === level?.unit))
  if (level === undefined || before === undefined || before.amount.value.lte(0)) return null
  const ratio = level.amount.value.div(before.amount.value)
  const expected = ratio.minus(1).times(100)
  const relative = relativeError(level).plus(relativeError(before)).times(ratio.abs()).times(100)
  const tolerance = relative.plus(rounding(growth.amount))
  const actual = growth.amount.value
  const isExact = verdictOf(expected, actual, tolerance) === 'pass'
  const verdict = isExact
    ? 'pass'
    : isReal(growth, lexicon) && expected.minus(actual).abs().lte(mostDeflation)
      ? 'note'
      : 'fail'
  const why =
    verdict === 'note'
      ? sentence` Growth of it is stated at constant prices, so prices may make the difference.`
      : ''
  return {
    rule: 'growth-from-levels',
    documentId: growth.document_id,
    observationIds: [before, level, growth].map((point) => point.observation_id),
    expected,
    actual,
    tolerance,
    verdict,
    explanation: sentence`${growth.region_name} ${growth.indicator}: ${shown(level.amount.value)} ${level.unit} in ${year} over ${shown(before.amount.value)} in ${year - 1} is ${shown(expected)} %; stated ${shown(actual)} %.${why}`,
  }
}

function relativeError({ amount }: Point): Big {
  return amount.value.eq(0) ? new Big(0) : rounding(amount).div(amount.value.abs())
}

const realGrowth = compiled(
  (lexicon: Lexicon) =>
    new Set(lexicon.indicators.filter(({ growth }) => growth === 'real').map(({ code }) => code)),
)

function isReal({ indicator_code }: Point, lexicon: Lexicon): boolean {
  return realGrowth(lexicon).has(indicator_code)
}
