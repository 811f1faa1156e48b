import { indicatorCode } from './code.ts'
import { coordinated, itemsOf } from './coordination.ts'
import { type Figure, listing, type Reading } from './figures.ts'
import { cleaned, nameOf } from './indicator.ts'
import { isRelational, withoutRelation } from './relations.ts'
import type { State } from './state.ts'
import { emptyVerbs } from './vocabulary.ts'
import { textOf, type Word } from './words.ts'

/** What the figures of a group are about. */
export interface Naming {
  /** One name for all figures, or one for each. Empty where the text gives none. */
  readonly names: readonly string[]
  /** The actors, one for each figure or one for all; null where it is the region as a whole. */
  readonly entities: readonly (string | null)[]
  /** The name stands here; it was not carried over from an earlier clause. */
  readonly own: boolean
  /** What later figures speak of, where it is not what this one measures: the project, not its investment. */
  readonly topic?: readonly string[]
  /** A verb that a later item of the same list may share: `成立`. */
  readonly verb: string
  readonly rule: string
}

export interface Asked {
  readonly figure: Figure
  /** The words before the figure, bare of trend, basis and filler. */
  readonly subject: readonly Word[]
  /** How many figures stand in the list, 1 where they stand side by side. */
  readonly count: number
  /** The first noun that a later figure of the clause counts. */
  readonly ahead: readonly Word[]
  /** `均`, `各`: each of the subjects has this one figure. */
  readonly each: boolean
}

export function naming(asked: Asked, state: State, reading: Reading): Naming {
  const { figure, count } = asked
  const end = asked.subject.at(-1)?.text ?? ''
  const listed = figure.noun.length > 0 && (end === '等' || listing.has(end))
  const own = cleaned(asked.subject, reading.regions, reading.lexicon)
  const split = splitEntity(listed ? own.slice(0, verbsFirst(own)) : own, figure)
  const { entity } = split
  const rest = entity === null ? split.rest : cleaned(split.rest, reading.regions, reading.lexicon)
  const actor = entity ?? state.entity
  const dealt = dealtTo(rest, count, state)
  if (dealt !== null) return dealt
  if (figure.noun.length > 0) return counted(figure, rest, actor, state)
  const invested = investedIn(figure, rest, asked.ahead, reading)
  if (invested !== null)
    return { names: [invested], entities: [actor], own: true, verb: '', rule: 'investment-in-project' }
  if (rest.length === 0) return people(figure, state, actor) ?? carried(asked, state, entity)
  const several = asked.each ? itemsOf(rest).length : count
  const names = several > 1 ? coordinated(rest, several) : null
  const modified = modifying(rest, asked.ahead, state)
  if (modified !== null)
    return {
      names: [modified.name],
      topic: [modified.noun],
      entities: [actor],
      own: true,
      verb: state.verb,
      rule: 'modifier-of-noun',
    }
  const verb = leadingVerb(rest)
  if (names !== null) return { names, entities: [actor], own: true, verb, rule: 'coordinated-subjects' }
  const name = nameOf(rest)
  if (name === null) return carried(asked, state, entity)
  const kept = verb === '' && state.listed ? state.verb : verb
  return {
    names: [alongside(name, state) ?? completed(name, { words: rest, verb, state, reading })],
    entities: [actor],
    own: true,
    verb: kept,
    rule: 'subject',
  }
}

/** `涉及4个乡镇24852户`: households or people beside what was counted before them are its own count. */
function people(figure: Figure, state: State, actor: string | null): Naming | null {
  const { unit } = figure.mention
  if (figure.before.length > 0 || state.verb === '' || !['户', '人'].includes(unit)) return null
  return {
    names: [state.verb + unit],
    entities: [actor],
    own: false,
    verb: state.verb,
    rule: 'people-beside',
  }
}

interface Modified {
  readonly name: string
  /** The noun without its grade, for the figures after it. */
  readonly noun: string
}

/** `其中省级1家` of `龙头企业4家`, `培育省级1家、市级2家示范农场`, `新增示范农场省级1家`: a bare grade takes the noun around it. */
function modifying(words: readonly Word[], ahead: readonly Word[], state: State): Modified | null {
  const grade = words.at(-1)?.text ?? ''
  if (!/[级型类]$/u.test(grade) || grade.length > 4) return null
  const before = words.slice(0, -1)
  const verb = leadingVerb([...before, ...words])
  const own = nameOf(before.slice(verb === '' || before.length < 2 ? 0 : 1))
  const subject = state.subjects.length === 1 ? (state.subjects[0] ?? '') : ''
  const carried =
    state.verb !== '' && subject.startsWith(state.verb) ? subject.slice(state.verb.length) : subject
  const noun = nameOf(ahead) ?? (own === null || own === verb ? carried : own)
  const bare = noun
    .replace(/^(?:新认定|新增|新培育|新创建|创建|培育)/u, '')
    .replace(/^[省市县区国家乡镇]+级(?:以上)?/u, '')
  return bare === '' ? null : { name: grade + bare, noun }
}

