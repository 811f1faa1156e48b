import {
  clauseAfter,
  clauseBefore,
  type Rule,
  type Situation,
  situationOf,
  wordAfter,
  wordBefore,
} from '../situation.ts'
import { contains, ruleWords, startsWith } from '../words.ts'

/** `65岁及以上人口`, `0-15岁`: an age picks out people, unless it is their life expectancy. */
export const age: Rule = {
  name: 'age',
  apply: (situation) => {
    const { numeral, lexicon } = situation
    const words = ruleWords(lexicon)
    if (words.unitRows.get(numeral.unit)?.dimension !== 'age') return null
    return contains(words.cues.get('age-indicator'), clauseBefore(situation)) ? 'observation' : 'threshold'
  },
}

/** `十亿元以上项目3个`, `纳税超500万元楼宇`: a bounded quantity with a noun right behind it. */
export const boundedBeforeNoun: Rule = {
  name: 'bounded-before-noun',
  apply: (situation) => {
    const { numeral, bounded, after, lexicon } = situation
    if ((!bounded.before && !bounded.after) || numeral.bound === 'approx' || !isMeasure(situation))
      return null
    if (isListed(situation)) return 'threshold'
    const words = ruleWords(lexicon)
    const rest = after.startsWith('的') ? after.slice(1) : after
    if (startsWith(words.cues.get('level-noun'), rest)) return null
    if (!bounded.after && /^的(?:\p{N}|[一二三四五六七八九十百两几数])/u.test(after)) return null
    const noun = after.startsWith('的') ? /^[\p{Script=Han}\d]/u.test(rest) : isNoun(situation)
    return noun ? 'threshold' : null
  },
}

/** The first of `超亿元、超10亿元的项目` and of `5000万元以上、1亿元以上项目`: the next bounds things of the same name. */
function isListed(situation: Situation): boolean {
  const { after, tokens, index, numeral, passage, table, lexicon } = situation
  if (!/^[、和或及与]/u.test(after)) return false
  const ahead = tokens.slice(index + 1, index + nearby).findIndex((token) => token.kind === 'numeral')
  const at = index + 1 + ahead
  const next = tokens[at]?.numeral
  if (ahead < 0 || next === undefined || next.from > numeral.to + longestJoint || next.unit !== numeral.unit)
    return false
  const other = situationOf(passage, tokens, at, next, table, lexicon)
  return !isJoint(other.after) && boundedBeforeNoun.apply(other) === 'threshold'
}
const nearby = 6
const longestJoint = 6

function isJoint(after: string): boolean {
  return /^[、和或及与]/u.test(after)
}

/** `3个百亿级园区`: the sum that makes one, where they are counted; `打造千亿级产业` and `上两个千亿级台阶` name a level. */
export const gradedCount: Rule = {
  name: 'graded-count',
  apply: ({ numeral, own, tokens, index, after, lexicon }) => {
    if (!/^[\d一二三四五六七八九十百千]*[万亿]+元?级$/u.test(own) || numeral.form !== 'code') return null
    const counted = tokens[index - 1]?.numeral
    if (counted?.form !== 'number' || counted.to !== numeral.from) return null
    const words = ruleWords(lexicon)
    if (startsWith(words.cues.get('level-noun'), after)) return null
    return words.unitRows.get(counted.unit)?.counter === true ? 'threshold' : null
  },
}

/** `过10亿元的县70个`, `突破百亿元的企业`, `其中过30亿元的11个`: a sum that the ones counted have passed. */
export const passedSum: Rule = {
  name: 'passed-sum',
  apply: (situation) => {
    const { before, after } = situation
    if (!/(?:过|突破)$/u.test(before) || !/^的[\p{Script=Han}\d]/u.test(after)) return null
    const words = ruleWords(situation.lexicon)
    return isMeasure(situation) && !startsWith(words.cues.get('level-noun'), after.slice(1))
      ? 'threshold'
      : null
  },
}

/** `亿元企业`, `百亿元产业`: a round sum that grades what follows; `百万工匠` says that they are many, `百万人口城市` how many make one. */
export const roundSum: Rule = {
  name: 'round-sum',
  apply: (situation) => {
    const { numeral, own, after, bounded, lexicon } = situation
    if (
      /[\d一二三四五六七八九几数余多]/u.test(own) ||
      numeral.form !== 'number' ||
      bounded.before ||
      bounded.after
    )
      return null
    const words = ruleWords(lexicon)
    if (numeral.unit !== '' && words.unitRows.get(numeral.unit)?.dimension !== 'money') return null
    if (startsWith(words.cues.get('level-noun'), after) || !isNoun(situation)) return null
    const many = numeral.unit === '' && !own.includes('亿') && !/^(?:人口|资产)/u.test(after)
    return many ? 'name' : 'threshold'
  },
}

/** `50亿企业2户`: a sum whose 元 is left out grades what follows. */
export const bareSum: Rule = {
  name: 'bare-sum',
  apply: ({ numeral, after, lexicon }) => {
    if (numeral.form !== 'number' || numeral.unit !== '' || !numeral.magnitude.endsWith('亿')) return null
    return startsWith(ruleWords(lexicon).cues.get('sum-noun'), after) ? 'threshold' : null
  },
}

/** `万元生产总值能耗`, `万人发明专利`, `千人床位`: per so much of something else. */
export const perRound: Rule = {
  name: 'per-round',
  apply: ({ numeral, own, after, bounded, lexicon }) => {
    if (
      !/^(?:10|十)?[百千万亿]+\p{L}{0,2}$/u.test(own) ||
      bounded.before ||
      bounded.after ||
      !/^[\p{L}]/u.test(after)
    )
      return null
    const words = ruleWords(lexicon)
    if (startsWith(words.cues.get('output'), after)) return 'name'
    const bare = /^[百千万亿]/u.test(own)
    return bare && words.unitRows.get(numeral.unit)?.counter === true ? 'name' : null
  },
}

/** Money, size, weight, time: what things are graded by. So are those that hold people or beds, where `以上` follows. */
export function isMeasure(situation: Situation): boolean {
  const { numeral, lexicon, bounded } = situation
  const dimension = ruleWords(lexicon).unitRows.get(numeral.unit.split('/')[0] ?? '')?.dimension
  if (dimension === undefined || dimension === 'ratio') return false
  if (dimension !== 'count') return true
  return (
    bounded.after &&
    startsWith(ruleWords(lexicon).cues.get('size-counter'), numeral.unit) &&
    wordBefore(situation)?.tag !== 'v'
  )
}

function isNoun(situation: Situation): boolean {
  const word = wordAfter(situation)
  if (word === null || clauseAfter(situation) === '') return false
  if (/^a/u.test(word.tag ?? '')) return namesThing(situation)
  return /^(?:n|vn|b|l|j|s|an|z|x|f|i|eng)/u.test(word.tag ?? '')
}

/** `重大产业项目`, `重点物流园区`: an adjective, and then the things; `100名以上优秀企业家` counts them. */
function namesThing(situation: Situation): boolean {
  const { things, cues, unitRows } = ruleWords(situation.lexicon)
  if (unitRows.get(situation.numeral.unit)?.dimension === 'count') return false
  const phrase = clauseAfter(situation).slice(0, 12)
  return contains(things, phrase) || contains(cues.get('sum-noun'), phrase)
}
