import type { Statistic } from './observed.ts'

/** A statistic before it is known which level it qualifies. */
export type Draft = Omit<Statistic, 'qualifies' | 'region' | 'indicatorCode'>
