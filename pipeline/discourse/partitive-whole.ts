import { isParticle } from '../syntax/function-words.ts'
import { nameOf } from '../syntax/name.ts'
import type { Reading } from '../syntax/reading.ts'
import type { Word } from '../syntax/words.ts'
import { onlyTopic, type Scope, said } from './scopes.ts'
import type { Whole } from './whole.ts'

/** The whole that a clause sets for its own parts: `常住人口22万人，其中男性…`. Null where it sets none. */
export function wholeAhead(words: readonly Word[], scope: Scope): Whole | null {
  const name = onlyTopic(scope)
  const parts = words.slice(0, 2).some((word) => word.text === '其中')
  return parts && name !== '' && (said(scope, 'whole')?.by !== 'setting' || said(scope, 'anew') === true)
    ? { name, by: 'setting' }
    : null
}

/** The whole that a clause without a figure sets for those after it: `在新开工项目中，`. */
export function wholeOf(words: readonly Word[], reading: Reading): Whole | null {
  if (words.at(-1)?.text !== '中') return null
  const inside = words.slice(isParticle(words[0], 'setting', reading.lexicon) ? 1 : 0, -1)
  if (!/^(?:n|l|j)/u.test(inside.at(-1)?.tag ?? '')) return null
  const name = nameOf(inside, reading.lexicon)
  return name === null ? null : { name, by: 'setting' }
}

/** `293个监测点中，`: a clause that counts what its parts are parts of. */
export function wholeCounted(words: readonly Word[], scope: Scope): Whole | null {
  const name = onlyTopic(scope)
  return words.at(-1)?.text === '中' && name !== '' ? { name, by: 'setting' } : null
}
