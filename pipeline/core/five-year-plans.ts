/** First and last year, both included. */
export interface YearSpan {
  readonly first: number
  readonly last: number
}

const digits = '〇一二三四五六七八九'

/** A five-year plan in quotation marks, or followed by what a plan is followed by; not `十五年`. */
const named = /([一二三四五六七八九十]{1,2})五(?=”|时期|期间|规划|计划|以来|开局|收官|末|发展|目标)/gu

/** The five-year plans that a text names: `“十三五”` → 2016 to 2020. */
export function planSpansIn(text: string): readonly YearSpan[] {
  return [...text.matchAll(named)].flatMap(([, ordinal = '']) => planSpan(ordinal) ?? [])
}

/** The years of the plan that is all of a text, with or without quotation marks: `“十二五”`; null for any other text. */
export function planNamed(text: string): YearSpan | null {
  const ordinal = text.match(/^[“"]?([一二三四五六七八九十]{1,2})五[”"]?$/u)?.[1]
  return ordinal === undefined ? null : planSpan(ordinal)
}

/** The years of a plan by its ordinal in Hanzi. The first two ran from 1953 and 1958; the third began in 1966, after a gap. */
function planSpan(ordinal: string): YearSpan | null {
  const number = [...ordinal].reduce((sum, char) => sum + (char === '十' ? 10 : digits.indexOf(char)), 0)
  if (number < 1) return null
  const first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
  return { first, last: first + 4 }
}
