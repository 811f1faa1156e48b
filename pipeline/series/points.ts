import type { DocumentRow, ObservationRow, SeriesRow } from '../datasets/rows.ts'
import { type PrintedAmount, printedAmount } from '../indicators/printed-amount.ts'
import { inSeriesUnit } from '../indicators/units.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { IndicatorRow } from '../lexicon/rows.ts'

/** A point before it is known what other reports say of it. */
export interface Point extends Omit<SeriesRow, 'value' | 'superseded_by'> {
  readonly amount: PrintedAmount
  /** Where it stands in its report. */
  readonly start: number
  readonly end: number
  readonly confidence: ObservationRow['confidence']
  /** Whether it stands in a table. */
  readonly inTable: boolean
  /** What the dataset of observations says besides. */
  readonly value_max: ObservationRow['value_max']
  readonly rank_scope: ObservationRow['rank_scope']
  readonly rank_of: ObservationRow['rank_of']
  /** Unit of the level that a growth, share or rank belongs to; null where none is known. */
  readonly level_unit: string | null
}

const indicators = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, IndicatorRow> =>
    new Map(lexicon.indicators.map((row) => [row.code, row])),
)

/**
 * The observations of a report that are points of a series: of an indicator that gongbao knows, of a region and a period,
 * in a unit that its series can have.
 */
export function pointsOf(
  document: DocumentRow,
  observations: readonly ObservationRow[],
  lexicon: Lexicon,
): readonly Point[] {
  const units = new Map(observations.map((row) => [row.observation_id, row.unit]))
  return observations.flatMap((row) => {
    const point = pointOf(row, document, lexicon)
    return point === null ? [] : [{ ...point, level_unit: units.get(row.qualifies ?? '') ?? null }]
  })
}

function pointOf(
  row: ObservationRow,
  document: DocumentRow,
  lexicon: Lexicon,
): Omit<Point, 'level_unit'> | null {
  const { region_name, indicator_code, period, value } = row
  const indicator = indicator_code === null ? undefined : indicators(lexicon).get(indicator_code)
  if (region_name === null || indicator === undefined || period === null || value === null) return null
  const unit = seriesUnit(row, indicator)
  const printed = printedAmount(value, row.text)
  const converted = inSeriesUnit(printed.value, row.unit, unit, lexicon)
  const step = inSeriesUnit(printed.step, row.unit, unit, lexicon)
  if (converted === null || step === null) return null
  return {
    region_code: row.region_code,
    region_name,
    indicator_code: indicator.code,
    indicator: indicator.name,
    entity: row.entity,
    measure: row.measure,
    basis: basisOf(row, indicator),
    unit: converted.unit,
    period,
    status: row.status,
    bound: row.bound,
    confidence: row.confidence,
    certainty: row.certainty,
    observation_id: row.observation_id,
    document_id: row.document_id,
    vintage: vintageOf(document),
    amount: { value: converted.value, step: step.value },
    start: row.start,
    end: row.end,
    inTable: row.rules.includes('table-cell'),
    value_max: row.value_max,
    rank_scope: row.rank_scope,
    rank_of: row.rank_of,
  }
}

/** A level, and a change of one, stand in the indicator's unit; a growth, share, ratio or rank in the one that it is told in. */
function seriesUnit({ measure, unit }: ObservationRow, indicator: IndicatorRow): string {
  const isAmount = measure === 'level' || (measure === 'change' && unit !== '%' && !unit.includes('百分点'))
  return isAmount ? indicator.unit : unit
}

/**
 * `实际增长`, `剔除…后增长`: a growth beside the plain one, kept apart as `yoy:adjusted`. What is always told at constant prices
 * has no plain one.
 */
function basisOf({ basis, rules }: ObservationRow, { growth }: IndicatorRow): string | null {
  const adjusted = basis !== null && growth !== 'real' && rules.includes('growth-adjusted')
  return adjusted ? `${basis}:adjusted` : basis
}

/** The year in which a report was given: as it says, or the one that it plans, or the one after that it looks back on. */
function vintageOf({ delivered_on, plan_year, review_year }: DocumentRow): number | null {
  if (delivered_on !== null) return Number(delivered_on.slice(0, 4))
  return plan_year ?? (review_year === null ? null : review_year + 1)
}
