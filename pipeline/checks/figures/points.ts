import type { Point } from '../../series/points.ts'

/** What the points of one indicator of one region share, whatever they measure. */
export function sameSeries({ region_code, region_name, indicator_code, entity }: Point): string {
  return JSON.stringify([region_code ?? region_name, indicator_code, entity])
}

/** The year of a period that is one: `2020`. */
export function yearOf(period: string): number | null {
  return /^\d{4}$/.test(period) ? Number(period) : null
}

/** Of the same point in several reports the newest, and of one report's the first. */
export function latest(points: readonly Point[]): Point | undefined {
  return points.reduce<Point | undefined>(
    (best, point) => (best === undefined || (point.vintage ?? 0) > (best.vintage ?? 0) ? point : best),
    undefined,
  )
}
