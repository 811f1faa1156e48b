import type { Binding } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { type Scope, said } from '../scopes.ts'

/** What may stand before the year that opens a sentence: `到2025年`, `刚刚过去的2015年`. */
const opening = /^(?:到|至|在|回顾|刚刚|刚|过去|的|[“”])*$/u
const thisYear = /今年|本年|年内/u

/**
 * The year that a sentence of a plan names at its beginning, of which the paragraph goes on to speak: `到2025年，产值达到30亿元。
 * 城镇化率达到70%。` Null where it is the planned year itself; what was known before where the sentence opens with no year.
 */
export function horizonOf(
  words: readonly Word[],
  period: string | null,
  scope: Scope,
  { facts }: Binding,
): string | null {
  const known = said(scope, 'horizon')
  if (said(scope, 'part') !== 'plan' || said(scope, 'lastClause') !== null) return known
  const at = words.findIndex(({ kind }) => kind === 'time')
  const opens = at >= 0 && opening.test(textOf(words.slice(0, at)))
  if (opens && /^\d{4}$/u.test(period ?? '')) return Number(period) === facts.planYear ? null : period
  return opens || thisYear.test(textOf(words)) ? null : known
}
