import { told } from '../../discourse/log.ts'
import { allSaid, isNear, onlyTopic, type Scope, said } from '../../discourse/scopes.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { endsAs } from '../../syntax/affixes.ts'
import { isGeneric, isRelational, withoutRelation } from '../../syntax/relational-nouns.ts'
import { textOf } from '../../syntax/words.ts'
import type { Completion, Naming, Subject } from './candidate.ts'

/** The ways in which what stands before a clause may belong to its name. Which of them does, evidence decides. */
export function completions(naming: Naming, subject: Subject): readonly Naming[] {
  if (!naming.own || naming.names.length === 0) return []
  return [
    ...ownersOf(subject).flatMap(([owner, by]) => owned(naming, owner, by)),
    ...withVerb(naming, subject.scope),
    ...withGrade(naming, subject.scope),
    ...likeTold(naming, subject),
    ...cut(naming, subject),
  ]
}

/** Topics told and themes named, the nearest first. */
function ownersOf({ scope, reading: { lexicon } }: Subject): readonly (readonly [string, Completion])[] {
  const topic = withoutRelation(onlyTopic(scope), lexicon)
  const verb = said(scope, 'verb') ?? ''
  const plain = verb !== '' && topic.startsWith(verb) ? topic.slice(verb.length) : topic
  const topics = [topic, plain].map((name) => [name, isNear(scope) ? 'topic' : 'far-topic'] as const)
  const themes = allSaid(scope, 'theme').map(({ value, by }) => [value, themeBy[by]] as const)
  return [...topics, ...themes].filter(([owner]) => owner !== '')
}

const themeBy = {
  report: 'heading',
  section: 'heading',
  paragraph: 'far-theme',
  sentence: 'theme',
  stretch: 'theme',
  clause: 'theme',
} as const

function owned(naming: Naming, owner: string, completion: Completion): readonly Naming[] {
  if (naming.names.some((name) => name.includes(owner) || owner.includes(name))) return []
  return [{ ...naming, names: naming.names.map((name) => owner + name), completion }]
}

/** `生产食用菌2亿袋、生猪40万头`: the verb of the figure before. */
function withVerb(naming: Naming, scope: Scope): readonly Naming[] {
  const verb = said(scope, 'verb') ?? ''
  if (verb === '' || naming.names.some((name) => name.startsWith(verb))) return []
  return [{ ...naming, names: naming.names.map((name) => verb + name), verb, completion: 'verb' }]
}

const graded = /^(.*?)((?:国家|全国|自治区|[省市州区县])级)/u

/** `建成省级绿美乡镇9个、绿美村庄18个`: the grade of the figure before, with its verb and without. */
function withGrade(naming: Naming, scope: Scope): readonly Naming[] {
  const [, verb = '', grade = ''] = told(scope).at(-1)?.name.match(graded) ?? []
  const [name = '', ...others] = naming.names
  if (grade === '' || others.length > 0 || /级/u.test(name)) return []
  const plain = verb !== '' && name.startsWith(verb) ? name.slice(verb.length) : name
  return [...new Set([verb + grade + plain, grade + plain])].map((whole) => ({
    ...naming,
    names: [whole],
    completion: 'grade' as const,
  }))
}

/**
 * By analogy to what was told: whose it was (`对外承包工程新签合同…，营业额`), how it was measured (`各种服装销量…，呢绒`), of which
 * whole (`社会消费品零售总额…，其中城市`), to what it was done (`开工重大项目…、建成`).
 */
function likeTold(naming: Naming, { scope, reading: { lexicon } }: Subject): readonly Naming[] {
  const [name = '', ...others] = naming.names
  if (others.length > 0) return []
  const models = [...new Set([onlyTopic(scope), said(scope, 'whole')?.name ?? ''])].filter(
    (one) => one.length > 2,
  )
  const verb = said(scope, 'verb') ?? ''
  return models
    .flatMap((model) => [
      ...whosePart(model, lexicon).map((whose) => [whose + name, 'whose'] as const),
      ...measurePart(model, lexicon).map((measure) => [name + measure, 'measure'] as const),
      [name + model, 'whole'] as const,
      ...(verb !== '' && model.startsWith(verb)
        ? [[name + model.slice(verb.length), 'object'] as const]
        : []),
    ])
    .filter(([whole]) => whole !== name)
    .map(([whole, completion]) => ({ ...naming, names: [whole], completion }))
}

/** The beginnings of a name that say whose it is: `规模以上工业企业` of `规模以上工业企业经济效益综合指数`. */
function whosePart(model: string, lexicon: Lexicon): readonly string[] {
  const ends = Array.from(model, (_, at) => model.slice(0, at + 1)).slice(2, -1)
  return ends.filter((part) => endsAs(part, 'owner', lexicon)).slice(-mostParts)
}

/** The end of a name that says how it is measured: `销量` of `各类消费品销量`. */
function measurePart(model: string, lexicon: Lexicon): readonly string[] {
  const ends = Array.from(model, (_, at) => model.slice(at)).slice(1)
  return ends.filter((part) => isRelational(part, lexicon) || isGeneric(part, lexicon)).slice(0, mostParts)
}

const mostParts = 2

/** What is left of a phrase behind its verbs, or from its last verb on: the head may be of another clause. */
function cut(naming: Naming, { rest }: Subject): readonly Naming[] {
  const [name = '', ...others] = naming.names
  const verb = rest.findLastIndex(({ tag }, at) => at < rest.length - 1 && tag.startsWith('v'))
  if (others.length > 0 || verb < 0 || !name.includes(textOf(rest))) return []
  const pieces = [verb, verb + 1].filter((from) => from > 0).map((from) => textOf(rest.slice(from)))
  return pieces.map((piece) => ({
    ...naming,
    names: [name.replace(textOf(rest), piece)],
    completion: 'cut' as const,
  }))
}
