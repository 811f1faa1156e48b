import type { Statistic } from '../core/observed.ts'

/** How many observations away the level may stand that a growth, share or rank belongs to. */
const reach = 12

/** Gives every growth, ratio, change, share and rank the level that it qualifies: the nearest of the same indicator, before it if there is one. */
export function qualified(observations: readonly Statistic[]): readonly Statistic[] {
  return observations.map((observation, at) =>
    observation.measure === 'level'
      ? observation
      : { ...observation, qualifies: levelFor(observation, at, observations) },
  )
}

function levelFor(observation: Statistic, at: number, all: readonly Statistic[]): number | null {
  for (let distance = 1; distance <= reach; distance++) {
    for (const index of [at - distance, at + distance]) {
      const other = all[index]
      if (other !== undefined && isLevelOf(observation, other)) return index
    }
  }
  return null
}

function isLevelOf(observation: Statistic, other: Statistic): boolean {
  return (
    other.measure === 'level' &&
    other.indicator !== null &&
    other.indicator === observation.indicator &&
    other.entity === observation.entity &&
    other.period === observation.period
  )
}
