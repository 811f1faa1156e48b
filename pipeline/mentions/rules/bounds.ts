import type { Token } from '../../core/tokenized.ts'
import { type Rule, wordAfter } from '../situation.ts'
import { ruleWords } from '../words.ts'
import { isMeasure } from './thresholds.ts'

/** The row `11万伏及以上变电设备` of a table: its name says which ones are counted. */
export const boundedLabel: Rule = {
  name: 'bounded-label',
  apply: (situation) => {
    const { passage, table, bounded } = situation
    if (passage.kind !== 'cell' || table === null || passage.cell?.column !== 0) return null
    return bounded.after && isMeasure(situation) ? 'threshold' : null
  },
}

/** `沿江一公里内化工企业`, `500米范围内的养殖场`: how near the ones counted are. */
export const within: Rule = {
  name: 'within',
  apply: (situation) => {
    const { numeral, after, lexicon } = situation
    if (ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension !== 'length') return null
    const inside = /^(?:范围(?:以|之)?|半径(?:范围)?)?内的?(?=\p{Script=Han})(?![河环部外径道])/u.test(after)
    const ranged = situation.bounded.after && /^(?:范围)?的\p{Script=Han}/u.test(after)
    return inside || ranged ? 'threshold' : null
  },
}

/** `其中60%达10万元以上`: what a share of them has reached. */
export const boundedShare: Rule = {
  name: 'bounded-share',
  apply: (situation) => {
    const { bounded, tokens, index } = situation
    if (!(bounded.before || bounded.after) || situation.numeral.bound === 'approx') return null
    if (!isMeasure(situation)) return null
    return isOfShare(tokens, index) && wordAfter(situation) === null ? 'threshold' : null
  },
}

/** Whether a percentage of some stands before it with nothing but a verb between, and no growth. */
function isOfShare(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index)
  const at = before.findLastIndex(({ kind }) => kind === 'numeral')
  if (at < 0 || before[at]?.numeral?.unit !== '%') return false
  const verbs = before.slice(at + 1)
  if (verbs.length === 0 || !verbs.every(({ text }) => /^(?:达到?|在|为|超过?|高于|低于)$/u.test(text)))
    return false
  const lead = tokens[index - before.length + at - 1]
  return lead === undefined || /^(?:其中|有|约|近)$/u.test(lead.text)
}
