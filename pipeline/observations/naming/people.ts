import type { Figure } from '../figures/figure.ts'
import { textOf } from '../words.ts'
import type { Naming, Subject } from './index.ts'

const longestDeed = 14

/** `3120人取得等级证书`: people counted by what they did. */
export function peopleDoing({ figure, rest, actor, state }: Subject): Naming | null {
  if (rest.length > 0 || figure.before.length > 0 || !/^[人名]$/u.test(figure.mention.unit)) return null
  const deed = deedOf(figure)
  return deed === null
    ? null
    : { names: [deed], entities: [actor], own: true, topic: state.subjects, verb: '', rule: 'people-doing' }
}

/** A verb with its object, to the end of the clause. */
function deedOf({ after, noun }: Figure): string | null {
  const words = noun.length > 0 ? noun : after
  const deed = textOf(words)
  if (words.length < 2 || words[0]?.tag !== 'v' || deed.length > longestDeed) return null
  return /^n/u.test(words.at(-1)?.tag ?? '') ? deed : null
}
