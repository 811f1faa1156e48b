import { isIndicatorName } from '../../series/indicator-code.ts'
import { sideOf } from '../pairs.ts'
import { countFirst } from '../peel.ts'
import type { Subject } from './index.ts'

/**
 * `出口` after `对沿线国家进出口总额` or `机械设备出口`: that side of the trade which is spoken of. Null where the whole is all of
 * it (`外贸进出口总额`), so that the side says enough.
 */
export function partOfMerged(name: string, { subject, state, reading }: Subject): string | null {
  const { lexicon, regions } = reading
  if (countFirst(subject, regions) > 0) return null // `全市出口`
  const set = state.whole?.by === 'setting' ? state.whole.name : null
  const whole = set ?? (state.subjects.length === 1 ? (state.subjects[0] ?? '') : '')
  const part = sideOf(whole, name, lexicon)
  return part === null || isIndicatorName(part, lexicon) ? null : part
}
