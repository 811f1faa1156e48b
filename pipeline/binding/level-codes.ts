import type { Statistic } from '../core/observed.ts'

/**
 * What qualifies a level is of the level's indicator, or of none that is known: in `出口25万辆，增长16%` neither is the value
 * of exports, though the growth alone could be; in `商品房销售320万平方米，下降5%` the unit of the level tells the two apart.
 */
export function codesOfLevels(observations: readonly Statistic[]): readonly Statistic[] {
  return observations.map((observation) => {
    const level = observation.qualifies === null ? undefined : observations[observation.qualifies]
    if (level === undefined || level.indicator !== observation.indicator) return observation
    return level.indicatorCode === observation.indicatorCode
      ? observation
      : { ...observation, indicatorCode: level.indicatorCode }
  })
}
