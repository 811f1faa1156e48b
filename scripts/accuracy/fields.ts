import type { ObservationRow } from '../../pipeline/index.ts'

/** The fields of an observation that gold gives, in the order in which they are shown. */
export const fields = [
  'indicator',
  'entity',
  'measure',
  'value',
  'value_max',
  'unit',
  'bound',
  'basis',
  'period',
  'status',
  'rank_scope',
  'rank_of',
] as const satisfies readonly (keyof ObservationRow)[]

export type Field = (typeof fields)[number]

/** Without any of these a row says something else: what is measured, how much, when, and whether it is done or planned. */
export const coreFields: readonly Field[] = ['indicator', 'measure', 'value', 'unit', 'period', 'status']
