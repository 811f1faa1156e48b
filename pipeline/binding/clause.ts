import type { Draft } from '../core/draft.ts'
import { told } from '../discourse/log.ts'
import { wholeAhead, wholeCounted } from '../discourse/partitive-whole.ts'
import { entering, type Scope, said, saying } from '../discourse/scopes.ts'
import { timesIn } from '../discourse/time/named.ts'
import { hearing } from '../discourse/untold-topic.ts'
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
export function bindPassage(words: readonly Word[], scope: Scope, binding: Binding): Bound {
  const read = trendAhead(unglued(words, binding.lexicon), binding.mentions, binding.lexicon)
  return bindClauses(clausesOf(read), scope, binding)
}

function bindClauses(clauses: readonly Clause[], scope: Scope, binding: Binding): Bound {
  const drafts: Draft[] = []
  let now = scope
  for (const clause of clauses) {
    const bound = bindClause(clause, now, binding)
    for (const draft of bound.drafts) drafts.push(draft)
    const asides = bindClauses(bound.asides, bound.scope, binding)
    for (const draft of asides.drafts) drafts.push(draft)
    const estimated = said(asides.scope, 'estimated') === true
    now = estimated ? saying(bound.scope, 'sentence', { estimated }) : bound.scope
  }
  return { drafts, scope: now }
}

/** A clause's observations, and the asides that are still to be read. */
interface BoundClause extends Bound {
  readonly asides: readonly Clause[]
}

function bindClause(clause: Clause, scope: Scope, binding: Binding): BoundClause {
  const begun = timed(clause, begin(clause, scope, binding), binding)
  const groups = groupsOf(clause.words, binding)
  let asides = clause.asides
  if (groups.length === 0) return { drafts: [], scope: hearing(clause, begun, binding), asides }
  const number = (told(begun).at(-1)?.clause ?? 0) + 1
  const drafts: Draft[] = []
  const thing = described(groups, binding.lexicon)
  let now = begun
  groups.forEach((group, at) => {
    const listed = at > 0 && isListJoint(group.figures[0].before[0], binding.lexicon)
    const rest = groups.slice(at + 1)
    const turn = { clause: number, group, next: rest[0], ahead: nounAhead(rest), described: thing }
    const bound = bindGroup(turn, saying(now, 'clause', { listed }), binding)
    for (const draft of bound.drafts) drafts.push(draft)
    now = bound.scope
    const parted = partedAsides(asides, group.figures[0].index, groups[at + 1]?.figures[0].index ?? 0)
    for (const draft of bindClauses(parted.between, now, binding).drafts) drafts.push(draft)
    asides = parted.others
  })
  return { drafts, asides, scope: afterClause(clause, scope, now, binding) }
}

/** What the words of the clause say of all its figures: their time, their whole. */
function timed(clause: Clause, scope: Scope, binding: Binding): Scope {
  const whole = wholeAhead(clause.words, scope)
  const now = timesIn(clause.words, scope, binding)
  return whole === null ? now : saying(now, 'sentence', { whole })
}

/** What the clauses after one with figures know of it. */
function afterClause(clause: Clause, before: Scope, scope: Scope, binding: Binding): Scope {
  const whole = wholeCounted(clause.words, scope)
  const ended = goesOn(clause, before, binding)
    ? saying(scope, 'stretch', { agent: null, opener: null })
    : scope
  return saying(ended, 'sentence', {
    lastClause: { text: textOf(clause.words), firm: null },
    theme: null,
    ...(whole === null ? {} : { whole }),
  })
}

/** Enters the clause: after a semicolon in a stretch of its own. Where it names the region or a zone, no actor goes on. */
function begin(clause: Clause, scope: Scope, binding: Binding): Scope {
  const { regions, lexicon } = binding
  const anew = clause.words[0]?.text !== '其中'
  const stretch = clause.after === '；' ? saying(entering(scope, 'stretch'), 'stretch', { anew }) : scope
  const now = entering(stretch, 'clause')
  const region = [0, 1].some((at) => countFirst(clause.words.slice(at), regions) > 0) // `预计全市`
  const named = region || zoneEnd(clause.words, lexicon) > 0
  const aimed = isAimed(clause, lexicon) ? saying(now, 'sentence', { toCome: true }) : now
  if (named) return saying(aimed, 'stretch', { agent: null, opener: null })
  return goesOn(clause, scope, binding)
    ? saying(aimed, 'stretch', { agent: said(scope, 'lastClause')?.firm ?? null })
    : aimed
}

/** The firm that the clause before began with goes on to get something: `…在“晋兴板”挂牌，获得扶持资金…`. */
function goesOn({ words }: Clause, scope: Scope, { lexicon }: Binding): boolean {
  const firm = said(scope, 'lastClause')?.firm ?? null
  return firm !== null && isParticle(words[0], 'getting', lexicon)
}

/** `完成年度任务（20万人）`, `登记失业率2.4%（年度目标为3.5%以内）`: what stands in brackets is what was aimed at. */
function isAimed({ words, behind }: Clause, lexicon: Lexicon): boolean {
  if (behind === undefined) return false
  return [behind, ...words.slice(0, 3).map(({ text }) => text)].some((text) => endsAs(text, 'aimed', lexicon))
}

/** The first noun that a later figure of the clause counts and that says enough to name a project. */
function nounAhead(later: readonly Group[]): readonly Word[] {
  for (const { figures } of later) {
    const named = figures.find(({ noun }) => textOf(noun).length > 2)
    if (named !== undefined) return named.noun
  }
  return []
}
