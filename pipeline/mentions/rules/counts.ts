import type { Token } from '../../core/tokenized.ts'
import { clauseBefore, type Rule, type Situation } from '../situation.ts'
import { ruleWords, startsWith } from '../words.ts'

/** `抓好以下七个方面的工作`, `上述12件实事`, `这两项指标`: how many of its own parts the report is about to tell, or has told. */
export const pointed: Rule = {
  name: 'pointed',
  apply: (situation) => {
    const { numeral, own, before, bounded, lexicon } = situation
    if (numeral.form !== 'number' || bounded.before || bounded.after) return null
    if ((numeral.value ?? '').length > 2 || numeral.value?.includes('.')) return null
    if (ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension !== 'count') return null
    if (/[这那]$/u.test(before)) return /^\d/u.test(own) ? null : 'name'
    return isPointedAt(situation) ? 'name' : null
  },
}

/** `以上` and `以下` point where they bound nothing: `10亿元以上5个`, `县级以下3个` and `大专以上12人` count. */
function isPointedAt(situation: Situation): boolean {
  const { before } = situation
  if (/(?:下列|如下|上述|下述|前述)$/u.test(before)) return true
  const clause = clauseBefore(situation)
  if (clause === '以上' || clause === '以下') return true
  return /(?:[抓做办落实施好展行了握出住进升到干强成绕点对])以下$/u.test(before)
}

/** `五项社会保险`, `四个直辖市`, `市直两个园区`: as many as there are, which everybody knows. */
export const fixedGroup: Rule = {
  name: 'fixed-group',
  apply: ({ numeral, own, before, after, bounded, lexicon }) => {
    if (numeral.form !== 'number' || bounded.before || bounded.after) return null
    if (numeral.unit !== '个' && numeral.unit !== '项') return null
    if (/[省市区县州盟旗][直属]$/u.test(before) && !/^\d/u.test(own)) return 'name'
    return startsWith(ruleWords(lexicon).cues.get('fixed-group'), after) ? 'name' : null
  },
}

/** `连续三次荣获`, `曾五次蝉联`: how often an honour was won is part of it. */
export const honoured: Rule = {
  name: 'honoured',
  apply: ({ numeral, before, after, lexicon }) => {
    if (numeral.unit !== '次' || numeral.form !== 'number') return null
    if (!/(?:连续|已|再次|曾|先后)$/u.test(before)) return null
    return startsWith(ruleWords(lexicon).cues.get('honour'), after) ? 'name' : null
  },
}

/** `更新四类管线1253公里`: of how many kinds the things are that the next figure counts. */
export const kinds: Rule = {
  name: 'kinds',
  apply: ({ numeral, own, tokens, index }) => {
    if (numeral.unit !== '类' || numeral.form !== 'number' || /^\d/u.test(own)) return null
    return countsNext(tokens.slice(index + 1, index + 6)) ? 'name' : null
  },
}

/** Whether a noun or two and then a figure come next. */
function countsNext(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'numeral')
  if (at < 1 || at > 3) return false
  const { form, unit } = tokens[at]?.numeral ?? { form: 'code', unit: '' }
  const nouns = tokens
    .slice(0, at)
    .every(({ kind, tag }) => kind === 'word' && /^(?:n|vn|j|l|b)/u.test(tag ?? ''))
  return nouns && form === 'number' && unit !== '' && unit !== '%'
}
