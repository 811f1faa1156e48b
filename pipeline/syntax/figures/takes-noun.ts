import type { Mention } from '../../core/mentioned.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isFraction, isRate } from '../../tokens/unit-kinds.ts'
import { endsAs } from '../affixes.ts'
import { countsList } from '../apposition.ts'
import { figureJoints, isListJoint } from '../coordinators.ts'
import { isParticle } from '../function-words.ts'
import type { Lead } from '../left-context/index.ts'
import type { Reading } from '../reading.ts'
import { isRelational } from '../relational-nouns.ts'
import { tailRoles } from '../roles.ts'
import { cleaned } from '../trim.ts'
import { textOf, type Word } from '../words.ts'

/** A figure before it is known what it counts. */
export interface Uncounted {
  readonly lead: Lead
  readonly mention: Mention
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

/** Whether the figure counts the noun after it: it has no subject of its own before it, only a verb or nothing. */
export function takesNoun(figure: Uncounted, reading: Reading): boolean {
  const { lead, mention, after } = figure
  const { lexicon } = reading
  const first = after[0]
  if (first === undefined || first.kind === 'point' || figureJoints(lexicon).has(first.text)) return false
  if (isParticle(first, 'respectively', lexicon) || isParticle(first, 'landing', lexicon)) return false
  if (measuresOnly(figure, lexicon)) return false
  if (first.text === '的') return lead.trend === null && after.length > 1 && after[1]?.kind !== 'point'
  if (lead.aspect !== null || movesOn(first, lexicon)) return false
  if (isRate(mention.unit, lexicon))
    return (
      isFraction(mention.unit, lexicon) &&
      cleaned(lead.head, reading).length === 0 &&
      !lead.copula &&
      /^n/u.test(first.tag)
    )
  if (endsList(lead.head, lexicon) || isDescribed(figure, first)) return true
  if (isNoun(first) && countsList(lead.head, mention, lexicon)) return true
  return leavesNoun(cleaned(lead.head, reading), figure, first, lexicon)
}

/** A place, a part, the lower end of a movement or a growth counts nothing. */
function measuresOnly({ lead, mention }: Uncounted, lexicon: Lexicon): boolean {
  if (mention.form === 'rank' || mention.form === 'proportion' || lead.moved === 'from') return true
  return lead.trend !== null && (isRate(mention.unit, lexicon) || lead.basis !== null)
}

/** Whether the words before the figure leave its noun to the words after it. */
function leavesNoun(
  head: readonly Word[],
  { mention, after }: Uncounted,
  first: Word,
  lexicon: Lexicon,
): boolean {
  if (head.length === 0 || endsInVerb(head, lexicon)) return true
  if (head[0]?.tag === 'v' && isDocument(after, lexicon)) return true // `出台优化营商环境15条措施`, `制定经费管理28条改革措施`
  if (!isMoney(mention.unit) && head.every(({ tag }) => /^(?:v|d|ad)/u.test(tag))) return true // `集中攻坚94项历史遗留问题`
  if (!isNoun(first)) return false
  if (endsAs(head.at(-1)?.text ?? '', 'grade', lexicon)) return true
  if (isMoney(mention.unit)) return isRelational(textOf(head), lexicon)
  if (head[0]?.tag === 'v' && isRegionWord(head.at(-1))) return true // `对接省20个产业集群`
  return !isPlainNoun(head, lexicon)
}

/** What is issued: its subject stands before the figure, the word for it behind. */
function isDocument(after: readonly Word[], lexicon: Lexicon): boolean {
  const end = after.findIndex((word, at) => word.kind !== 'word' || (at > 0 && isListJoint(word, lexicon)))
  const phrase = after.slice(0, Math.min(end < 0 ? after.length : end, longestDocument))
  return phrase.some((_, at) => endsAs(textOf(phrase.slice(0, at + 1)), 'document', lexicon))
}
/** How many words may stand between what is counted and the word for it: `4类慢病双向转诊基本标准`. */
const longestDocument = 5

function isRegionWord(word: Word | undefined): boolean {
  return /^[省市区县州]$/u.test(word?.text ?? '')
}

/** `27750元增加到45000元`: the word after the figure leads to the next one. */
function movesOn(word: Word, lexicon: Lexicon): boolean {
  const kind = word.tag.startsWith('v') ? tailRoles(lexicon).get(word.text)?.kind : undefined
  return kind === 'trend' || kind === 'to' || kind === 'verb'
}

function isMoney(unit: string): boolean {
  return unit.endsWith('元')
}

function isNoun(word: Word): boolean {
  return word.kind === 'name' || /^(?:n|j|l|b|a$|vn|i|eng|z)/u.test(word.tag)
}

/** `重点项目` in `重点项目43个`, as against a place or a verb phrase: `惠沃新区502套保障性住房`. */
function isPlainNoun(head: readonly Word[], lexicon: Lexicon): boolean {
  const last = head.at(-1)
  return last !== undefined && !/^(?:ns|f|s|nr|nt)/u.test(last.tag) && !endsAs(last.text, 'place', lexicon)
}

/** `二氧化硫、二氧化氮等6项…`, `人居环境整治、148公里…`: what stands before is listed beside the noun. */
function endsList(head: readonly Word[], lexicon: Lexicon): boolean {
  return head.at(-1)?.text === '等' || isListJoint(head.at(-1), lexicon)
}

/** `监测的321个城市`: what stands before describes the noun. */
function isDescribed({ before }: Uncounted, first: Word): boolean {
  return before.at(-1)?.text === '的' && isNoun(first)
}

/** `召开`, `谋划并筛选出`, `对`, `现行标准下`: what follows is an object. */
function endsInVerb(words: readonly Word[], lexicon: Lexicon): boolean {
  const last = words.findLast(
    (word) => !isParticle(word, 'complement', lexicon) && !isParticle(word, 'after-verb', lexicon),
  )
  return last !== undefined && last.kind === 'word' && /^[vpdf]/u.test(last.tag) && last.tag !== 'vn'
}
