import type { Mention } from '../core/mentioned.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isRate } from '../tokens/unit-kinds.ts'
import { itemsOf } from './coordination.ts'
import { isListJoint } from './coordinators.ts'
import type { Word } from './words.ts'

/** Nobody lists more names than this before counting them. */
const most = 30

/** `东闸、西闸两座水闸`: the figure tells how many names stand before it; what it counts stands behind. */
export function countsList(head: readonly Word[], mention: Mention, lexicon: Lexicon): boolean {
  const { form, unit, value, magnitude } = mention
  const count = Number(value)
  if (isListJoint(head[0], lexicon)) return false // `省级1家、市级2家`: the list is of figures
  if (form !== 'number' || magnitude !== '' || isRate(unit, lexicon) || unit.endsWith('元')) return false
  if (!Number.isInteger(count) || count < 2 || count > most) return false
  return count === itemsOf(head, lexicon).length || count === commas(head) + 1
}

/** `软件和信息服务、金融服务`: where 和 stands inside a name, only `、` parts the names. */
function commas(words: readonly Word[]): number {
  return words.filter((word) => word.text === '、').length
}
