import { claim, numeral, type Recogniser } from './claim.ts'
import { readPlain } from './date-parts.ts'

/** `90年代`, `二十世纪八十年代`, `21世纪`. */
export const eras: Recogniser = (scan, at) => {
  const { text } = scan
  const plain = readPlain(text, at)
  if (plain === null) return null
  const first = plain.value - 1
  if (text.startsWith('世纪', plain.to) && plain.value > 10 && plain.value < 30) {
    const decade = readPlain(text, plain.to + 2)
    const named = decade !== null && text.startsWith('年代', decade.to)
    if (named) return decadeClaim(at, decade.to + 2, first * 100 + decade.value)
    const date = { year: first * 100, until: { year: first * 100 + 99 } }
    return claim(numeral('date', at, plain.to + 2, { date, rules: ['century'] }))
  }
  if (!text.startsWith('年代', plain.to) || plain.value % 10 !== 0) return null
  const year = plain.value >= 1000 ? plain.value : plain.value < 30 ? 2000 + plain.value : 1900 + plain.value
  return decadeClaim(at, plain.to + 2, year)
}

function decadeClaim(from: number, to: number, year: number): ReturnType<Recogniser> {
  return claim(numeral('date', from, to, { date: { year, until: { year: year + 9 } }, rules: ['decade'] }))
}

/** `“十三五”`, `“九五”`, `十四五`: a five-year plan; a name, but its years are known. */
export const fiveYearPlans: Recogniser = (scan, at) => {
  const { text } = scan
  const plan = readPlan(text, at)
  if (plan === null) return null
  const quoted = scan.quoted(at)
  const alone = quoted !== null && quoted.from === at && quoted.to === plan.to
  if (!alone && !(plan.number > 10 || planWords.has(text.slice(plan.to, plan.to + 2)))) return null
  if (!alone && plan.number === 10)
    return planWords.has(text.slice(plan.to, plan.to + 2)) ? planClaim(at, plan) : null
  return planClaim(at, plan)
}
const planWords = new Set(['规划', '计划', '时期', '期间', '以来', '末期', '前期', '后期', '”规', '"规'])

interface Plan {
  readonly to: number
  readonly number: number
}

/** `十三五` → 13, `九五` → 9, `十五` → 10. */
function readPlan(text: string, at: number): Plan | null {
  const ones = '一二三四五六七八九'
  const ten = text[at] === '十'
  const from = ten ? at + 1 : at
  const digit = ones.indexOf(text[from] ?? '-') + 1
  if (ten && digit === 5 && text[from + 1] !== '五') return { to: from + 1, number: 10 }
  if (digit === 0 || text[from + 1] !== '五') return null
  return { to: from + 2, number: ten ? 10 + digit : digit }
}

function planClaim(at: number, { to, number }: Plan): ReturnType<Recogniser> {
  const year = number < 3 ? 1948 + 5 * number : 1951 + 5 * number
  return claim(
    numeral('code', at, to, { date: { year, until: { year: year + 4 } }, rules: ['five-year-plan'] }),
  )
}
