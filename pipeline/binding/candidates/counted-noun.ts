import { said } from '../../discourse/scopes.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { endsAs } from '../../syntax/affixes.ts'
import { isListJoint } from '../../syntax/coordinators.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { isParticle, particles } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import { isRelational } from '../../syntax/relational-nouns.ts'
import { cleaned } from '../../syntax/trim.ts'
import { endsInAction, lastVerb, leadingVerbs } from '../../syntax/verbs.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { isChange } from '../measure.ts'
import type { Naming, Subject } from './candidate.ts'
import { withoutWork } from './investment.ts'

/** A figure that counts a noun: `召开` + `专题会议`; or measures it: `总投资` … `的` + `重点项目`. */
export function counted(subject: Subject): Naming | null {
  if (subject.figure.noun.length === 0) return subject.described.length > 0 ? measuredNoun(subject) : null
  return measuredNoun(subject) ?? countedNoun(subject)
}

function measuredNoun({ figure, rest, actor, described, reading }: Subject): Naming | null {
  const { lexicon } = reading
  const listed = described.length > 0 && isRelational(rest.at(-1)?.text ?? '', lexicon)
  if (!figure.attributive && !listed && !isRelational(textOf(rest), lexicon)) return null
  const relation = relationOf(rest, lexicon)
  if (relation === null) return null
  const noun = withoutWork(
    plainNoun(cleaned(listed && figure.noun.length === 0 ? described : figure.noun, reading), lexicon),
    lexicon,
  )
  return {
    names: [noun + relation],
    topic: [noun],
    entities: [actor],
    own: true,
    verb: '',
    rule: 'measure-of-noun',
  }
}

function countedNoun(subject: Subject): Naming {
  const { figure, rest, actor, reading } = subject
  const { lexicon } = reading
  const described = descriptionOf(subject)
  if (described !== '') {
    const name = described + plainNoun(figure.noun, lexicon) + textOf(figure.event)
    return { names: [name], entities: [actor], own: true, verb: '', rule: 'counted-noun' }
  }
  const verb = verbOf(subject)
  const thing = ofDescribed(subject, verb)
  const work = thing === '' && verb === '' ? workDone(figure, lexicon) : ''
  const event = thing === '' && work === '' ? textOf(figure.event) : ''
  const said = plainNoun(figure.noun, lexicon) + event
  const ahead = verb === '' && work === '' && said.length === 1 ? workAhead(subject) : ''
  const end = rest.at(-1)?.text ?? ''
  const modifier = endsAs(end, 'grade', lexicon) ? end : modifierOf(rest, lexicon)
  const framed = verb === '' && modifier === '' ? frameOf(subject) : ''
  return {
    names: [thing + framed + verb + work + modifier + ahead + said],
    entities: [actor],
    own: true,
    verb,
    rule: 'counted-noun',
  }
}

/** `受灾害威胁的238所学校`: what is said of the things before 的; empty where it is one word, or longer than a name. */
function descriptionOf({ figure, rest, reading: { lexicon } }: Subject): string {
  const text = nameOf(rest, lexicon) ?? ''
  const plain =
    rest.length > 1 && rest.every(({ text: one, tag }) => one !== '等' && one !== '、' && tag !== 'd')
  return figure.before.at(-1)?.text === '的' && plain && text.length <= longestDescription ? text : ''
}
const longestDescription = 14

/** What stands before the figure and belongs to its noun: `出台优化营商环境` … `措施`, `东港` … `泊位`, `对接` of `对接省` … `集群`. */
function frameOf({ rest, figure, reading: { lexicon } }: Subject): string {
  const [first] = rest
  if (first === undefined) return ''
  const verbs = leadingVerbs(rest)
  const places = rest.slice(verbs.length)
  if (verbs.length > 0 && endsAs(textOf(figure.noun), 'document', lexicon)) return textOf(rest)
  if (places.length === 0 || !isPlace(places, lexicon)) return ''
  return verbs.length > 0 ? textOf(verbs) : textOf(places)
}

function isPlace(words: readonly Word[], lexicon: Lexicon): boolean {
  const last = words.at(-1)
  const plain = words.every(({ kind, tag }) => kind === 'name' || /^(?:n|x|s|f|j)/u.test(tag))
  return plain && (/^(?:ns|s)/u.test(last?.tag ?? '') || endsAs(last?.text ?? '', 'place', lexicon))
}

