import { type Rule, type Situation, wordBefore } from '../situation.ts'
import { contains, endsWith, ruleWords, startsWith } from '../words.ts'

/** `国道324线`, `省道335线`, `八里湖`, `十六道岗`: a road or a place by its number. */
export const numberedPlace: Rule = {
  name: 'numbered-place',
  apply: ({ numeral, own, before, after }) => {
    if (numeral.unit === '线' && /^\d{3,}线$/u.test(own)) return 'name'
    const hanzi = /^[一二三四五六七八九十百千万]+[里道]$/u.test(own)
    return hanzi &&
      /^\p{Script=Han}/u.test(after) &&
      !/(?:长|全长|绵延|距|达|约|近|超|修建|新增|开展)$/u.test(before)
      ? 'name'
      : null
  },
}

/** `沿江六县`, `川滇两省`: places taken together, without a measure word. */
export const collective: Rule = {
  name: 'collective',
  apply: (situation) => {
    const { own, numeral, lexicon } = situation
    if (/个/u.test(own) || numeral.form !== 'number') return null
    if (/\d/u.test(own) && !isWithinPlace(situation)) return null
    return startsWith(ruleWords(lexicon).cues.get('collective'), numeral.unit) ? 'name' : null
  },
}

/** `全省16市`, `苏浙17市`: right behind the place that they make up; `涉及广西2市8县` counts. */
function isWithinPlace(situation: Situation): boolean {
  const word = wordBefore(situation)
  const next = situation.tokens[situation.index + 1]
  if (word === null || situation.bounded.before || next?.kind === 'numeral') return false
  return (
    /^(?:ns|j|nz)/u.test(word.tag ?? '') ||
    contains(ruleWords(situation.lexicon).cues.get('scope'), word.text)
  )
}

/** `南三路`, `东二环`: a street by its number. */
export const street: Rule = {
  name: 'street',
  apply: ({ own, before, numeral, lexicon }) => {
    if (/\d/u.test(own)) return null
    const words = ruleWords(lexicon)
    return startsWith(words.cues.get('street'), numeral.unit) && endsWith(words.cues.get('compass'), before)
      ? 'name'
      : null
  },
}
