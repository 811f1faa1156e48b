import { clauseAfter, type Rule } from '../situation.ts'
import { ruleWords, startsWith } from '../words.ts'

/** `零差价销售`, `近零能耗建筑` say of what kind a thing is; `实现零事故` states that there was none. */
export const zeroKind: Rule = {
  name: 'zero-kind',
  apply: (situation) => {
    if (situation.own !== '零') return null
    return situation.bounded.before || clauseAfter(situation).length > longestNoun ? 'name' : 'observation'
  },
}
const longestNoun = 3

/** `二类海水`, `四类、劣四类海水`: a grade, and no count of kinds. */
export const gradeOf: Rule = {
  name: 'grade-of',
  apply: ({ numeral, own, before, after, lexicon }) => {
    if (numeral.unit !== '类' || numeral.value === null || numeral.value.length > 1 || own.startsWith('两'))
      return null
    if (before.endsWith('劣')) return 'name'
    const noun = after.replace(/^(?:[、和]劣?[一二三四五六]类)+/u, '')
    return startsWith(ruleWords(lexicon).cues.get('grade-noun'), noun) ? 'name' : null
  },
}

/** `迈上30亿、20亿、10亿级新台阶`: what the last is called they all are. */
export const gradeList: Rule = {
  name: 'grade-list',
  apply: ({ numeral, after }) =>
    numeral.unit === '' && /^(?:[、和或至到][\d.十百千万亿]{1,8}){1,6}级/u.test(after) ? 'name' : null,
}

/** `营商环境5.0改革`: a version. */
export const version: Rule = {
  name: 'version',
  apply: ({ own, after }) =>
    /^\d\.0$/u.test(own) && /^(?:\p{Script=Han}|[”"])/u.test(after) ? 'name' : null,
}
