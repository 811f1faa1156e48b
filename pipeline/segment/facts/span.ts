import { planSpansIn, type YearSpan } from '../../core/five-year-plans.ts'
import { smallNumber } from '../marks.ts'
import { yearOf, yearPattern } from '../years.ts'

/** `过去五年`, `五年来`, `近五年，`, `过去4年`: how many years are looked back on. */
const tally =
  /(?:过去|以来)的?([三四五345])年|^近([三四五345])年，|(?<![\d十])([三四五345])年(?:来|以来|工作|的工作|回顾|间)|[展进]的([三四五345])年/u
/** `2018年以来工作回顾`: a government that came late. */
const since = new RegExp(`(${yearPattern})以来`, 'u')
const term =
  /(?:本|上|[二三四五六七八九]|十[一二三四五六七八九]?|第[一二三四五六七八九十]+)届[^。，]{0,6}政府|本届任期|届人(?:大|民代表大会)(?:第)?一次会议以来/u
/** The years that a government is in office. */
const termYears = 5

/**
 * The years of a term or a five-year plan that the review looks back on at length, both included.
 *
 * @param headings of the review, without those that plan  @param opening its first sentences
 */
export function reviewSpanIn(
  headings: readonly string[],
  opening: readonly string[],
  reviewYear: number,
): YearSpan | null {
  for (const heading of headings) {
    const span =
      closedPlanIn(heading, reviewYear) ??
      tallyIn(heading, reviewYear) ??
      sinceIn(heading, reviewYear) ??
      termIn(heading, reviewYear)
    if (span !== null) return span
  }
  const sentence = opening.find((text) =>
    /^.{0,8}?(?:过去的?五年|(?<!十)五年[来间]|近五年，|五”(?:时期|期间))/u.test(text),
  )
  return sentence === undefined
    ? null
    : (closedPlanIn(sentence.slice(0, 16), reviewYear) ?? tallyIn(sentence, reviewYear))
}

/** A plan that ended with the year under review, or before. */
function closedPlanIn(text: string, reviewYear: number): YearSpan | null {
  return planSpansIn(text).find(({ last }) => last === reviewYear) ?? null
}

function tallyIn(text: string, reviewYear: number): YearSpan | null {
  const found = text.match(tally)
  const years = found?.slice(1).find((part) => part !== undefined)
  if (years === undefined) return null
  const count = /\d/u.test(years) ? Number(years) : smallNumber(years)
  return { first: reviewYear - count + 1, last: reviewYear }
}

function sinceIn(text: string, reviewYear: number): YearSpan | null {
  const found = text.match(since)?.[1]
  const first = found === undefined ? reviewYear : yearOf(found)
  return first < reviewYear && first > reviewYear - termYears - 1 ? { first, last: reviewYear } : null
}

/** `本届政府工作回顾`; `实现本届政府工作良好开局` is said after one year of it. */
function termIn(text: string, reviewYear: number): YearSpan | null {
  return term.test(text) && !/开局|第一年|届首/u.test(text)
    ? { first: reviewYear - termYears + 1, last: reviewYear }
    : null
}
