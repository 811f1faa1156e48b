import { onlyTopic, said } from '../../discourse/scopes.ts'
import { endsAs, withoutBeginning } from '../../syntax/affixes.ts'
import { isListJoint } from '../../syntax/coordinators.ts'
import { nameOf } from '../../syntax/name.ts'
import { leadingVerb } from '../../syntax/verbs.ts'
import type { Naming, Subject } from './candidate.ts'

const longestGrade = 4

/** `其中省级1家` of `龙头企业4家`, `培育省级1家、市级2家示范农场`, `新增示范农场省级1家`: a bare grade takes the noun around it. */
export function modifying(subject: Subject): Naming | null {
  const { rest, actor, scope, reading } = subject
  const grade = rest.at(-1)?.text ?? ''
  if (grade.length < 2 || grade.length > longestGrade || !endsAs(grade, 'grade', reading.lexicon)) return null
  if (isListJoint(rest.at(-2), reading.lexicon)) return null
  const noun = nounAround(subject)
  const bare = withoutBeginning(noun, 'made', reading.lexicon).replace(/^[省市县区国家乡镇]+级(?:以上)?/u, '')
  if (bare === '') return null
  return {
    names: [grade + bare],
    topic: [noun],
    entities: [actor],
    own: true,
    verb: said(scope, 'verb') ?? '',
    rule: 'modifier-of-noun',
  }
}

/** The noun that a later figure counts, or that stands before the grade, or was spoken of before. */
function nounAround(subject: Subject): string {
  const { rest, ahead, reading } = subject
  const before = rest.slice(0, -1)
  const verb = leadingVerb([...before, ...rest])
  const own = nameOf(before.slice(verb === '' || before.length < 2 ? 0 : 1), reading.lexicon)
  return nameOf(ahead, reading.lexicon) ?? (own === null || own === verb ? carriedNoun(subject) : own)
}

function carriedNoun({ scope }: Subject): string {
  const topic = onlyTopic(scope)
  const verb = said(scope, 'verb') ?? ''
  return topic.startsWith(verb) ? topic.slice(verb.length) : topic
}
