import type { Draft } from '../core/draft.ts'
import { telling, toldYearly } from '../discourse/log.ts'
import { possessorIn } from '../discourse/possessor.ts'
import type { Sayings } from '../discourse/sayings.ts'
import { type Scope, said, saying } from '../discourse/scopes.ts'
import { timing } from '../discourse/time/in-force.ts'
import { timeOf } from '../discourse/time/time.ts'
import { termOf } from '../discourse/time/years.ts'
import { speakingOf } from '../discourse/untold-topic.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Binding } from '../syntax/reading.ts'
import { zoneIn } from '../syntax/zone.ts'
import type { Bound } from './bound.ts'
import type { Naming } from './candidates/candidate.ts'
import { type Drafting, draftsOf, type Sides } from './drafts.ts'
import { tellMismatch } from './list-mismatch.ts'
import { ownYears } from './period.ts'
import type { RankLead } from './rank/rank-lead.ts'
import { sidesOf, type Turn } from './sides.ts'
import { ownerOf } from './speaking-figure.ts'

/** Reads the figures of one group: what they measure, what they are about, when it was. */
export function bindGroup(turn: Turn, scope: Scope, binding: Binding): Bound {
  const { group } = turn
  const owner = ownerOf(group, turn.next)
  const sides = sidesOf(owner, turn, scope, binding)
  const now = afterSides(owner, sides, scope, binding.lexicon)
  const drafting: Drafting = { group, owner, sides, scope: now, binding }
  const drafts = group.figures.flatMap((_, at) => draftsOf(at, drafting))
  if (sides.bases.length === 0 && sides.shares.length === 0) tellMismatch(group, sides.named, binding)
  return { drafts, scope: afterDrafts(drafts, turn, sides, tallying(owner, drafts, now, binding), binding) }
}

/** After a count whose own words name its years: `五年办理议案7件、建议180件`. */
function tallying(owner: Figure, [draft]: readonly Draft[], scope: Scope, binding: Binding): Scope {
  const tallies = draft?.measure === 'level' && ownYears(owner, termOf(scope, binding))
  return tallies && draft.period !== null ? timing(scope, 'stretch', timeOf(draft.period)) : scope
}

/** What the next figures take from the words around this one. */
function afterSides(figure: Figure, { kind, rank, named }: Sides, scope: Scope, lexicon: Lexicon): Scope {
  const { basis } = figure.lead
  const acting = saying(scope, 'stretch', { agent: zoneCounted(figure, named, lexicon) ?? actorOf(named) })
  const compared = basis?.startsWith('since:') || basis === 'year_end'
  const yearly = compared && toldYearly(scope) // `税收增长9%，比2019年增长8%；投资增长17%`
  const based = afterBasis(basis, acting)
  return saying(compared ? saying(based, yearly ? 'stretch' : 'sentence', { basis }) : based, 'sentence', {
    verb: named.verb,
    ...(named.parties === undefined || named.parties.length === 0 ? {} : { parties: named.parties }),
    share: figure.lead.moved === 'from' ? kind.share : null,
    ...(kind.measure === 'share' && kind.share?.whole != null
      ? { whole: { name: kind.share.whole, by: 'share' } }
      : {}),
    ...(rank === null ? {} : ranking(rank, scope)),
    ...(kind.measure === 'level' ? { rankOf: null } : {}),
  })
}

/** What balances are compared with, to the end of the paragraph or until they are compared with something else. */
function afterBasis(basis: string | null, scope: Scope): Scope {
  if (basis === 'year_end') return saying(scope, 'paragraph', { stockBase: basis })
  return basis === null || said(scope, 'stockBase') === null
    ? scope
    : saying(scope, 'paragraph', { stockBase: null })
}

function ranking(rank: RankLead, scope: Scope): Pick<Sayings, 'rankScope' | 'rankOf'> {
  return { rankScope: rank.scope ?? said(scope, 'rankScope'), rankOf: rank.of ?? said(scope, 'rankOf') }
}

function actorOf({ entities }: Naming): string | null {
  return entities.length === 1 ? (entities[0] ?? null) : null
}

/** `三个国家级开发区健康发展，实现税收…`: the zones that were counted first speak next. */
function zoneCounted({ before, after }: Figure, { rule }: Naming, lexicon: Lexicon): string | null {
  return rule === 'counted-noun' && before.length === 0 ? zoneIn(after, lexicon) : null
}

/** What the next figures know of this group's. */
function afterDrafts(
  drafts: readonly Draft[],
  { clause }: Turn,
  { named }: Sides,
  scope: Scope,
  binding: Binding,
): Scope {
  const figures = drafts.flatMap(({ measure, indicator: name, unit, value, basis }) =>
    name === null
      ? []
      : [
          {
            name,
            verb: named.verb,
            measure,
            unit,
            value,
            clause,
            yearly: measure === 'growth' && basis === 'yoy',
          },
        ],
  )
  const possessor = possessorIn(drafts, binding.lexicon)
  const owned = possessor === null ? scope : saying(scope, 'stretch', { possessor })
  const known = telling(figures, owned)
  const speaks = named.own || named.topic !== undefined
  return drafts.length > 0 && speaks ? speakingOf(named.topic ?? named.names, known) : known
}
