import { said } from '../../discourse/scopes.ts'
import { coordinated } from '../../syntax/coordination.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import type { Reading } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import type { Naming, Subject } from './candidate.ts'

/** `立恒、闽光分别压减`: actors, each with its figure; the action's object may stand in the clause before. */
export function dealtTo(subject: Subject): Naming | null {
  const { rest, count, reading } = subject
  const at = rest.findIndex((word) => isParticle(word, 'dealing', reading.lexicon))
  if (at < 1 || count < 2) return null
  const actors = coordinated(rest.slice(0, at), count, reading.lexicon)
  const action = rest.slice(at + 1)
  if (actors !== null && isArising(action, reading)) return newOnes(actors, textOf(action))
  const name = nameOfAction(action, subject)
  if (actors === null || name === null) return null
  return { names: [name], entities: actors, own: true, verb: '', rule: 'dealt-to-actors' }
}

/** `农场、合作社分别新增6家、8家`: they are what is counted, and do nothing. */
function isArising(action: readonly Word[], { lexicon }: Reading): boolean {
  return action.length === 1 && isParticle(action[0], 'arising', lexicon)
}

function newOnes(things: readonly string[], verb: string): Naming {
  const names = things.map((thing) => verb + thing)
  return { names, entities: [null], own: true, verb: '', rule: 'dealt-to-actors' }
}

function nameOfAction(action: readonly Word[], { scope, reading }: Subject): string | null {
  const verb = action[0]
  if (verb === undefined) return null
  const bare = action.length === 1 && /^v/u.test(verb.tag)
  const phrase = said(scope, 'lastClause')?.text ?? ''
  const before = phrase.indexOf(verb.text)
  return bare && before >= 0 ? phrase.slice(before) : nameOf(action, reading.lexicon)
}
