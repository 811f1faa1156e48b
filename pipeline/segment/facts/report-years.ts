import type { Facts, ReportKind } from '../../core/segmented.ts'
import { yearOf, yearPattern } from '../years.ts'

/** What tells which year a report looks back on and which it plans. */
export interface Clues {
  readonly title: string | null
  readonly kind: ReportKind
  readonly deliveredOn: string | null
  readonly headings: readonly string[]
  readonly opening: readonly string[]
}
type ReportYears = Pick<Facts, 'reviewYear' | 'planYear'>

/** The years as the text has them, by title, by headings, by the date, by the first sentences; null where it names none. */
export function yearsOf({ title, kind, deliveredOn, headings, opening }: Clues): ReportYears {
  const titled = yearsIn(title ?? '', kind)
  if (titled.reviewYear !== null) return completed(titled)
  const byDate = deliveredOn === null ? null : yearBefore(deliveredOn)
  const heads = headings.map((heading) => yearsIn(heading, kind))
  const review = heads.find(({ reviewYear }) => reviewYear !== null)?.reviewYear
  const plan = heads.find(({ planYear }) => planYear !== null)?.planYear
  const bySession = titled.planYear === null ? null : titled.planYear - 1
  const byPlan = plan == null ? null : plan - 1
  const reviewYear =
    plausible(review ?? null, byDate) ?? byDate ?? bySession ?? byPlan ?? openingYear(opening)
  return completed({ reviewYear, planYear: null })
}

function completed({ reviewYear, planYear }: ReportYears): ReportYears {
  return { reviewYear, planYear: planYear ?? (reviewYear === null ? null : reviewYear + 1) }
}

const year = `(${yearPattern})`
const reviews = '(?:执行情况|执行结果|回顾|工作总结|完成情况|主要成就|统计公报|发展公报|发展的统计)'
const plans =
  '(?:工作安排|总体安排|工作任务|主要任务|预期目标|目标任务|重点工作|工作重点|总体要求|工作部署|工作打算|主要目标|工作意见|工作建议)'
const bothYears = new RegExp(`${year}.{0,40}?${reviews}.{0,12}?${year}`, 'u')
const reviewed = new RegExp(`${year}.{0,16}?${reviews}`, 'u')
const planned = new RegExp(`${year}.{0,14}?${plans}`, 'u')
const session = new RegExp(`${year}.{0,20}?(?:政府)?工作报告`, 'u')

/** `2020年…执行情况…2021年…草案`, `2018年工作回顾`, `2021年工作安排`; `2021年政府工作报告` is named by its session. */
export function yearsIn(text: string, kind: ReportKind): ReportYears {
  const head = text.slice(0, 120)
  const both = head.match(bothYears)
  if (both !== null) return { reviewYear: yearOf(both[1] ?? ''), planYear: yearOf(both[2] ?? '') }
  const review = head.match(reviewed)?.[1]
  const plan = head.match(planned)?.[1] ?? (kind === 'work_report' ? head.match(session)?.[1] : undefined)
  return {
    reviewYear: review === undefined ? null : yearOf(review),
    planYear: plan === undefined ? null : yearOf(plan),
  }
}

/** A heading may name a year long past (`1980年以来的回顾`); the date of delivery tells. */
function plausible(found: number | null, byDate: number | null): number | null {
  return found !== null && (byDate === null || Math.abs(found - byDate) <= 1) ? found : null
}

/** A session in the first half of a year looks back on the year before; one in autumn or winter on its own. */
function yearBefore(date: string): number {
  const [at = 0, month] = date.split('-').map(Number)
  return month !== undefined && month >= 8 ? at : at - 1
}

const opened = new RegExp(`^(?:过去的|刚刚过去的)?${year}[，,是]`, 'u')

/** `2018年，面对…` */
function openingYear(opening: readonly string[]): number | null {
  const found = opening.map((sentence) => sentence.match(opened)?.[1]).find((one) => one !== undefined)
  return found === undefined ? null : yearOf(found)
}