/** A figure without a subject of its own speaks of the last one, or with `分别` of the last several levels. */
function carried({ figure, count }: Asked, state: State, entity: string | null): Naming {
  const several = count > 1 && state.subjects.length !== count && state.recent.length >= count
  const names = several
    ? state.recent.slice(-count)
    : state.subjects.map((subject) => stockOf(subject, figure))
  return { names, entities: [entity ?? state.entity], own: false, verb: state.verb, rule: 'carried-subject' }
}

/** `新认定高新技术企业5家，累计达到17家`: the second is of all of them. */
function stockOf(subject: string, figure: Figure): string {
  const total = figure.before.some((word) =>
    ['累计', '总数', '总量', '累计达到', '累计达'].includes(word.text),
  )
  return total ? subject.replace(/^新(?:增|认定|培育|建|创建|引进|登记|注册|发展)?/u, '') : subject
}

/** `立恒、闽光分别压减`: actors, each with its figure; the action's object may stand in the clause before. */
function dealtTo(words: readonly Word[], count: number, state: State): Naming | null {
  const at = words.findIndex((word) => ['分别', '各', '各自'].includes(word.text))
  if (at < 1 || count < 2) return null
  const actors = coordinated(words.slice(0, at), count)
  const action = words.slice(at + 1)
  const verb = action[0]
  if (actors === null || verb === undefined) return null
  const bare = action.length === 1 && /^v/u.test(verb.tag)
  const before = state.phrase.indexOf(verb.text)
  const name = bare && before >= 0 ? state.phrase.slice(before) : nameOf(action)
  if (name === null) return null
  return { names: [name], entities: actors, own: true, verb: '', rule: 'dealt-to-actors' }
}

/** `召开` + `专题会议`; `总投资` … `的` + `重点项目`. */
function counted(figure: Figure, head: readonly Word[], entity: string | null, state: State): Naming {
  const listed = figure.noun.findLastIndex((word) => word.text === '等')
  const own = listed > 0 && listed < figure.noun.length - 1 ? figure.noun.slice(listed + 1) : figure.noun
  const noun = nameOf(own) ?? textOf(own)
  const said = nameOf([...own, ...figure.predicate]) ?? noun
  const relation = figure.attributive || isRelational(textOf(head)) ? relationOf(head) : null
  if (relation !== null)
    return {
      names: [noun + relation],
      topic: [noun],
      entities: [entity],
      own: true,
      verb: '',
      rule: 'measure-of-noun',
    }
  const told = verbOf(head, figure, state)
  const verb = figure.attributive && extents.has(told) ? '' : told
  const grade = /[级型类]$/u.test(head.at(-1)?.text ?? '') ? (head.at(-1)?.text ?? '') : ''
  return {
    names: [verb + grade + modifierOf(head) + said],
    entities: [entity],
    own: true,
    verb,
    rule: 'counted-noun',
  }
}

/** Verbs that give the extent of the noun after `的`, not what was done to it: `涉及1596户的“煤改电”任务`. */
const extents = new Set(['涉及', '覆盖', '惠及', '容纳', '服务', '占地'])

function verbOf(head: readonly Word[], figure: Figure, state: State): string {
  const listed = listing.has(figure.before[0]?.text ?? '')
  if (head.length === 0) return listed ? state.verb : (figure.lead.trend?.word ?? '')
  return lastVerb(head)
}

/** `总投资` at the end of `谋划并筛选出总投资`. */
function relationOf(head: readonly Word[]): string | null {
  const last = head.at(-1)
  if (last === undefined || endsInAction(head)) return null
  const two = textOf(head.slice(-2))
  if (isRelational(two)) return two
  if (isRelational(last.text)) return last.text
  return head.length <= 3 ? nameOf(head) : null
}

function endsInAction(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return (
    last !== undefined &&
    !isRelational(last.text) &&
    (last.tag === 'v' || ['出', '了', '成'].includes(last.text))
  )
}

/** `占地3亩以上的7589家工业企业`: what defines the things counted stays in their name. */
function modifierOf(head: readonly Word[]): string {
  const at = head.findIndex(
    (word) => word.kind === 'name' && /\d|[一二三四五六七八九十百千万亿]/u.test(word.text),
  )
  if (at < 0 || head.at(-1)?.kind !== 'name') return ''
  return textOf(
    head.slice(Math.max(0, at - 1)).filter((word) => !/^[pv]/u.test(word.tag) || word.kind === 'name'),
  )
}

