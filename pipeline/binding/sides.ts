import { type Scope, said } from '../discourse/scopes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Binding } from '../syntax/reading.ts'
import { readShares, type Share } from '../syntax/share.ts'
import type { Word } from '../syntax/words.ts'
import { ofTopic, referred } from './anaphora.ts'
import type { Asked, Naming } from './candidates/candidate.ts'
import { choose } from './choice/index.ts'
import { againstEach, basesOf, isRegion, sharesOfEach } from './comparison.ts'
import type { Sides } from './drafts.ts'
import { eachInFull, isOfEach } from './each.ts'
import { ofList } from './listed-things.ts'
import { type Measured, measured } from './measure.ts'
import { portionOf } from './portion.ts'
import { withImplied } from './rank/implied.ts'
import { readRankLead } from './rank/index.ts'
import { readMovedPlace } from './rank/moved.ts'
import type { RankLead } from './rank/rank-lead.ts'
import { repaired } from './repaired.ts'

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
export function sidesOf(figure: Figure, turn: Turn, scope: Scope, binding: Binding): Sides {
  const after = turn.group.figures.at(-1)?.after ?? figure.after // `100%、69%的村`
  const portion = portionOf({ ...figure, after }, turn.next?.figures[0], scope, binding)
  if (portion === null) return plainSides(figure, turn, scope, binding)
  const share = { part: [], whole: portion.whole }
  return {
    kind: { measure: 'share', sign: 1, share },
    rank: null,
    named: portion.named,
    shares: [],
    bases: [],
    each: false,
    ranked: [],
  }
}

function plainSides(
  figure: Figure,
  { group, ahead, described }: Turn,
  scope: Scope,
  binding: Binding,
): Sides {
  const { lexicon } = binding
  const plain = measured(figure, said(scope, 'share'), lexicon)
  const count = group.listed ? group.figures.length : 1
  const place = plain.measure === 'rank' ? readRankLead(figure.before, count, lexicon) : null
  const moved = readMovedPlace(figure, lexicon)
  const lead = place ?? moved
  const against = againstEach(figure, count, binding)
  const wholes = sharesOfEach(plain.share, count)
  const parts = plain.share === null ? [] : readShares(figure.lead.head, count, lexicon)
  const subject = parts.length > 0 ? partsOf(parts) : subjectOf(figure, plain, lead)
  const alone = against !== null || (wholes.length > 0 && wholes.every(({ whole }) => isRegion(whole)))
  const one = group.figures.length === 1
  const each = figure.lead.each || place?.each === true || (one && isOfEach(figure, plain, subject, lexicon))
  const counted = alone ? 1 : count
  const asked = {
    figure: moved === null ? figure : asPlace(figure),
    subject,
    count: counted,
    each,
    ahead,
    described,
  }
  const { naming, ranked } = choose(asked, scope, binding)
  const named = inFull(naming, asked, alone, scope, binding)
  const read = repaired(plain, named, figure, { group, scope, lexicon })
  const shares = wholes.length > 0 ? wholes : parts
  const bases = against?.bases ?? basesOf(figure)
  const rank = lead === null ? null : withImplied(lead, figure, read.named, scope, lexicon)
  return { ...read, ranked, rank, shares, each, bases }
}

/** The names as given, each made whole: of the rates of a list, of what was told before. */
function inFull(told: Naming, asked: Asked, alone: boolean, scope: Scope, binding: Binding): Naming {
  const given = alone ? { ...told, names: told.names.slice(-1) } : told
  const each = asked.each ? eachInFull(given, asked.figure, asked.subject, binding) : given
  const full = ofTopic(referred(each, asked.figure, asked.count, scope, binding), scope, binding.lexicon)
  return ofList(full, asked.figure, scope, binding.lexicon)
}

/** `上升4位` counts no people: it is named like a place. */
function asPlace(figure: Figure): Figure {
  return { ...figure, mention: { ...figure.mention, form: 'rank' } }
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
