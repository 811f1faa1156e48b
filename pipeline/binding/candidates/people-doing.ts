import { topics } from '../../discourse/scopes.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { textOf } from '../../syntax/words.ts'
import type { Naming, Subject } from './candidate.ts'

const longestDeed = 14

/** `3120人取得等级证书`: people counted by what they did. */
export function peopleDoing({ figure, rest, actor, scope }: Subject): Naming | null {
  if (rest.length > 0 || figure.lead.trend !== null || !/^[人名]$/u.test(figure.mention.unit)) return null
  const deed = deedOf(figure)
  return deed === null
    ? null
    : { names: [deed], entities: [actor], own: true, topic: topics(scope), verb: '', rule: 'people-doing' }
}

/** A verb with its object, to the end of the clause. */
function deedOf({ after, noun }: Figure): string | null {
  const words = noun.length > 0 ? noun : after
  const deed = textOf(words)
  if (words.length < 2 || words[0]?.tag !== 'v' || deed.length > longestDeed) return null
  const end = words.at(-1)?.tag ?? ''
  const acted = end === 'v' && words.some(({ tag }) => tag.startsWith('n')) // `享受特困人员救助供养`
  return acted || /^v?n/u.test(end) ? deed : null
}
