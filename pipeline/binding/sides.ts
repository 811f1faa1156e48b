import { type Scope, said } from '../discourse/scopes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Binding } from '../syntax/reading.ts'
import { readShares, type Share } from '../syntax/share.ts'
import type { Word } from '../syntax/words.ts'
import { naming } from './candidates/index.ts'
import { againstEach, isRegion, sharesOfEach } from './comparison.ts'
import type { Sides } from './drafts.ts'
import { type Measured, measured } from './measure.ts'
import { partDoing } from './part-doing.ts'
import { readRankLead } from './rank/index.ts'
import type { RankLead } from './rank/rank-lead.ts'
import { changeOfNoun, stillGrowing } from './repairs.ts'

/** A group whose turn it is, and what of the rest of the clause it needs. */
export interface Turn {
  /** The clause, counted within its sentence. */
  readonly clause: number
  readonly group: Group
  readonly next: Group | undefined
  /** The first noun that a later figure of the clause counts and that says enough to name a project. */
  readonly ahead: readonly Word[]
  /** What all figures of the clause describe. */
  readonly described: readonly Word[]
}

/** What the words around the group's figure say: the measure, the rank, the name. */
export function sidesOf(
  figure: Figure,
  { group, ahead, described }: Turn,
  scope: Scope,
  binding: Binding,
): Sides {
  const plain = measured(figure, said(scope, 'share'), binding.lexicon)
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
  const told = naming(asked, scope, binding)
  const named = alone ? { ...told, names: told.names.slice(-1) } : told
  const part = partDoing(stillGrowing(plain, named, figure, scope), named, figure, binding.lexicon)
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
