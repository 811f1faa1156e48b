import type { Draft } from '../core/draft.ts'
import { keeperIn } from '../discourse/possessor.ts'
import type { State } from '../discourse/state.ts'
import { termOf } from '../discourse/time/years.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Binding } from '../syntax/reading.ts'
import { readShares, type Share } from '../syntax/share.ts'
import type { Word } from '../syntax/words.ts'
import { zoneIn } from '../syntax/zone.ts'
import type { Bound } from './bound.ts'
import type { Naming } from './candidates/candidate.ts'
import { naming } from './candidates/index.ts'
import { againstEach, isRegion, sharesOfEach } from './comparison.ts'
import { type Drafting, draftsOf, type Sides } from './drafts.ts'
import { tellMismatch } from './list-mismatch.ts'
import { type Measured, measured } from './measure.ts'
import { partDoing } from './part-doing.ts'
import { ownYears } from './period.ts'
import { readRankLead } from './rank/index.ts'
import type { RankLead } from './rank/rank-lead.ts'
import { changeOfNoun, stillGrowing } from './repairs.ts'
import { ownerOf } from './speaking-figure.ts'

/** A group whose turn it is, and what of the rest of the clause it needs. */
export interface Turn {
  readonly group: Group
  readonly next: Group | undefined
  /** The first noun that a later figure of the clause counts and that says enough to name a project. */
  readonly ahead: readonly Word[]
  /** What all figures of the clause describe. */
  readonly described: readonly Word[]
}

/** Reads the figures of one group: what they measure, what they are about, when it was. */
export function bindGroup(turn: Turn, state: State, binding: Binding): Bound {
  const { group } = turn
  const owner = ownerOf(group, turn.next)
  const sides = sidesOf(owner, turn, state, binding)
  const now: State = { ...state, ...carriedSides(owner, sides, state, binding.lexicon) }
  const drafting: Drafting = { group, owner, sides, state: now, binding }
  const drafts = group.figures.flatMap((_, at) => draftsOf(at, drafting))
  if (sides.bases.length === 0 && sides.shares.length === 0) tellMismatch(group, sides.named, binding)
  return {
    drafts,
    state: {
      ...remembering(drafts, sides, now, binding.lexicon),
      tally: tallyOf(owner, drafts, now, binding),
    },
  }
}

/** The years of a count whose own words name them; what was known before where they do not. */
function tallyOf(owner: Figure, [draft]: readonly Draft[], state: State, binding: Binding): string | null {
  const tallies = draft?.measure === 'level' && ownYears(owner, termOf(state, binding))
  return tallies ? draft.period : state.tally
}

/** What the words around the group's figure say: the measure, the rank, the name. */
function sidesOf(figure: Figure, { group, ahead, described }: Turn, state: State, binding: Binding): Sides {
  const plain = measured(figure, state.share, binding.lexicon)
  const rank =
    plain.measure === 'rank'
      ? readRankLead(figure.before, group.listed ? group.figures.length : 1, binding.lexicon)
      : null
  const count = group.listed ? group.figures.length : 1
  const each = figure.lead.each || rank?.each === true
  const against = againstEach(figure, count, binding)
  const wholes = sharesOfEach(plain.share, count)
  const parts = plain.share === null ? [] : readShares(figure.lead.head, count, binding.lexicon)
  const subject = parts.length > 0 ? partsOf(parts) : subjectOf(figure, plain, rank)
  const alone = against !== null || (wholes.length > 0 && wholes.every(({ whole }) => isRegion(whole)))
  const asked = { figure, subject, count: alone ? 1 : count, each, ahead, described }
  const told = naming(asked, state, binding)
  const named = alone ? { ...told, names: told.names.slice(-1) } : told
  const part = partDoing(stillGrowing(plain, named, figure, state), named, figure, binding.lexicon)
  const shares = wholes.length > 0 ? wholes : parts
  return { ...changeOfNoun(part.kind, part.named), rank, shares, bases: against?.bases ?? [] }
}

/** The parts as one list of subjects. */
function partsOf(shares: readonly Share[]): readonly Word[] {
  const joint: Word = { kind: 'point', text: '、', tag: '', mention: null }
  return shares.flatMap(({ part }, at) => (at === 0 ? part : [joint, ...part]))
}

/** `清偿比例`: a rate with a name of its own keeps the word that elsewhere tells a share. */
function ownRate({ lead, before }: Figure): readonly Word[] {
  return lead.aspect === 'share' && lead.head.length > 0 ? before.slice(0, lead.head.length + 1) : lead.head
}

function subjectOf(figure: Figure, kind: Measured, rank: RankLead | null): readonly Word[] {
  return rank?.subject ?? kind.share?.part ?? (kind.measure === 'level' ? ownRate(figure) : figure.lead.head)
}

/** What the next figures of the sentence take from this one. */
function carriedSides(
  figure: Figure,
  { kind, rank, named }: Sides,
  state: State,
  lexicon: Lexicon,
): Partial<State> {
  const basis = figure.lead.basis
  return {
    entity: zoneCounted(figure, named, lexicon) ?? actorOf(named),
    verb: named.verb,
    ...(named.parties === undefined || named.parties.length === 0 ? {} : { parties: named.parties }),
    share: figure.lead.moved === 'from' ? kind.share : null,
    ...(kind.measure === 'share' && kind.share?.whole != null
      ? { whole: { name: kind.share.whole, by: 'share' } }
      : {}),
    ...(basis?.startsWith('since:') || basis === 'year_end' ? { basis } : {}),
    ...(rank === null ? {} : { rankScope: rank.scope ?? state.rankScope, rankOf: rank.of ?? state.rankOf }),
    ...(kind.measure === 'level' ? { rankOf: null } : {}),
    grew: kind.measure === 'growth',
    yearly: state.yearly || (kind.measure === 'growth' && (basis ?? state.basis ?? 'yoy') === 'yoy'),
  }
}

function actorOf({ entities }: Naming): string | null {
  return entities.length === 1 ? (entities[0] ?? null) : null
}

/** `三个国家级开发区健康发展，实现税收…`: the zones that were counted first speak next. */
function zoneCounted({ before, after }: Figure, { rule }: Naming, lexicon: Lexicon): string | null {
  return rule === 'counted-noun' && before.length === 0 ? zoneIn(after, lexicon) : null
}

function toldOnce(known: readonly string[], drafts: readonly Draft[]): readonly string[] {
  const names = new Set(drafts.flatMap(({ indicator }) => indicator ?? []))
  return [...known.filter((name) => !names.has(name)), ...names].slice(-remembered)
}

/** How many levels told a later `分别` can refer to. A sentence without end must not be remembered whole. */
const remembered = 50

function remembering(drafts: readonly Draft[], { named }: Sides, state: State, lexicon: Lexicon): State {
  const told = drafts.flatMap(({ measure, indicator, unit, value }) =>
    measure === 'level' && indicator !== null ? [{ name: indicator, unit, value }] : [],
  )
  return {
    ...state,
    subjects: drafts.length > 0 && named.own ? (named.topic ?? named.names) : state.subjects,
    near: state.near || named.own,
    keeper: keeperIn(drafts, lexicon) ?? state.keeper,
    recent: [...state.recent, ...told].slice(-remembered),
    indicators: toldOnce(state.indicators, drafts),
    listing: [...state.listing, ...told].slice(-remembered),
  }
}
