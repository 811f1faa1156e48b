import type { Draft } from '../core/draft.ts'
import { wholeAhead, wholeCounted } from '../discourse/partitive-whole.ts'
import type { State } from '../discourse/state.ts'
import { lastYear } from '../discourse/time/iso.ts'
import { timesIn } from '../discourse/time/named.ts'
import { horizonOf } from '../discourse/time/paragraph-frame.ts'
import { heard } from '../discourse/untold-topic.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import { type Clause, clausesOf } from '../syntax/clauses.ts'
import { isListJoint } from '../syntax/coordinators.ts'
import type { Group } from '../syntax/figures/group.ts'
import { groupsOf } from '../syntax/figures/index.ts'
import { described } from '../syntax/figures/relative-head.ts'
import { isParticle } from '../syntax/function-words.ts'
import { trendAhead } from '../syntax/move-trend-before-figure.ts'
import { partedAsides } from '../syntax/parentheticals.ts'
import type { Binding } from '../syntax/reading.ts'
import { unglued } from '../syntax/split-glued-verbs.ts'
import { countFirst } from '../syntax/strip-suffix.ts'
import { textOf, type Word } from '../syntax/words.ts'
import { zoneEnd } from '../syntax/zone.ts'
import type { Bound } from './bound.ts'
import { bindGroup } from './group.ts'

/** Reads one passage from left to right. */
export function bindPassage(words: readonly Word[], state: State, binding: Binding): Bound {
  const read = trendAhead(unglued(words, binding.lexicon), binding.mentions, binding.lexicon)
  return bindClauses(clausesOf(read), state, binding)
}

function bindClauses(clauses: readonly Clause[], state: State, binding: Binding): Bound {
  const drafts: Draft[] = []
  let now = state
  for (const clause of clauses) {
    const bound = bindClause(clause, now, binding)
    for (const draft of bound.drafts) drafts.push(draft)
    const asides = bindClauses(bound.asides, bound.state, binding)
    for (const draft of asides.drafts) drafts.push(draft)
    now = { ...bound.state, estimate: bound.state.estimate || asides.state.estimate }
  }
  return { drafts, state: now }
}

/** A clause's observations, and the asides that are still to be read. */
interface BoundClause extends Bound {
  readonly asides: readonly Clause[]
}

function bindClause(clause: Clause, state: State, binding: Binding): BoundClause {
  const begun = begin(clause, state, binding)
  const whole = wholeAhead(clause.words, begun) ?? begun.whole
  const times = timesIn(clause.words, begun, binding)
  const basis = times.period === undefined ? begun.basis : withoutSince(begun) // `比“十二五”增长35%；其中2020年增长7%`
  const horizon = horizonOf(clause.words, times.period ?? undefined, begun, binding)
  let now: State = { ...begun, ...times, basis, horizon, whole }
  const groups = groupsOf(clause.words, binding)
  let asides = clause.asides
  if (groups.length === 0) return { drafts: [], state: heard(clause, now, binding), asides }
  const drafts: Draft[] = []
  const thing = described(groups, binding.lexicon)
  groups.forEach((group, at) => {
    const listed = at > 0 && isListJoint(group.figures[0].before[0], binding.lexicon)
    const turn = { group, next: groups[at + 1], ahead: nounAhead(groups.slice(at + 1)), described: thing }
    const bound = bindGroup(turn, { ...now, listed }, binding)
    const listing = at === 0 ? bound.state.listing.slice(now.listing.length) : bound.state.listing
    for (const draft of bound.drafts) drafts.push(draft)
    now = { ...bound.state, listing }
    const parted = partedAsides(asides, group.figures[0].index, groups[at + 1]?.figures[0].index ?? 0)
    for (const draft of bindClauses(parted.between, now, binding).drafts) drafts.push(draft)
    asides = parted.others
  })
  const set = wholeCounted(clause.words, now.subjects)
  return {
    drafts,
    asides,
    state: {
      ...now,
      ...(begun.firm === null ? {} : noActor),
      firm: null,
      listed: false,
      phrase: textOf(clause.words),
      whole: set ?? now.whole,
    },
  }
}

/**
 * After a semicolon the actor is another, and a month or quarter named before it is over. A year to come that a review
 * names holds for its clause only, and so does the year that something was built on.
 */
function begin(clause: Clause, state: State, { facts, regions, lexicon }: Binding): State {
  const year = lastYear(state.period)
  const ahead =
    state.part === 'review' && year !== null && facts.reviewYear !== null && year > facts.reviewYear
  const built = state.phrase.endsWith('基础上') // `在2015年增长14.3%的基础上，又增长12.7%`
  const region = [0, 1].some((at) => countFirst(clause.words.slice(at), regions) > 0) // `预计全市`
  const named = region || zoneEnd(clause.words, lexicon) > 0 // after a zone
  const goesOn = state.firm !== null && isParticle(clause.words[0], 'getting', lexicon)
  const entity = goesOn ? state.firm : state.entity
  const now = {
    ...state,
    entity,
    future: state.future || isAimed(clause, lexicon),
    firm: goesOn ? state.firm : null,
    ...(named ? noActor : {}),
    ...(ahead || built ? { period: null } : {}),
  }
  if (clause.after !== '；') return now
  const basis = now.yearly ? withoutSince(now) : now.basis // `税收增长9%，比2019年增长8%；投资增长17%`
  const anew = clause.words[0]?.text !== '其中'
  return {
    ...now,
    ...noActor,
    keeper: null,
    tally: null,
    anew,
    basis,
    period: now.period?.includes('-') ? null : now.period,
  }
}

/** `完成年度任务（20万人）`, `登记失业率2.4%（年度目标为3.5%以内）`: what stands in brackets is what was aimed at. */
function isAimed({ words, behind }: Clause, lexicon: Lexicon): boolean {
  if (behind === undefined) return false
  return [behind, ...words.slice(0, 3).map(({ text }) => text)].some((text) => endsAs(text, 'aimed', lexicon))
}

/** The basis, but for a year that a figure before was compared with. */
function withoutSince({ basis, ground }: State): string | null {
  return basis?.startsWith('since:') ? ground : basis
}

const noActor = { entity: null, opener: null } as const

/** The first noun that a later figure of the clause counts and that says enough to name a project. */
function nounAhead(later: readonly Group[]): readonly Word[] {
  for (const { figures } of later) {
    const named = figures.find(({ noun }) => textOf(noun).length > 2)
    if (named !== undefined) return named.noun
  }
  return []
}
