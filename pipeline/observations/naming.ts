import { coordinated, itemsOf } from './coordination.ts'
import type { Figure, Reading } from './figures.ts'
import { cleaned, nameOf } from './indicator.ts'
import type { State } from './state.ts'
import { textOf, type Word } from './words.ts'

/** What the figures of a group are about. */
export interface Naming {
  /** One name for all figures, or one for each. Empty where the text gives none. */
  readonly names: readonly string[]
  /** The actors, one for each figure or one for all; null where it is the region as a whole. */
  readonly entities: readonly (string | null)[]
  /** The name stands here; it was not carried over from an earlier clause. */
  readonly own: boolean
  /** A verb that a later item of the same list may share: `成立`. */
  readonly verb: string
  readonly rule: string
}

/** Names the `count` figures that `figure` leads. `subject` are the words before it, bare of trend, basis and filler. */
export function naming(figure: Figure, subject: readonly Word[], count: number, state: State, reading: Reading): Naming {
  const { entity, rest } = splitEntity(respectful(cleaned(subject, reading.regions, reading.lexicon)))
  const dealt = dealtTo(rest, count, state)
  if (dealt !== null) return dealt
  if (figure.noun.length > 0) return counted(figure, rest, entity, state)
  if (rest.length === 0) return carried(state, entity)
  const several = figure.lead.each ? itemsOf(rest).length : count
  const names = several > 1 ? coordinated(rest, several) : null
  const verb = leadingVerb(rest)
  if (names !== null) return { names, entities: [entity], own: true, verb, rule: 'coordinated-subjects' }
  const name = nameOf(rest)
  if (name === null) return carried(state, entity)
  return { names: [completed(name, rest, state)], entities: [entity], own: true, verb, rule: 'subject' }
}

/** `分别` is no part of a name. */
function respectful(words: readonly Word[]): readonly Word[] {
  return words.at(0)?.text === '分别' ? words.slice(1) : words
}

function carried(state: State, entity: string | null): Naming {
  return { names: state.subjects, entities: [entity ?? state.entity], own: false, verb: state.verb, rule: 'carried-subject' }
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
  const noun = nameOf(figure.noun) ?? ''
  const own = nameOf(head) ?? ''
  const verb = head.length > 0 ? lastVerb(head) : listedAfter(figure) ? state.verb : ''
  const measured = figure.attributive && own !== '' && verb === ''
  const name = measured ? noun + own : verb + noun
  return { names: [name], entities: [entity], own: true, verb, rule: measured ? 'measure-of-noun' : 'counted-noun' }
}

function listedAfter(figure: Figure): boolean {
  return ['、', '和', '与', '及', '以及'].includes(figure.before[0]?.text ?? '')
}

/** The verbs that end a head: `谋划并筛选出`; empty where it ends in a noun. */
function lastVerb(words: readonly Word[]): string {
  let from = words.length
  while (from > 0 && isVerbal(words[from - 1])) from--
  const verbs = words.slice(from)
  return verbs.some((word) => word.tag.startsWith('v')) ? textOf(verbs).replace(/^[并、和]+|[了着]+$/gu, '') : ''
}

function isVerbal(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'name') return false
  return /^(?:v|d)/u.test(word.tag) || ['并', '出', '了', '、', '成'].includes(word.text)
}

function leadingVerb(words: readonly Word[]): string {
  const first = words[0]
  return first !== undefined && first.kind === 'word' && first.tag === 'v' && words.length > 1 ? first.text : ''
}

const relational = new Set(
  '总投资 投资 投资额 投资总额 总面积 面积 建筑面积 占地面积 总建筑面积 产量 总产量 产值 总产值 销售额 年销售额 总长 全长 总里程 总金额 合同金额 合同额 协议资金 总额 计划总投资 年产值 户数 人数'.split(' '),
)

/** `总投资` alone does not make sense beside a region: it takes the subject before it. A listed object takes its verb. */
function completed(name: string, words: readonly Word[], state: State): string {
  const subject = state.subjects.length === 1 ? state.subjects[0] : undefined
  if (relational.has(name) && subject !== undefined && !subject.endsWith(name)) return withoutRelation(subject) + name
  const listed = state.listed && state.verb !== '' && leadingVerb(words) === ''
  return listed ? state.verb + name : name
}

function withoutRelation(subject: string): string {
  for (const word of relational) if (subject.length > word.length && subject.endsWith(word)) return subject.slice(0, -word.length)
  return subject
}

const organisations = /(?:公司|集团|银行|企业|医院|大学|学院|协会|合作社|园区|开发区|信用社|高新区|新区|经开区|工业园)$/u

/** `立恒公司建成…设施`: an organisation before a verb is the actor. */
function splitEntity(words: readonly Word[]): { entity: string | null; rest: readonly Word[] } {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
  if (verb < 1) return { entity: null, rest: words }
  const actor = textOf(words.slice(0, verb))
  if (!organisations.test(actor) || actor.length > 14 || /^(?:为|对|向|与|规上|规模|中小|上市|新增|各类|培育|引进)/u.test(actor)) return { entity: null, rest: words }
  return { entity: actor, rest: words.slice(verb) }
}
