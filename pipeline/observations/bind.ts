import type { Facts, Measure, Mention, Observation, Passage, Tell } from '../types.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { indicatorCode } from './code.ts'
import { coordinated, itemsOf } from './coordination.ts'
import { growthOfDoublings, negated } from './decimal.ts'
import { type Figure, type Group, groupsOf, listing, type Reading } from './figures.ts'
import { cleaned, nameOf } from './indicator.ts'
import { readLead } from './lead.ts'
import { type Measured, measured } from './measure.ts'
import { type Naming, naming } from './naming.ts'
import { periodOf, timesIn } from './periods.ts'
import { type RankLead, readRankLead } from './rank.ts'
import type { State } from './state.ts'
import { statusOf } from './status.ts'
import { textOf, type Word } from './words.ts'

/** What the binder needs to know of the report besides the passage. */
export interface Binding extends Reading {
  readonly facts: Facts
  readonly passage: Passage
  readonly tell: Tell
}

/** An observation before it is known which level it qualifies. */
export type Draft = Omit<Observation, 'qualifies' | 'region' | 'indicatorCode' | 'certainty'>

interface Bound {
  readonly drafts: readonly Draft[]
  readonly state: State
}

/** Reads one passage from left to right. */
export function bindPassage(words: readonly Word[], state: State, binding: Binding): Bound {
  return bindClauses(clausesOf(words), state, binding)
}

function bindClauses(clauses: readonly Clause[], state: State, binding: Binding): Bound {
  const drafts: Draft[] = []
  let now = state
  for (const clause of clauses) {
    const bound = bindClause(clause, now, binding)
    for (const draft of bound.drafts) drafts.push(draft)
    const asides = bindClauses(clause.asides, bound.state, binding)
    for (const draft of asides.drafts) drafts.push(draft)
    now = { ...bound.state, estimate: bound.state.estimate || asides.state.estimate }
  }
  return { drafts, state: now }
}

function bindClause(clause: Clause, state: State, binding: Binding): Bound {
  const entity = clause.after === '；' ? null : state.entity
  const period = clause.after === '；' && /-/u.test(state.period ?? '') ? null : state.period
  const begun: State = { ...state, entity, period }
  let now: State = { ...begun, ...timesIn(clause.words, begun, binding) }
  const groups = groupsOf(clause.words, binding)
  if (groups.length === 0) return { drafts: [], state: heard(clause, now, binding) }
  const drafts: Draft[] = []
  groups.forEach((group, at) => {
    const listed = at > 0 && listing.has(group.figures[0]?.before[0]?.text ?? '')
    const ahead =
      groups
        .slice(at + 1)
        .flatMap((later) => later.figures)
        .find((figure) => nameable(figure.noun))?.noun ?? []
    const bound = bindGroup({ group, next: groups[at + 1], ahead }, { ...now, listed }, binding)
    for (const draft of bound.drafts) drafts.push(draft)
    now = bound.state
  })
  return { drafts, state: { ...now, listed: false, phrase: textOf(clause.words) } }
}

/** A clause without a figure may still name what the next one measures: `一般公共预算收入稳步增长，完成4.14亿元`. */
function heard(clause: Clause, state: State, binding: Binding): State {
  const lead = readLead(clause.words, binding.mentions, binding.lexicon)
  const head = cleaned(lead.head, binding.regions, binding.lexicon)
  const told = lead.trend !== null || lead.copula
  const subjects =
    clause.stop === '，' && head.length > 0
      ? told
        ? subjectsIn(head)
        : subjectOfClause(head, state, binding)
      : []
  return {
    ...state,
    near: state.near || subjects.length > 0,
    subjects: subjects.length > 0 ? subjects : state.subjects,
    basis: lead.trend === null ? (lead.basis ?? state.basis) : state.basis,
    phrase: textOf(clause.words),
  }
}

const longestSubject = 16

/** `粮食产量再创新高，达到756亿斤`: what the words before the predicate name, where they are an indicator or open the sentence. */
function subjectOfClause(head: readonly Word[], state: State, { lexicon }: Binding): readonly string[] {
  const end = head.findIndex((word) => word.kind === 'word' && /^(?:v|d|z|i|l)$/u.test(word.tag))
  const noun = end < 0 ? head : head.slice(0, end)
  const name = nameOf(noun)
  if (name === null || name.length > longestSubject || !/^n/u.test(noun.at(-1)?.tag ?? '')) return []
  return indicatorCode(name, lexicon) !== null || state.recent.length === 0 ? [name] : []
}

function subjectsIn(head: readonly Word[]): readonly string[] {
  const count = itemsOf(head).length
  const name = nameOf(head)
  return (count > 1 ? coordinated(head, count) : null) ?? (name === null ? [] : [name])
}

