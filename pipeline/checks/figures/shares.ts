import { Big } from '../../core/decimal.ts'
import type { ObservationRow } from '../../datasets/rows.ts'
import { type PrintedAmount, printedAmount, rounding } from '../../indicators/printed-amount.ts'
import { sentence } from '../../language/sentence.ts'
import { type Check, shown, verdictOf } from './check.ts'

/** A row whose figure can be reckoned with. */
interface Figure {
  readonly row: ObservationRow
  readonly amount: PrintedAmount
}

/** Shares of one report against the figures that they are shares of: days of a year, a part of its whole. */
export function shares(observations: readonly ObservationRow[]): readonly Check[] {
  const figures = observations.flatMap(figureOf)
  const byId = new Map(figures.map((figure) => [figure.row.observation_id, figure]))
  const levels = figures.filter(({ row }) => row.measure === 'level')
  return figures
    .filter(({ row }) => row.measure === 'share' && row.unit === '%')
    .flatMap((share) => {
      const part = byId.get(share.row.qualifies ?? '')
      if (part === undefined) return []
      return dayShare(share, part) ?? partOfWhole(share, part, levels) ?? []
    })
}

function figureOf(row: ObservationRow): readonly Figure[] {
  if (row.value === null || row.value_max !== null || row.bound !== 'exact') return []
  return [{ row, amount: printedAmount(row.value, row.text) }]
}

/** `优良天数248天，占比67.8%`: of 365 days, or 366 in a leap year; a station that measured some days less makes a difference. */
function dayShare(share: Figure, part: Figure): readonly Check[] | null {
  const year = /^\d{4}$/.test(part.row.period ?? '') ? Number(part.row.period) : null
  if (part.row.unit !== '天' || year === null) return null
  const days = isLeap(year) ? 366 : 365
  return [checkOf('share-of-days', share, part, new Big(days), `${days} days of ${year}`)]
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** `税收收入3.86亿元，占一般公共预算收入的73.2%`, where the same report gives the whole of the same time. */
function partOfWhole(share: Figure, part: Figure, levels: readonly Figure[]): readonly Check[] | null {
  const named = levels.filter(
    ({ row }) =>
      row.indicator === share.row.basis &&
      row.period === part.row.period &&
      row.unit === part.row.unit &&
      row.region_name === part.row.region_name &&
      row.entity === part.row.entity &&
      row.status === part.row.status,
  )
  const [whole] = named
  if (whole === undefined || named.length > 1 || whole.amount.value.lte(0)) return null
  if (whole === part || part.amount.value.gt(whole.amount.value)) return null // told of some, or no whole of it
  const name = `${whole.row.indicator} ${whole.row.text}`
  return [checkOf('part-of-whole', share, part, whole.amount.value, name, whole)]
}

function checkOf(
  rule: string,
  share: Figure,
  part: Figure,
  whole: Big,
  wholeName: string,
  wholeFigure?: Figure,
): Check {
  const expected = part.amount.value.div(whole).times(100)
  const relative = wholeFigure === undefined ? new Big(0) : rounding(wholeFigure.amount).div(whole)
  const tolerance = rounding(part.amount)
    .div(whole)
    .times(part.row.unit === '天' ? 0 : 100)
    .plus(relative.times(expected.abs()))
    .plus(rounding(share.amount))
  const actual = share.amount.value
  return {
    rule,
    documentId: share.row.document_id,
    observationIds: [part, ...(wholeFigure === undefined ? [] : [wholeFigure]), share].map(
      ({ row }) => row.observation_id,
    ),
    expected,
    actual,
    tolerance,
    verdict: verdictOf(expected, actual, tolerance),
    explanation: sentence`${part.row.indicator} ${part.row.text} of ${wholeName} is ${shown(expected)} %; stated ${shown(actual)} %.`,
  }
}
