import type { Numeral, Token } from '../../core/tokenized.ts'
import { clauseBefore, isQuoted, type Rule, type Situation } from '../situation.ts'
import { contains, ruleWords } from '../words.ts'

/** `位列全市第一`, `第9位`, `居首位`: a place in a ranking; `质量第一` is a saying. */
export const rank: Rule = {
  name: 'rank',
  apply: (situation) => {
    const { numeral } = situation
    if (numeral.form !== 'rank') return null
    if (/^第[一1](?:位)?$/u.test(situation.own) && /(?:[放摆置]在|[置列]于|作为)$/u.test(situation.before))
      return 'name'
    if (/^(?:[、和与及]第[一二三])*产业/u.test(situation.after)) return 'name' // `第一、第二和第三产业`
    if (numeral.rules.includes('first') && /[在于]$/u.test(situation.before)) return 'name'
    if (/[0-9０-９位名]/u.test(situation.own)) return 'observation'
    if (isSaying(situation)) return 'name'
    if (numeral.rules.includes('head') && /(?:作为|当作|视为)/u.test(clauseBefore(situation))) return 'name'
    if (numeral.rules.includes('superlative')) return isSaidToBe(situation) ? 'observation' : 'name'
    return isRanked(situation) ? 'observation' : 'name'
  },
}

/** `“产业第一”`: in short quotation marks that name no field of rivals. */
function isSaying(situation: Situation): boolean {
  const inside = situation.before.split(/[“「‘]/u).at(-1) ?? ''
  return isQuoted(situation, 10) && !contains(ruleWords(situation.lexicon).cues.get('scope'), inside)
}

/** `成为全市第一大产业`, `居全省第三大`: something is said to be it; `打造第一大产业`, `加固第二大水库` name it. */
function isSaidToBe(situation: Situation): boolean {
  return contains(ruleWords(situation.lexicon).rankings, clauseBefore(situation))
}

function isRanked(situation: Situation): boolean {
  const words = ruleWords(situation.lexicon)
  const clause = situation.before.split(/[。；！;]/u).at(-1) ?? ''
  const near = clauseBefore(situation)
  return contains(words.rankings, clause) || contains(words.cues.get('scope'), near) || isListed(situation)
}

/** `全省第一、全国第三`: after another rank of the same sentence. */
function isListed({ tokens, index }: Situation): boolean {
  return tokens.slice(Math.max(0, index - 6), index).some((token) => token.numeral?.form === 'rank')
}

/** `第三年` is a time, `第十七届` a name. */
export const ordinal: Rule = {
  name: 'ordinal',
  apply: ({ numeral, lexicon }) => {
    if (numeral.form !== 'ordinal') return null
    return ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension === 'time' ? 'time' : 'name'
  },
}

/** The `168个` of `位列全国168个重点城市第18位`: those among whom the place is. */
export const rankScope: Rule = {
  name: 'rank-scope',
  apply: (situation) => {
    const { numeral, tokens, index, lexicon } = situation
    if (
      numeral.form !== 'number' ||
      !(
        contains(ruleWords(lexicon).cues.get('scope'), situation.before.slice(-3)) ||
        /[在于]$/u.test(situation.before)
      )
    )
      return null
    return nextNumeral(tokens.slice(index + 1, index + 14))?.form === 'rank' ? 'name' : null
  },
}

/** The numeral that comes next, unless a point comes first; `、` inside brackets is none: `24个县（市、区）第2位`. */
function nextNumeral(tokens: readonly Token[]): Numeral | undefined {
  let brackets = 0
  for (const { kind, text, numeral } of tokens) {
    if (kind === 'numeral') return numeral
    if (/^[（(]$/u.test(text)) brackets++
    else if (/^[）)]$/u.test(text)) brackets--
    else if (kind === 'punctuation' && brackets === 0) return undefined
  }
  return undefined
}
