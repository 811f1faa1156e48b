import { planSpansIn, type YearSpan } from '../core/five-year-plans.ts'
import type { Part } from '../core/segmented.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { HeadingRow } from '../lexicon/rows.ts'
import { yearsNamed } from './years.ts'

/** The years that tell a part: what was closed, what is planned, and when the report was given. */
export interface Years {
  readonly reviewYear: number | null
  readonly planYear: number | null
  /** ISO date; absent or null where unknown. Says what `今年` means. */
  readonly deliveredOn?: string | null
}

/** A heading that only names a part is no longer. */
const longestTitle = 40

/** Where a heading stands, as far as its part depends on it. */
export interface Standing {
  /** Under no other heading. A weak word is enough then; an inner heading needs a year beside its words. */
  readonly outer: boolean
  /** No heading before it: it opens the review, unless it names a time to come. */
  readonly first?: boolean
  /** The plan has begun: a word of success is of what shall be then (`推进城乡建设取得新成效`). */
  readonly planned?: boolean
}

/** `着眼2021，实现更好发展`: a year without its word. */
const bareYear = /(?<!\d)(?:19|20)\d\d(?=，)/u

/** The part that a heading opens, null where it does not say. The kind of its words decides, then the years that it names. */
export function partOfHeading(
  text: string,
  { outer, first = false, planned = false }: Standing,
  years: Years,
  lexicon: Lexicon,
): Part | null {
  const rows = headingRows(lexicon).filter((row) => text.includes(row.word))
  const time = timeOf(text.replace(bareYear, '$&年'), years)
  if (outer && isAppendix(text, lexicon)) return time !== null && isWorkList(text) ? time : 'other'
  if (isReview(text, rows) && !(planned && time !== 'review' && isSuccess(text)))
    return outer || time !== null || isReviewTitle(text) ? 'review' : null
  if (time !== null) return outer || time === 'plan' ? time : null
  const plans = rows.some(({ means }) => means === 'plan')
  return outer && plans ? (first && !isUnderWay(text, years) ? 'review' : 'plan') : null
}

function isReview(text: string, rows: readonly HeadingRow[]): boolean {
  return rows.some(({ means, strong }) => means === 'review' && strong) && !isPlanFirst(text, rows)
}

/** Whether a heading names the review and nothing else, so that what comes after it is another part: `一、2020年工作回顾`. */
export function isReviewTitle(text: string): boolean {
  return /回顾|执行情况$/u.test(text)
}

/** Whether a heading tells of results and does not look back by name: `再创新的成绩`, not `工作完成情况`. */
function isSuccess(text: string): boolean {
  return !isReviewTitle(text) && !text.includes('情况')
}

/** Whether a line is a heading by its words alone: `2020年工作回顾`, `2021年总体安排及主要任务`. */
export function isPartTitle(text: string, lexicon: Lexicon): boolean {
  if (
    text.length > longestTitle ||
    /[。，；：:！？%]/u.test(text) ||
    /^[关—―]|报告|公报|\d{1,2}月\d/u.test(text)
  )
    return false
  const row = headingRows(lexicon).find(({ word, strong }) => strong && text.includes(word))
  return (
    row !== undefined &&
    (row.means === 'other' || text.length - text.indexOf(row.word) <= row.word.length + 14)
  )
}

/** What is appended: names explained, tables, projects. It stands under no section of the report. */
export function isAppendix(text: string, lexicon: Lexicon): boolean {
  return (
    text.length <= longestTitle &&
    headingRows(lexicon).some(({ means, word }) => means === 'other' && opensOrEnds(text, word))
  )
}

/** `附件1`, `政府工作报告名词解释`; `服装及衣着附件 1295` is a commodity. */
function opensOrEnds(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0 || /\d{3,}$|\d\.\d/u.test(text)) return false
  return (
    at === 0 || /[附：:（(《“]/u.test(text[at - 1] ?? '') || /^.{0,8}$/u.test(text.slice(at + word.length))
  )
}

/** `2023年市十件民生实事`: an appended list of what was or shall be done belongs to its year's part. */
function isWorkList(text: string): boolean {
  return /实事|任务|目标|项目/u.test(text) && !/解释|说明|注释/u.test(text)
}

const headingRows = compiled(({ headings }): readonly HeadingRow[] => headings)

/** `今后五年目标和过去五年回顾`: the plan is named before the review, and is not what the review is of (`工作安排执行情况`). */
function isPlanFirst(text: string, rows: readonly HeadingRow[]): boolean {
  const first = (means: Part) =>
    Math.min(...rows.filter((row) => row.strong && row.means === means).map((row) => text.indexOf(row.word)))
  const [plan, review] = [first('plan'), first('review')]
  return plan < review && /[和与及、]/u.test(text.slice(plan, review))
}

/** Whether the years and five-year plans that a heading names are past or to come; null where it names none, or one under way. */
function timeOf(text: string, { reviewYear, planYear }: Years): 'review' | 'plan' | null {
  if (reviewYear === null) return null
  const spans = [...yearsNamed(text).map((year) => ({ first: year, last: year })), ...fiveYearsIn(text)]
  if (spans.some(({ first }) => first >= (planYear ?? reviewYear + 1))) return 'plan'
  return spans.length > 0 && spans.every(({ last }) => last <= reviewYear) ? 'review' : null
}

/** Whether a heading names a five-year plan that has begun and goes on: its tasks are still to be done. */
function isUnderWay(text: string, { reviewYear }: Years): boolean {
  return reviewYear !== null && fiveYearsIn(text).some(({ last }) => last > reviewYear)
}

/** `“六五”`, and `第六个五年计划` as it was written before. */
function fiveYearsIn(text: string): readonly YearSpan[] {
  return planSpansIn(text.replace(/第([一二三四五六七八九十]{1,2})个五年(?=计划|规划)/gu, '$1五'))
}
