import { isColon, isDigit } from './characters.ts'
import { claim, numeral, type Recogniser } from './claim.ts'
import { readPlain } from './date-parts.ts'

/** `8时30分`, `20时`, `20:00`, `上午9点`: a time of day. A proportion such as `6:40` is left alone. */
export const clock: Recogniser = ({ text }, at) => {
  const hour = readPlain(text, at)
  if (hour === null || hour.value > 24 || hour.length > 2) return null
  const to = readMinutes(text, at, hour.to)
  return to === null ? null : claim(numeral('date', at, to, { rules: ['clock'] }))
}

function readMinutes(text: string, from: number, at: number): number | null {
  const word = text[at]
  const daytime = daytimes.has(text.slice(Math.max(0, from - 2), from))
  if (word === '时' && !hourWords.has(text[at + 1] ?? '')) return readSpoken(text, at + 1) ?? at + 1
  if (word === '点' && daytime) return readSpoken(text, at + 1) ?? at + 1
  if (!isColon(word) || !isDigit(text[at + 1]) || !isDigit(text[at + 2]) || isDigit(text[at + 3])) return null
  return daytime || text[at + 3] === '至' || text.slice(at + 1, at + 3) === '00' ? at + 3 : null
}

function readSpoken(text: string, at: number): number | null {
  const minute = readPlain(text, at)
  return minute !== null && minute.value < 60 && text[minute.to] === '分' ? minute.to + 1 : null
}

const daytimes = new Set(['上午', '下午', '凌晨', '晚上', '中午', '早上', '傍晚', '日晚', '日早'])
/** `10时代`, `2时期`: other words. */
const hourWords = new Set([...'代期空段间'])
