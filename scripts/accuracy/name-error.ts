import type { ObservationRow } from '../../pipeline/index.ts'
import { bareName, namesOf } from './agreement.ts'
import type { GoldObservation } from './gold.ts'

/** What is wrong with an indicator's name. */
export type NameError =
  | 'none'
  | 'cut at head'
  | 'cut at tail'
  | 'cut at both ends'
  | 'too long'
  | 'other name'

/** Compared with the name of the gold that it comes nearest to, in the order of the kinds. */
export function nameError(gold: GoldObservation, row: ObservationRow): NameError {
  const got = bareName(row.indicator)
  if (got === '') return 'none'
  const names = namesOf(gold).map(bareName)
  if (names.some((name) => name.endsWith(got))) return 'cut at head' // 增加值 of 工业增加值
  if (names.some((name) => name.startsWith(got))) return 'cut at tail' // 工业 of 工业增加值
  if (names.some((name) => name.includes(got))) return 'cut at both ends'
  if (names.some((name) => name !== '' && got.includes(name))) return 'too long'
  return 'other name'
}