/** The verbs that end a head: `谋划并筛选出`; empty where it ends in a noun. */
function lastVerb(words: readonly Word[]): string {
  let from = words.length
  while (from > 0 && isVerbal(words[from - 1])) from--
  const verbs = words.slice(from)
  return verbs.some((word) => word.tag.startsWith('v'))
    ? textOf(verbs).replace(/^[并、和]+|[了着]+$/gu, '')
    : ''
}

function isVerbal(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'name') return false
  return /^(?:v|d|vd|zg|ad)$/u.test(word.tag) || ['并', '出', '了', '、', '成', '新'].includes(word.text)
}

function verbsFirst(words: readonly Word[]): number {
  const end = words.findIndex((word) => word.kind !== 'word' || word.tag !== 'v')
  return end < 0 ? words.length : end
}

function leadingVerb(words: readonly Word[]): string {
  const first = words[0]
  return first !== undefined && first.kind === 'word' && first.tag === 'v' && words.length > 1
    ? first.text
    : ''
}

/** `投资2.3亿元新改扩建中小学`: money put into what the verb after it makes. */
function investedIn(
  figure: Figure,
  head: readonly Word[],
  ahead: readonly Word[],
  reading: Reading,
): string | null {
  const name = nameOf(head)
  if (
    name === null ||
    !['投资', '总投资', '投入'].includes(name) ||
    figure.after[0]?.tag.startsWith('v') !== true
  )
    return null
  const project = nameOf(cleaned(figure.after, reading.regions, reading.lexicon))
  const named = nameOf(ahead)
  if (project === null || emptyVerbs(reading.lexicon).has(project))
    return named === null ? null : withoutWork(named) + name
  return withoutWork(project) + name
}

function withoutWork(project: string): string {
  return project.replace(/(?:建设进度|前期手续办理|前期手续|前期工作|建设|工作|任务)$/u, '')
}

interface Completing {
  readonly words: readonly Word[]
  readonly verb: string
  readonly state: State
  readonly reading: Reading
}

/** `总投资` alone does not make sense beside a region: it takes the subject before it. A listed object takes its verb. */
function completed(name: string, { words, verb, state, reading }: Completing): string {
  if (indicatorCode(name, reading.lexicon) !== null) return name
  const subject = state.subjects.length === 1 ? state.subjects[0] : undefined
  const fits = subject !== undefined && !subject.endsWith(name) && !/[率数比重]$/u.test(subject)
  if (fits && (isRelational(name) || isBareAction(words))) return withoutRelation(subject) + name
  return state.listed && verb === '' ? state.verb + name : name
}

/** `其中开工43个`: only what happened, of the things named before. */
function isBareAction(words: readonly Word[]): boolean {
  return (
    words.length <= 2 &&
    words.every((word) => word.tag === 'v' || word.tag === 'vn' || word.tag === 'd') &&
    textOf(words).length <= 4
  )
}

const sides = [
  ['城镇', '农村'],
  ['城市', '农村'],
  ['男性', '女性'],
  ['出口', '进口'],
]

/** `城镇居民恩格尔系数28%，农村27.9%`: the other side of the same indicator. */
function alongside(name: string, state: State): string | null {
  const subject = state.subjects[0] ?? ''
  const pair = sides.find((one) => one.includes(name))
  const other = pair?.find((one) => one !== name && subject.startsWith(one))
  return other === undefined || subject === other ? null : name + subject.slice(other.length)
}

const organisations =
  /(?:公司|集团|银行|医院|大学|学院|协会|合作社|园区|开发区|信用社|高新区|新区|经开区|工业园|物流园|产业园|示范园|拓园|科技园|钢铁|工贸|科技|能源|建材|股份|药业|重工|化工|焦化|实业|酒业)$/u
const generic = /^(?:为|对|向|与|规上|规模|中小|上市|新增|各类|培育|引进|省级|市级|国家级)/u
const longestActor = 14

/** `立恒公司建成…设施`: an organisation before a verb that has an object is the actor. */
function splitEntity(
  words: readonly Word[],
  figure: Figure,
): { entity: string | null; rest: readonly Word[] } {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
  if (verb < 1 || (verb === words.length - 1 && figure.noun.length === 0))
    return { entity: null, rest: words }
  const actor = textOf(words.slice(0, verb))
  if (!organisations.test(actor) || actor.length > longestActor || generic.test(actor))
    return { entity: null, rest: words }
  return { entity: actor, rest: words.slice(verb) }
}
