import { isNear, type Scope, said, topics } from '../../discourse/scopes.ts'
import { isIndicatorName } from '../../indicators/code.ts'
import { splitActor } from '../../syntax/actor.ts'
import { endsAs } from '../../syntax/affixes.ts'
import { countsList } from '../../syntax/apposition.ts'
import { coordinated, itemsOf } from '../../syntax/coordination.ts'
import { isListJoint } from '../../syntax/coordinators.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import type { Reading } from '../../syntax/reading.ts'
import { cleaned } from '../../syntax/trim.ts'
import { isBareAction, leadingVerb, leadingVerbs } from '../../syntax/verbs.ts'
import { carried, peopleBeside } from './antecedent.ts'
import type { Asked, Naming, Subject } from './candidate.ts'
import { completed, ofOwner } from './completed.ts'
import { completions } from './completions.ts'
import { counted } from './counted-noun.ts'
import { byCounters } from './counters.ts'
import { dealtTo } from './distributed-actors.ts'
import { dealtToParties } from './distributed-parties.ts'
import { dealtToHeard } from './distributed-topics.ts'
import { investedIn } from './investment.ts'
import { modifying } from './modifier.ts'
import { peopleDoing } from './people-doing.ts'
import { sharedObject } from './shared-object.ts'
import { summed } from './sum.ts'

/** Who proposes names, from the most to the least particular construction. */
const generators: readonly ((subject: Subject) => Naming | null)[] = [
  dealtTo,
  dealtToParties,
  counted,
  investedIn,
  peopleBeside,
  peopleDoing,
  summed,
  byCounters,
  sharedObject,
  (subject) => (saysNothing(subject) ? carried(subject) : null),
  modifying,
  several,
  dealtToHeard,
  single,
]

/** The names proposed for a figure and the others of its group, each once, in the order of the generators; never none. */
export function candidates(subject: Subject): readonly [Naming, ...Naming[]] {
  const proposed = generators.flatMap((generate) => generate(subject) ?? [])
  const [first = carried(subject), ...others] = proposed
  const seen = new Set([key(first)])
  const more = [...others, carried(subject)].flatMap((naming) => [naming, ...completions(naming, subject)])
  return [first, ...[...completions(first, subject), ...more].filter((naming) => isNew(naming, seen))]
}

function isNew(naming: Naming, seen: Set<string>): boolean {
  const known = seen.has(key(naming)) || naming.names.length === 0
  seen.add(key(naming))
  return !known
}

function key({ names }: Naming): string {
  return names.join('\n')
}

/** Nothing, or only that it is of all: `新增航线2条、总数达24条`. */
function saysNothing({ rest, scope, reading }: Subject): boolean {
  const known = isNear(scope) && topics(scope).length > 0
  return rest.length === 0 || (known && rest.every((word) => isParticle(word, 'in-all', reading.lexicon)))
}

/** The words around a figure as the generators read them. */
export function subjectOf(asked: Asked, scope: Scope, reading: Reading): Subject {
  const own = cleaned(asked.subject, reading)
  const words = isBesideList(asked, reading) ? leadingVerbs(own) : own
  const opens = said(scope, 'lastClause') === null && words[0] === asked.figure.before[0] // nothing was shed before it
  const { entity, rest } = splitActor(words, asked.figure, opens, reading.lexicon)
  return {
    ...asked,
    rest: entity === null ? rest : cleaned(rest, reading),
    actor: entity ?? said(scope, 'agent'),
    entity,
    scope,
    reading,
  }
}

/** `修建桥梁、6条道路`: what stands before is listed beside the noun that the figure counts. */
function isBesideList({ subject, figure }: Asked, { lexicon }: Reading): boolean {
  const end = figure.before.at(-1)
  const listed =
    end?.text === '等' || isListJoint(end, lexicon) || countsList(subject, figure.mention, lexicon)
  return figure.noun.length > 0 && listed
}

/** `小麦、玉米产量`: a name for each figure. */
function several(subject: Subject): Naming | null {
  const { rest, count, each, actor, reading } = subject
  const wanted = each ? itemsOf(rest, reading.lexicon).length : count
  const names = wanted > 1 ? coordinated(rest, wanted, reading.lexicon) : null
  if (names === null) return null
  return {
    names: ofOwner(names, subject),
    entities: [actor],
    own: true,
    verb: leadingVerb(rest),
    rule: 'coordinated-subjects',
  }
}

/** The longest deed that still makes a name. */
const longestDeed = 12

/** `龙腾公司3次获得省级表彰`: what was done so often stands after the figure; empty where the words before it say it. */
function deedOften({ rest, figure, reading }: Subject): string {
  const { mention, after } = figure
  const acts = mention.unit === '次' && /^v/u.test(after[0]?.tag ?? '')
  if (!acts || rest.some(({ tag }) => tag.startsWith('v'))) return ''
  const deed = nameOf(after, reading.lexicon) ?? ''
  return deed.length > longestDeed ? (after[0]?.text ?? '') : deed
}

/** `新增3000个学位`: the unit is what there is more of; its verb alone names nothing. */
function withUnitNoun(name: string, { rest, figure, reading }: Subject): string | null {
  const unit = figure.mention.unit.replace(/^[个张]/u, '')
  const named = isBareAction(rest, reading.lexicon) && endsAs(unit, 'unit-noun', reading.lexicon)
  return named ? name + unit : null
}

function single(subject: Subject): Naming | null {
  const { rest, actor, scope, reading } = subject
  const name = nameOf(rest, reading.lexicon)
  if (name === null) return null
  const verb = leadingVerb(rest)
  const full = withUnitNoun(name, subject) ?? completed(name, subject)
  // `项目120个，其中开工43个，竣工12个`: the third speaks of the projects too, not of those begun
  const isStep =
    full !== name && isBareAction(rest, reading.lexicon) && !isIndicatorName(name, reading.lexicon)
  return {
    names: [full === name ? name + deedOften(subject) : full],
    entities: [actor],
    own: true,
    ...(isStep ? { topic: topics(scope) } : {}),
    verb: verb === '' && said(scope, 'listed') === true ? (said(scope, 'verb') ?? '') : verb,
    rule: 'subject',
  }
}
