import { said } from '../../discourse/scopes.ts'
import { isIndicatorName } from '../../indicators/code.ts'
import { countsList } from '../../syntax/apposition.ts'
import { itemsOf } from '../../syntax/coordination.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import type { Reading } from '../../syntax/reading.ts'
import { isRelational } from '../../syntax/relational-nouns.ts'
import { leadingVerbs } from '../../syntax/verbs.ts'
import type { Asked, Naming, Subject } from './candidate.ts'

/** `东闸`, `西闸` of `东闸、西闸两座水闸`: what was listed before it was counted; empty where nothing was. */
export function partiesOf({ subject, figure }: Asked, { lexicon }: Reading): readonly string[] {
  if (figure.noun.length === 0 || !countsList(subject, figure.mention, lexicon)) return []
  const items = itemsOf(subject.slice(leadingVerbs(subject).length), lexicon)
  if (items.length !== Number(figure.mention.value)) return []
  const measure = figure.noun.at(-1)?.text.match(/^.+[量额率值]$/u)?.[0] ?? '' // `氨氮、二氧化硫两项污染物排放量`
  return items.flatMap((item) => {
    const name = nameOf(item, lexicon)?.replace(/等$/u, '')
    return name === undefined ? [] : [name + measure]
  })
}

/** `东闸、西闸两座水闸分别加高3米、5米`: a figure for each of those counted before. */
export function dealtToParties({ rest, count, figure, scope, reading: { lexicon } }: Subject): Naming | null {
  const parties = said(scope, 'parties') ?? []
  if (count < 2 || parties.length !== count) return null
  if (!figure.before.some((word) => isParticle(word, 'dealing', lexicon))) return null
  const action = nameOf(
    rest.filter((word) => !isParticle(word, 'dealing', lexicon)),
    lexicon,
  )
  const whole = { own: true, verb: '', rule: 'dealt-to-parties' } as const
  if (action === null) return { ...whole, names: parties, entities: [null] }
  if (isRelational(action, lexicon) || isIndicatorName(action, lexicon))
    return { ...whole, names: parties.map((party) => party + action), entities: [null] }
  return { ...whole, names: [action], entities: parties }
}
