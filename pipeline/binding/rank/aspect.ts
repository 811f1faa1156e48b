import type { Lexicon } from '../../lexicon/index.ts'
import { isListJoint } from '../../syntax/coordinators.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { rankingWords } from '../../syntax/roles.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import type { RankLead } from './rank-lead.ts'

/** Which side of the subject is ranked, and the subject without it: `产值增速` → `产值`, of growth. `综合排名` with nothing before it is itself what is ranked. */
export function aspectOf(words: readonly Word[], lexicon: Lexicon): Pick<RankLead, 'subject' | 'of'> {
  const last = words.at(-1)?.text ?? ''
  const two = textOf(words.slice(-2))
  const row =
    lexicon.aspects.find(({ word }) => word === two) ?? lexicon.aspects.find(({ word }) => word === last)
  if (row === undefined || row.of === 'share' || row.of === 'name') return { subject: words, of: null }
  const rest = words.slice(0, row.word === two && two !== last ? -2 : -1)
  if (row.of === 'rank')
    return rest.every((word) => saysNothing(word, lexicon)) && /^综合/u.test(row.word)
      ? { subject: words, of: null }
      : aspectOf(rest, lexicon)
  return { subject: rest, of: row.of === 'level' ? 'level' : 'growth' }
}

interface Listed {
  readonly rest: readonly Word[]
  readonly of: readonly ('level' | 'growth')[]
  readonly after: readonly Word[]
}

/** `总量、增幅`, as many sides as there are places; null where the words list none. */
export function aspectsListed(words: readonly Word[], count: number, lexicon: Lexicon): Listed | null {
  const sides = new Map(
    lexicon.aspects.map(({ word, of }) => [word, of === 'level' || of === 'growth' ? of : null]),
  )
  const isSide = (word: Word | undefined) => sides.get(word?.text ?? '') != null
  const end = words.findLastIndex(isSide)
  const from = end - (count - 1) * 2
  const listed = words.slice(Math.max(0, from), end + 1)
  const fits =
    from >= 0 && listed.every((word, at) => (at % 2 === 0 ? isSide(word) : isListJoint(word, lexicon)))
  const of = listed.flatMap(({ text }) => sides.get(text) ?? [])
  return fits ? { rest: words.slice(0, from), of, after: words.slice(end + 1) } : null
}

/** `取得了综合排名第五`: only a verb and what completes it. */
function saysNothing(word: Word, lexicon: Lexicon): boolean {
  return rankingWords(lexicon).has(word.text) || isParticle(word, 'complement', lexicon)
}