/** `涉及5个乡镇、84个村的供水项目`: how far the thing reaches that the list describes. */
function ofDescribed({ described, figure, reading }: Subject, verb: string): string {
  const reaches = !figure.attributive && particles(reading.lexicon, 'extent').has(verb)
  return reaches
    ? withoutWork(nameOf(cleaned(described, reading), reading.lexicon) ?? '', reading.lexicon)
    : ''
}

/** `对35所学校进行了改造`: what was done to them; empty where another thing is said of them. */
function workDone({ before, event: [first, ...rest] }: Figure, lexicon: Lexicon): string {
  const isObject = before.some((word) => isParticle(word, 'toward', lexicon))
  if (!isObject || !isParticle(first, 'light-verb', lexicon)) return ''
  const work = rest.filter((word) => !isParticle(word, 'complement', lexicon))
  return work.length > 0 && work.every(({ tag }) => /^v/u.test(tag)) ? textOf(work) : ''
}

/** `11个村2449人易地扶贫搬迁任务`: the villages are those of the work that a later figure names. */
function workAhead({ ahead, reading: { lexicon } }: Subject): string {
  return withoutWork(nameOf(ahead, lexicon) ?? '', lexicon)
}

function plainNoun(noun: readonly Word[], lexicon: Lexicon): string {
  const own = afterList(noun)
  return nameOf(own, lexicon) ?? textOf(own)
}

/** `水库等重点项目` → `重点项目`. */
function afterList(noun: readonly Word[]): readonly Word[] {
  const listed = noun.findLastIndex((word) => word.text === '等')
  if (listed < 1 || listed === noun.length - 1) return noun
  const verb = noun.findIndex(({ tag }, at) => at > 0 && tag === 'v') // `866名民警驰援上海、贵阳等地`
  return noun[listed + 1]?.text === '地' && verb > 0 ? noun.slice(0, verb) : noun.slice(listed + 1)
}

/** What was done to the things counted. `涉及1596户的“煤改电”任务` only says how far they reach. */
function verbOf({ figure, rest, scope, reading: { lexicon } }: Subject): string {
  const told = rest.length > 0 ? lastVerb(rest, lexicon) : deedOf(figure)
  const shared = rest.length === 0 && isListJoint(figure.before[0], lexicon)
  const verb = shared ? (said(scope, 'verb') ?? '') : told
  return figure.attributive && particles(lexicon, 'extent').has(verb) ? '' : verb
}

/** `改造提升` of `改造提升583个小区`; `减少` of `减少2个县级单位` is in the value's sign. */
function deedOf({ lead }: Figure): string {
  const word = lead.trend?.word ?? ''
  return isChange(word) ? '' : word
}

/** `总投资` at the end of `谋划并筛选出总投资`. */
function relationOf(head: readonly Word[], lexicon: Lexicon): string | null {
  const last = head.at(-1)
  if (last === undefined || endsInAction(head, lexicon)) return null
  const two = textOf(head.slice(-2))
  if (isRelational(two, lexicon)) return two
  if (isRelational(last.text, lexicon)) return last.text
  return head.length <= 3 ? nameOf(head, lexicon) : null
}

/** `占地3亩以上的7589家工业企业`: what defines the things counted stays in their name. */
function modifierOf(head: readonly Word[], lexicon: Lexicon): string {
  const end = head.findLastIndex((word) => word.kind === 'name' || word.tag !== 'f')
  const at = head.findIndex(
    (word) => word.kind === 'name' && /[\d一二三四五六七八九十百千万亿]/u.test(word.text),
  )
  if (at < 0 || head[end]?.kind !== 'name') return ''
  const measured = (word: Word) => measuring.some((role) => isParticle(word, role, lexicon))
  const words = head.slice(Math.max(0, at - 1))
  return textOf(words.filter((word) => word.kind === 'name' || measured(word) || !/^[pv]/u.test(word.tag)))
}

/** `占地3亩以上`, `投资亿元以上`: verbs that say what the bound is of. */
const measuring = ['extent', 'outlay'] as const