interface Turn {
  readonly group: Group
  readonly next: Group | undefined
  /** The first noun that a later figure of the clause counts and that says enough to name a project. */
  readonly ahead: readonly Word[]
}

function nameable(noun: readonly Word[]): boolean {
  return textOf(noun).length > 2
}

/** How many levels told a later `分别` can refer to. A sentence without end must not be remembered whole. */
const remembered = 50

function bindGroup({ group, next, ahead }: Turn, state: State, binding: Binding): Bound {
  const first = ownerOf(group, next)
  const plain = measured(first, state.share)
  const rank = plain.measure === 'rank' ? readRankLead(first.before, binding.lexicon) : null
  const count = group.listed ? group.figures.length : 1
  const each = first.lead.each || rank?.each === true
  const found = naming(
    { figure: first, subject: subjectOf(first, plain, rank), count, each, ahead },
    state,
    binding,
  )
  const { kind, named } = increased(stillGrowing(plain, found, first, state), found)
  const sides = { kind, rank, named }
  const now: State = { ...state, ...carriedSides(first, sides, state) }
  const drafts = group.figures.flatMap((figure, at) =>
    draftsOf({ ...first, index: figure.index, mention: figure.mention }, at, group, sides, now, binding),
  )
  tellMismatch(group, named, binding)
  const told = drafts.flatMap((draft) =>
    draft.measure === 'level' && draft.indicator !== null ? [draft.indicator] : [],
  )
  const subjects = drafts.length > 0 && named.own ? (named.topic ?? named.names) : now.subjects
  return {
    drafts,
    state: {
      ...now,
      subjects,
      near: now.near || named.own,
      recent: [...now.recent, ...told].slice(-remembered),
    },
  }
}

/**
 * The figure that speaks for its group. Its noun may stand after the next figure (`总投资达186.94亿元的52个重点项目`)
 * or after the last one of the group (`1160户3553名贫困人口`).
 */
function ownerOf(group: Group, next: Group | undefined): Figure {
  const figure = group.figures[0] as Figure
  const last = group.figures.at(-1) as Figure
  if (figure.noun.length > 0) return figure
  if (figure.attributive && next !== undefined)
    return { ...figure, noun: next.figures.at(-1)?.noun ?? [], predicate: [] }
  return last.noun.length > 0
    ? { ...figure, noun: last.noun, predicate: last.predicate, attributive: last.attributive }
    : figure
}

function subjectOf(figure: Figure, kind: Measured, rank: RankLead | null): readonly Word[] {
  if (rank !== null) return rank.subject
  if (kind.share !== null) return kind.share.part
  return figure.lead.head
}

/** `增长14%、力争达到15%以上`: a rate of the same subject right after its growth is a growth too. */
function stillGrowing(kind: Measured, named: Naming, figure: Figure, state: State): Measured {
  const again = kind.measure === 'level' && figure.mention.unit === '%' && !named.own && state.grew
  return again ? { ...kind, measure: 'growth' } : kind
}

const changing: ReadonlyMap<string, 1 | -1> = new Map([
  ['增加', 1],
  ['减少', -1],
])

/** `增加经济作物种植面积17万亩`: a change of the area, not a level of what was done. */
function increased(kind: Measured, named: Naming): { kind: Measured; named: Naming } {
  const verb = named.names[0]?.slice(0, 2) ?? ''
  const sign = changing.get(verb)
  if (kind.measure !== 'level' || !named.own || sign === undefined || named.names[0] === verb)
    return { kind, named }
  const names = named.names.map((name) => (name.startsWith(verb) ? name.slice(verb.length) : name))
  return { kind: { ...kind, measure: 'change', sign }, named: { ...named, names, rule: 'increase-of-noun' } }
}

interface Sides {
  readonly kind: Measured
  readonly rank: RankLead | null
  readonly named: Naming
}

function carriedSides(figure: Figure, { kind, rank, named }: Sides, state: State): Partial<State> {
  const basis = figure.lead.basis
  return {
    entity: named.entities.length === 1 ? (named.entities[0] ?? null) : null,
    verb: named.verb,
    share: figure.lead.moved === 'from' ? kind.share : null,
    ...(basis?.startsWith('since:') || basis === 'year_end' ? { basis } : {}),
    ...(rank === null ? {} : { rankScope: rank.scope ?? state.rankScope, rankOf: rank.of ?? state.rankOf }),
    ...(kind.measure === 'level' ? { rankOf: null } : {}),
    grew: kind.measure === 'growth',
  }
}

