import { blamedBy } from './blamed.ts'
import type { CheckRow, SeriesRow } from './rows.ts'

/** A column of a panel: the level of an indicator, or its growth over the year before. */
export interface PanelColumn {
  /** `gdp`, `gdp_growth`. */
  readonly name: string
  readonly indicator: string
  readonly unit: string
}

/** Series side by side: a row for each region and year, empty where no report gives the figure. */
export interface Panel {
  readonly columns: readonly PanelColumn[]
  readonly rows: readonly PanelRow[]
}

export interface PanelRow {
  readonly region_code: string | null
  readonly region_name: string
  readonly year: string
  /** Decimal text by the name of its column. */
  readonly values: ReadonlyMap<string, string>
}

/**
 * Collects series as a panel. It takes results and estimates of whole regions and whole years, each as the newest report
 * has it; targets, bounds (`突破3万亿元` is no value), parts of a region and months are left to the series. A figure that a failed
 * check leaves in doubt has an empty cell: an older report's would not be what it stands for.
 */
export interface Panelling {
  readonly add: (rows: readonly SeriesRow[]) => void
  readonly contest: (checks: readonly CheckRow[]) => void
  readonly panel: () => Panel
  /** The figures whose cells are left empty. */
  readonly contested: () => readonly SeriesRow[]
}

export function panelling(): Panelling {
  const points = new Map<string, SeriesRow>()
  const blamed = new Set<string>()
  const isContested = ({ observation_id, certainty }: SeriesRow) =>
    certainty === 'low' && blamed.has(observation_id)
  return {
    add: (rows) => {
      for (const row of rows) if (belongs(row)) keepNewest(points, row)
    },
    contest: (checks) => {
      for (const id of checks.flatMap(blamedBy)) blamed.add(id)
    },
    panel: () => panelOf([...points.values()], isContested),
    contested: () => [...points.values()].filter(isContested),
  }
}

function belongs({ entity, status, bound, period, measure, basis, unit }: SeriesRow): boolean {
  if (bound === 'min' || bound === 'max') return false
  const isGrowth = measure === 'growth' && basis === 'yoy' && unit === '%'
  return entity === null && status !== 'target' && /^\d{4}$/.test(period) && (measure === 'level' || isGrowth)
}

function keepNewest(points: Map<string, SeriesRow>, row: SeriesRow): void {
  const { region_code, region_name, period, unit } = row
  const key = JSON.stringify([region_code ?? region_name, period, columnName(row), unit])
  const known = points.get(key)
  if (known === undefined || rankOf(row) > rankOf(known)) points.set(key, row)
}

/** A result before an estimate, a figure before a rounded one (`约`), a newer report before an older; of one report's the first. */
function rankOf({ status, bound, vintage }: SeriesRow): number {
  return (status === 'actual' ? 20_000 : 0) + (bound === 'exact' ? 10_000 : 0) + (vintage ?? 0)
}

function panelOf(points: readonly SeriesRow[], isEmpty: (point: SeriesRow) => boolean): Panel {
  const columns = columnsOf(points)
  const units = new Map(columns.map(({ name, unit }) => [name, unit]))
  const rows = new Map<string, PanelRow & { readonly values: Map<string, string> }>()
  for (const point of points) {
    const { region_code, region_name, period, value, unit } = point
    const name = columnName(point)
    if (units.get(name) !== unit) continue
    const key = `${region_code ?? ''}\0${region_name}\0${period}`
    const row = rows.get(key) ?? { region_code, region_name, year: period, values: new Map() }
    rows.set(key, row)
    if (!isEmpty(point)) row.values.set(name, value)
  }
  return { columns, rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) }
}

function columnName({ indicator_code, measure }: SeriesRow): string {
  return measure === 'growth' ? `${indicator_code}_growth` : indicator_code
}

/** An indicator told in two currencies stands in the one that more points have; the series has both. */
function columnsOf(points: readonly SeriesRow[]): readonly PanelColumn[] {
  const counts = new Map<string, Map<string, number>>()
  const indicators = new Map<string, string>()
  for (const point of points) {
    const name = columnName(point)
    const units = counts.get(name) ?? new Map<string, number>()
    counts.set(name, units.set(point.unit, (units.get(point.unit) ?? 0) + 1))
    indicators.set(name, point.indicator)
  }
  return [...counts]
    .map(([name, units]) => ({ name, unit: commonest(units), indicator: indicators.get(name) ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
