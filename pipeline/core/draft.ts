import type { Observation } from './observed.ts'

/** An observation before it is known which level it qualifies. */
export type Draft = Omit<Observation, 'qualifies' | 'region' | 'indicatorCode' | 'certainty'>
