import { isListJoint } from '../../syntax/coordinators.ts'
import { nameOf } from '../../syntax/name.ts'
import { isBareAction } from '../../syntax/verbs.ts'
import { textOf } from '../../syntax/words.ts'
import type { Naming, Subject } from './candidate.ts'

/** `新建12所、改扩建8所幼儿园`: a verb alone takes the object of the verb listed after it. */
export function sharedObject({ figure, rest, ahead, actor, reading: { lexicon } }: Subject): Naming | null {
  const [joint, ...verbs] = figure.after
  if (rest.length === 0 || !isBareAction(rest, lexicon) || !isListJoint(joint, lexicon)) return null
  const object = verbs.length > 0 && isBareAction(verbs, lexicon) ? nameOf(ahead, lexicon) : null
  if (object === null) return null
  const verb = textOf(rest)
  return { names: [verb + object], entities: [actor], own: true, verb, rule: 'shared-object' }
}
