import { told } from '../../discourse/log.ts'
import { type Scope, said } from '../../discourse/scopes.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { textOf } from '../../syntax/words.ts'
import type { Naming } from '../candidates/candidate.ts'
import type { RankLead } from './rank-lead.ts'

/**
 * `增长9.7%，排全省第2位`: a place right after a growth, which names nothing of its own, is of the growth. Of what is better when
 * it falls it may be of the level as well: `PM2.5平均浓度下降6.2%，排第四位`.
 */
export function withImplied(
  rank: RankLead,
  { before }: Figure,
  { names, own }: Naming,
  scope: Scope,
  lexicon: Lexicon,
): RankLead {
  const last = told(scope).findLast(({ measure }) => measure !== 'rank')
  const [name = ''] = names
  const falls = lexicon['lower-better'].some(({ word }) => name.includes(word))
  const rose = /[升跃进]|由|从|[至到]$/u.test(textOf(before)) // `从第六位上升到`, `跃居`: the level's place
  const goesOn =
    !own && !rose && !falls && last?.measure === 'growth' && names.length === 1 && last.name === name
  return rank.of === null && said(scope, 'rankOf') === null && goesOn ? { ...rank, of: 'growth' } : rank
}
