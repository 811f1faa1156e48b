import type { Lexicon } from '../lexicon/index.ts'
import type { IndicatorRow } from '../lexicon/rows.ts'
import { rowsOf } from './code.ts'

/** Whether an indicator is told of a time or of a moment, by the first row that has its name; null for a name of none. */
export function natureOf(name: string | null, lexicon: Lexicon): IndicatorRow['nature'] | null {
  return name === null ? null : (rowsOf(name, lexicon)[0]?.nature ?? null)
}
