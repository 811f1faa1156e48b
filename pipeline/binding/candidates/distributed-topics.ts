import { levelsTold } from '../../discourse/log.ts'
import { isNear, type Scope, said, topics } from '../../discourse/scopes.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import type { Naming, Subject } from './candidate.ts'

/** `港口和机场加快建设，货运量分别增长8%、5%`: the measure of each that the clause before named, without a figure of its own. */
export function dealtToHeard({ rest, count, figure, scope, actor, reading }: Subject): Naming | null {
  const { lexicon } = reading
  const heard = isNear(scope) && topics(scope).length === count ? unmeasured(scope) : []
  if (count < 2 || heard.length === 0) return null
  if (!figure.before.some((word) => isParticle(word, 'dealing', lexicon))) return null
  const said = rest.filter((word) => !isParticle(word, 'dealing', lexicon))
  const measure = nameOf(said, lexicon)
  if (measure === null || measure.includes('、')) return null
  return {
    names: heard.map((subject) => subject + measure),
    entities: [actor],
    own: true,
    verb: '',
    rule: 'dealt-to-heard',
  }
}

/** The subjects, where the clause before begins with them and told no figure of any; one that counts them (`三大产业`) names none. */
function unmeasured(scope: Scope): readonly string[] {
  const subjects = topics(scope)
  const phrase = said(scope, 'lastClause')?.text ?? ''
  const told = subjects.some((subject) => levelsTold(scope).some(({ name }) => name === subject))
  const counts = subjects.some((subject) => /[两二三四五六七八九十]大/u.test(subject))
  return !told && !counts && phrase.startsWith(subjects[0] ?? '') ? subjects : []
}
