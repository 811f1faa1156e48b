import { onlyTopic, said } from '../../discourse/scopes.ts'
import { isIndicatorName } from '../../indicators/code.ts'
import { sideOf } from '../../indicators/pairs.ts'
import type { Subject } from './candidate.ts'

/**
 * `出口` after `对沿线国家进出口总额` or `机械设备出口`: that side of the trade which is spoken of. Null where the whole is all of
 * it (`外贸进出口总额`), so that the side says enough.
 */
export function partOfMerged(name: string, { scope, reading }: Subject): string | null {
  const { lexicon } = reading
  const set = said(scope, 'whole')
  const whole = set?.by === 'setting' ? set.name : onlyTopic(scope)
  const part = sideOf(whole, name, lexicon)
  return part === null || isIndicatorName(part, lexicon) ? null : part
}
