import { clauseAfter, type Rule, type Situation, wordAfter } from '../situation.ts'
import { contains, ruleWords, startsWith } from '../words.ts'

/** `65岁及以上人口`, `0-15岁`: an age picks out people, unless it is their life expectancy. */
export const age: Rule = {
  name: 'age',
  apply: ({ numeral, before, lexicon }) => {
    const words = ruleWords(lexicon)
    if (words.unitRows.get(numeral.unit)?.dimension !== 'age') return null
    return contains(words.cues.get('age-indicator'), before.slice(-8)) ? 'observation' : 'threshold'
  },
}

/** `十亿元以上项目3个`, `纳税超500万元楼宇`: a bounded quantity with a noun right behind it. */
export const boundedBeforeNoun: Rule = {
  name: 'bounded-before-noun',
  apply: (situation) => {
    const { numeral, bounded, after, lexicon } = situation
    if ((!bounded.before && !bounded.after) || numeral.bound === 'approx' || !isMeasure(situation))
      return null
    const words = ruleWords(lexicon)
    const rest = after.startsWith('的') ? after.slice(1) : after
    if (startsWith(words.cues.get('level-noun'), rest)) return null
    if (!bounded.after && after.startsWith('的')) return null
    const noun = after.startsWith('的') ? /^[\p{Script=Han}\d]/u.test(rest) : isNoun(situation)
    return noun ? 'threshold' : null
  },
}

/** `亿元企业`, `百亿元产业`: a round sum that grades what follows. */
export const roundSum: Rule = {
  name: 'round-sum',
  apply: (situation) => {
    const { numeral, own, lexicon } = situation
    if (/[\d一二三四五六七八九]/u.test(own) || numeral.form !== 'number' || !isMeasure(situation)) return null
    if (ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension !== 'money') return null
    return isNoun(situation) ? 'threshold' : null
  },
}

/** Money, size, weight, time: what things are graded by. Counted things are too, where `以上` follows. */
function isMeasure({ numeral, lexicon, bounded }: Situation): boolean {
  const dimension = ruleWords(lexicon).unitRows.get(numeral.unit.split('/')[0] ?? '')?.dimension
  if (dimension === undefined || dimension === 'ratio') return false
  return dimension !== 'count' || bounded.after
}

function isNoun(situation: Situation): boolean {
  const word = wordAfter(situation)
  if (word === null || clauseAfter(situation) === '') return false
  return /^(?:n|vn|b|l|j|s|an|z|x|f|i|eng)/u.test(word.tag ?? '')
}
