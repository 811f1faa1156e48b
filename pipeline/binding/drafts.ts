import type { Draft } from '../core/draft.ts'
import type { Mention } from '../core/mentioned.ts'
import type { Considered } from '../core/observed.ts'
import type { Bound } from '../core/tokenized.ts'
import { isNear, type Scope, said } from '../discourse/scopes.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Binding } from '../syntax/reading.ts'
import type { Share } from '../syntax/share.ts'
import { textOf } from '../syntax/words.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import { basisOf } from './basis.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Ranked } from './choice/index.ts'
import type { Measured } from './measure.ts'
import { periodOf } from './period.ts'
import type { RankLead } from './rank/rank-lead.ts'
import { growthOfItem } from './repairs.ts'
import { statusOf } from './status.ts'
import { industryOf, signedBy, valuesOf } from './values.ts'

/** What is known of all figures of a group. */
export interface Sides {
  readonly kind: Measured
  readonly rank: RankLead | null
  readonly named: Naming
  /** The names weighed, the chosen one first. */
  readonly ranked: readonly Ranked[]
  /** Where each figure is a share of its own whole; else empty. */
  readonly shares: readonly Share[]
  /** Where each figure is told against something else, what it is compared with; else empty. */
  readonly bases: readonly (string | null)[]
  /** Each of several names has the one figure. */
  readonly each: boolean
}

/** All that the drafts of a group are made from. */
export interface Drafting {
  readonly group: Group
  /** The figure whose words speak for all. */
  readonly owner: Figure
  readonly sides: Sides
  readonly scope: Scope
  readonly binding: Binding
}

/** Of what and of whom one draft is. */
interface Who {
  readonly indicator: string | null
  readonly entity: string | null
}

/** The drafts of the figure at a place of its group: one, or with `均` one for each name. */
export function draftsOf(at: number, drafting: Drafting): readonly Draft[] {
  const { group, owner, sides } = drafting
  const { names, entities } = sides.named
  const count = group.figures.length
  const figure = {
    ...owner,
    index: (group.figures[at] ?? owner).index,
    mention: (group.figures[at] ?? owner).mention,
  }
  if (count === 1 && names.length > 1 && sides.each) {
    const entity = entities[0] ?? null
    return names.map((indicator) => draftOf(figure, { indicator, entity }, names.length, drafting))
  }
  const entity = (entities.length === count ? entities[at] : entities[0]) ?? null
  const draft = draftOf(figure, { indicator: nameAt(at, names, count), entity }, count, sharing(at, drafting))
  const basis = sides.bases[at]
  const rankOf = sides.rank?.ofEach?.[at] ?? draft.rankOf
  const considered = sides.ranked.map((one) => consideredAt(at, one, count))
  return [{ ...draft, rankOf, considered, ...(basis === undefined ? {} : { basis }) }]
}

/** The drafting of one figure of `甲占乙比重、丙占丁比重分别…`, with its own share. */
function sharing(at: number, drafting: Drafting): Drafting {
  const { sides } = drafting
  const share = sides.shares[at]
  return share === undefined ? drafting : { ...drafting, sides: { ...sides, kind: { ...sides.kind, share } } }
}

/** What a candidate of the group says of one of its figures. */
function consideredAt(at: number, { naming, score, evidence }: Ranked, count: number): Considered {
  const source = naming.completion === undefined ? naming.rule : `${naming.rule}+${naming.completion}`
  return { name: nameAt(at, naming.names, count), source, score, evidence }
}

/** Its own name where there is one for each; else the one name, or all of them together. */
function nameAt(at: number, names: readonly string[], count: number): string | null {
  if (names.length === count) return names[at] ?? null
  return names.length === 0 ? null : names.join('、')
}

/** `分别超过48%和60%`: a bound said before the first figure of a list holds for all. */
function boundIn({ bound, unit }: Mention, { figures, listed }: Group): Bound {
  const first = figures[0].mention
  const ahead = first.boundWords.some((word) => word.to <= first.from)
  return listed && ahead && bound === 'exact' && unit === first.unit ? first.bound : bound
}

function draftOf(figure: Figure, who: Who, count: number, { group, sides, scope, binding }: Drafting): Draft {
  const { mention } = figure
  const { named } = sides
  const item = isFraction(mention.unit, binding.lexicon) && count > 1
  const told = item ? growthOfItem(sides.kind, who.indicator, binding.lexicon) : { ...who, kind: sides.kind }
  const { indicator } = told
  const kind = signedBy(figure, told.kind, indicator, binding.lexicon)
  const { measure } = kind
  const rank = measure === 'rank' ? sides.rank : null // not where a place only moved: `排名上升4位`
  const timed = beginsMovement(group)
    ? { ...figure, lead: { ...figure.lead, moved: 'from' as const } }
    : figure
  const timing = periodOf(timed, { measure, named, indicator }, scope, binding)
  return {
    mention: figure.index,
    indicator: industryOf(mention, indicator) ?? indicator,
    entity: who.entity,
    measure,
    ...valuesOf(mention, kind),
    bound: boundIn(mention, group),
    basis: basisOf(figure, kind, { indicator, rule: timing.rule, scope, lexicon: binding.lexicon }),
    period: timing.period,
    status: statusOf(figure, timing.period, scope, binding),
    rankScope: rank === null ? null : (rank.scope ?? said(scope, 'rankScope')),
    rankOf: rank === null ? null : (rank.of ?? said(scope, 'rankOf')),
    considered: [],
    rules: [...mention.rules, ruleOf(named, count, scope), `measure-${measure}`, timing.rule],
  }
}

/** `由全省第9位上升至第7位`, `由1:2:3调整为1:2:4`: the lower end of a movement of ranks or proportions. */
function beginsMovement({ figures }: Group): boolean {
  const [{ before, mention }] = figures
  if (mention.form !== 'rank' && mention.form !== 'proportion') return false
  const from = before.some(({ text }) => /^[由从]居?$/u.test(text))
  const next = textOf(figures.at(-1)?.after ?? [])
  return from && /[到至为居]$/u.test(next)
}

/** The rule that gave the name; a joint name for several figures, or a subject of an earlier sentence, is a doubt. */
function ruleOf(named: Naming, count: number, scope: Scope): string {
  if (named.names.length > 1 && named.names.length !== count) return 'joint-name'
  return named.rule === 'carried-subject' && !isNear(scope) ? 'carried-over-sentence' : named.rule
}
