import { compiled, type Lexicon } from '../../lexicon/index.ts'
import { figureJoints, isListJoint } from '../coordinators.ts'
import { isParticle } from '../function-words.ts'
import { isRelational } from '../relational-nouns.ts'
import type { Word } from '../words.ts'
import { eventOf } from './event.ts'

/** What a figure counts. */
export interface Counted {
  /** The noun after it: `专题会议` in `召开91次专题会议`; else empty. */
  readonly noun: readonly Word[]
  /** What became of it: `获全球卓越绩效奖` in `2家企业获全球卓越绩效奖`; empty where the words behind it tell no event. */
  readonly event: readonly Word[]
  /** How many words behind the noun tell it. */
  readonly told: number
}

export const nothingCounted: Counted = { noun: [], event: [], told: 0 }

const predicateWords = compiled(
  (lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.predicates.map((row) => row.word)),
)
/** The noun that begins the words after a figure. `last`: no other figure of the clause comes after them. */
export function nounAfter(words: readonly Word[], last: boolean, lexicon: Lexicon): Counted {
  const stop = stopOf(words, lexicon)
  const end = last || stop >= 0 ? stop : endOfNoun(words, lexicon)
  const newly = end > 1 && words[end - 1]?.text === '新' // `16家开发区新投产企业36家`
  const cut = newly || (!last && end > 1 && isRelational(words[end - 1]?.text ?? '', lexicon)) ? end - 1 : end
  const noun = withoutJoint(words.slice(0, cut < 0 ? words.length : cut), lexicon)
  const rest = withoutJoint(words.slice(noun.length), lexicon)
  const whole = last || isListJoint(words.at(-1), lexicon) // `8个县全部摘帽、871个村全部出列`
  const event = whole ? eventOf(rest, lexicon) : []
  return { noun, event, told: event.length > 0 ? rest.length : 0 }
}

/** Where an owner, a predicate or a time ends the noun; −1 where none does. */
function stopOf(words: readonly Word[], lexicon: Lexicon): number {
  const owned = ownerEnd(words)
  if (owned > 0) return owned
  const predicates = predicateWords(lexicon)
  const described = words.findLastIndex((word) => word.text === '的')
  const from = isRelative(words, described, lexicon) ? described + 1 : 1
  return words.findIndex(
    (word, at) =>
      at >= Math.max(1, from) &&
      (predicates.has(word.text) ||
        isTime(word, words[at - 1]) ||
        isParticle(word, 'dealing', lexicon) ||
        isAdverb(word, words[at + 1]) ||
        (at > described && at < words.length - 1 && isPreposition(word, lexicon))),
  )
}

/** Whether what stands before 的 describes the noun after it: `6个在国内有影响的品牌`, `6家年产值超亿元的企业`, `6家排污不达标的企业`. */
function isRelative(words: readonly Word[], of: number, lexicon: Lexicon): boolean {
  const [first] = words
  if (first === undefined || of < 1) return false
  const isNegated = words[of - 2]?.text === '不' || words[of - 2]?.text === '未'
  return first.tag === 'p' || isRelational(first.text, lexicon) || (isNegated && of > 2)
}

/** `在` of `6家企业在新三板挂牌`; before 的 it describes what is counted. */
function isPreposition(word: Word, lexicon: Lexicon): boolean {
  return word.tag === 'p' && !figureJoints(lexicon).has(word.text)
}

/** `选取19个示范镇积极推进…`: an adverb before a verb begins what is said of the noun. */
function isAdverb({ tag }: Word, next: Word | undefined): boolean {
  return tag === 'ad' && next?.tag === 'v'
}

/** `2个国家级夜间消费集聚区`: after an attribute a time belongs to the noun. */
function isTime({ tag }: Word, before: Word | undefined): boolean {
  return tag === 't' && before?.tag !== 'b'
}

/** `21个单位的206项`: the things counted are those before 的, unless a verb makes what stands there a description (`52个投资上亿元的项目`). */
function ownerEnd(words: readonly Word[]): number {
  const at = words.findIndex((word) => word.text === '的')
  const before = words.slice(0, at)
  const plain = at > 0 && before.every((word) => word.kind === 'word' && !/^[vpdf]$/u.test(word.tag))
  return plain && /^(?:n|zg)/u.test(before.at(-1)?.tag ?? '') ? at : -1
}

/** Between two figures what leads to the second begins with a verb or a measure: `47家个体工商户减免房租29.02万元`. */
function endOfNoun(words: readonly Word[], lexicon: Lexicon): number {
  if (isListJoint(words.at(-1), lexicon)) return -1
  if (isRelational(words.at(-1)?.text ?? '', lexicon)) return words.length - 1
  const joint = words.findLastIndex((word) => isListJoint(word, lexicon))
  if (joint > 0 && words[joint + 1]?.tag === 'v') return joint
  return words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
}

function withoutJoint(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const joints = figureJoints(lexicon)
  const end = words.findLastIndex(
    (word) => word.kind !== 'point' && !joints.has(word.text) && word.text !== '中',
  )
  return words.slice(0, end + 1)
}