function draftsOf(
  figure: Figure,
  at: number,
  group: Group,
  sides: Sides,
  state: State,
  binding: Binding,
): readonly Draft[] {
  const { named } = sides
  const count = group.figures.length
  if (count === 1 && named.names.length > 1 && (figure.lead.each || sides.rank?.each === true)) {
    return named.names.map((name) =>
      draftOf(
        figure,
        name,
        named.entities[0] ?? null,
        { ...sides, count: named.names.length },
        state,
        binding,
      ),
    )
  }
  const spread = named.names.length === count
  const name =
    (spread ? named.names[at] : named.names.length === 1 ? named.names[0] : joint(named.names)) ?? null
  const entity = (named.entities.length === count ? named.entities[at] : named.entities[0]) ?? null
  return [draftOf(figure, name, entity, { ...sides, count }, state, binding)]
}

function joint(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、')
}

function draftOf(
  figure: Figure,
  indicator: string | null,
  entity: string | null,
  sides: Sides & { readonly count: number },
  state: State,
  binding: Binding,
): Draft {
  const { mention } = figure
  const { kind, rank, named, count } = sides
  const measure = kind.measure
  const improved = figure.lead.trend?.kind === 'improvement' && fallsWhenBetter(indicator, binding)
  const { value, valueMax, unit } = valuesOf(mention, improved ? { ...kind, sign: -1 } : kind)
  const part = industryOf(mention, indicator)
  const timing = periodOf(figure, { measure, named, indicator }, state, binding)
  return {
    mention: figure.index,
    indicator: part ?? indicator,
    entity,
    measure,
    value,
    valueMax,
    unit,
    bound: mention.bound,
    basis: basisOf(figure, kind, state),
    period: timing.period,
    status: statusOf(figure, timing.period, state, binding),
    rankScope: rank === null ? null : (rank.scope ?? state.rankScope),
    rankOf: rank === null ? null : (rank.of ?? state.rankOf),
    rules: [...mention.rules, ruleOf(named, count, state), `measure-${measure}`, timing.rule],
  }
}

/** `综合指数同比改善11.8%`: the index fell. */
function fallsWhenBetter(indicator: string | null, { lexicon }: Binding): boolean {
  return indicator !== null && lexicon['lower-better'].some((row) => indicator.includes(row.word))
}

/** The rule that gave the name; a joint name for several figures, or a subject of an earlier sentence, is a doubt. */
function ruleOf(named: Naming, count: number, state: State): string {
  if (named.names.length > 1 && named.names.length !== count) return 'joint-name'
  return named.rule === 'carried-subject' && !state.near ? 'carried-over-sentence' : named.rule
}

function valuesOf(mention: Mention, kind: Measured): Pick<Draft, 'value' | 'valueMax' | 'unit'> {
  const { value, valueMax } = mention
  if (mention.form === 'rank') return { value, valueMax, unit: '位' }
  if (mention.form === 'proportion') return { value, valueMax, unit: '%' }
  if (mention.unit === '番' && value !== null)
    return { value: growthOfDoublings(value), valueMax: null, unit: '%' }
  const signed = kind.sign === -1 && value !== null && !value.startsWith('-')
  return signed
    ? { value: negated(value), valueMax: valueMax === null ? null : negated(valueMax), unit: mention.unit }
    : { value, valueMax, unit: mention.unit }
}

/** The parts of `三次产业结构` are the three industries. */
function industryOf(mention: Mention, indicator: string | null): string | null {
  if (mention.form !== 'proportion' || mention.part?.count !== 3) return null
  if (!/产业|三产|三次/u.test(indicator ?? '')) return null
  return ['第一产业', '第二产业', '第三产业'][mention.part.index] ?? null
}

const compared: readonly Measure[] = ['growth', 'ratio', 'change']

function basisOf(figure: Figure, kind: Measured, state: State): string | null {
  if (kind.measure === 'share') return kind.share?.whole ?? null
  if (!compared.includes(kind.measure)) return null
  if (figure.lead.trend?.kind === 'comparison') return null
  const told = figure.lead.basis ?? state.basis
  if (told !== null) return told
  return kind.measure === 'ratio' || /^\d{4}\/\d{4}$/u.test(state.period ?? '') ? null : 'yoy'
}

function tellMismatch(group: Group, named: Naming, binding: Binding): void {
  const count = group.figures.length
  const first = group.figures[0]
  if (!group.listed || named.names.length === count || first === undefined || count < 2) return
  if (new Set(group.figures.map((figure) => figure.mention.unit)).size > 1) return
  binding.tell({
    severity: 'warning',
    ruleId: 'observations/list-mismatch',
    reason: `${count} figures stand in a list, but ${named.names.length} subject(s) were found for them (${named.names.join('、') || 'none'}); each got the joint name. Check these figures by hand`,
    span: { start: first.mention.start, end: group.figures.at(-1)?.mention.end ?? first.mention.end },
  })
}
