import { clauseBefore, type Rule, type Situation } from '../situation.ts'
import { contains, endsWith, ruleWords, startsWith } from '../words.ts'

/** `缩短3个月`, `优良天数248天`, `从8.9年提高到10年`: a length of time that is itself measured; `提升三年行动` names a programme. */
export const measuredTime: Rule = {
  name: 'measured-time',
  apply: (situation) => {
    if (situation.numeral.form !== 'duration' && !isTimeRange(situation)) return null
    if (
      /^(?:行动|攻坚|计划|工程|规划|专项|提升|倍增|健身圈|生活圈|便民圈|圈|通勤|任务)/u.test(situation.after)
    )
      return null
    const words = ruleWords(situation.lexicon)
    const lead = stripped(situation.before)
    if (/[从由]$/u.test(situation.before) && startsWith(words.trends, situation.after)) return 'observation'
    if (endsWith(words.trends, lead) || endsWith(words.cues.get('time-change'), lead)) return 'observation'
    return contains(words.cues.get('time-indicator'), clauseBefore(situation)) ? 'observation' : null
  },
}

/** `24小时值守`, `三年行动`, `提前2年`. */
export const duration: Rule = {
  name: 'duration',
  apply: (situation) => (situation.numeral.form === 'duration' || isTimeRange(situation) ? 'time' : null),
}

function isTimeRange({ numeral, lexicon }: Situation): boolean {
  if (numeral.form !== 'range') return false
  return ruleWords(lexicon).unitRows.get(numeral.unit)?.dimension === 'time'
}

/** Without the 了, 到 or 至 between a verb and its figure. */
function stripped(before: string): string {
  return /[了到至为达]$/u.test(before) ? before.slice(0, -1) : before
}

/** `每半个月召开一次`: how often. */
export const frequency: Rule = {
  name: 'frequency',
  apply: ({ own, before }) =>
    /^[一1两2]次$/u.test(own) && /每[^，。；]{0,8}$/u.test(before) ? 'time' : null,
}
