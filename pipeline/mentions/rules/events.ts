import { isQuoted, type Rule, type Situation } from '../situation.ts'
import { placeOf, ruleWords, startsWith } from '../words.ts'

/** `“8·17”暴洪`, `“6·21”事故`: the day on which it happened, before what happened. */
export const dayOfEvent: Rule = {
  name: 'day-of-event',
  apply: ({ numeral, own, after, lexicon }) => {
    if (numeral.form !== 'code' || !isDay(own)) return null
    return startsWith(ruleWords(lexicon).cues.get('incident'), after.replace(/^[”"」’]/u, '')) ? 'time' : null
  },
}

function isDay(text: string): boolean {
  const [, month = '', day = ''] = /^(\d{1,2})[·.•](\d{1,2})$/u.exec(text) ?? []
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}

/** `2016世界物联网博览会`, `中国2022大运河推广季`: the year of an event heads its name; that of a list or a prize is part of it. */
export const yearOfEvent: Rule = {
  name: 'year-of-event',
  apply: (situation) => {
    const { numeral, own, after, bounded } = situation
    if (numeral.form !== 'number' || numeral.unit !== '' || numeral.magnitude !== '') return null
    if (!/^(?:19|20)\d\d$/u.test(own) || bounded.before || bounded.after) return null
    return /^[·\s]?[\p{Script=Han}A-Za-z“]/u.test(after) && namesEvent(situation) ? 'time' : null
  },
}

/** Whether the name that goes on behind the year comes to an event, in its quotation or before the next point. */
function namesEvent(situation: Situation): boolean {
  const { after, lexicon } = situation
  const end = isQuoted(situation, longestName) ? /[”」’]/u : /[，。；、：！？,;]/u
  const name = after.slice(0, longestName).split(end, 1)[0] ?? ''
  return placeOf(ruleWords(lexicon).cues.get('event'), name) !== null
}
const longestName = 30
