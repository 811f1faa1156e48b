import { levelsTold } from '../../discourse/log.ts'
import { itemsOf } from '../../syntax/coordination.ts'
import { textOf } from '../../syntax/words.ts'
import type { Naming, Subject } from './candidate.ts'

/** `事故7起，死亡3人，起数、人数分别下降…`: a counter with 数 stands for what the sentence last told in that unit. */
export function byCounters({ rest, count, actor, scope, reading }: Subject): Naming | null {
  const counters = itemsOf(rest, reading.lexicon).map(textOf)
  if (counters.length !== count || !counters.every((counter) => /^.{1,2}数$/u.test(counter))) return null
  const names = counters.map(
    (counter) => levelsTold(scope).findLast((told) => told.unit === counter.slice(0, -1))?.name,
  )
  const known = names.flatMap((name) => name ?? [])
  if (known.length < count) return null
  return { names: known, entities: [actor], own: false, verb: '', rule: 'counter-of-told' }
}
