import type { Lexicon } from '../lexicon/index.ts'
import type { Part } from '../types.ts'

/** The years that tell a part: what was closed and what is planned. */
export interface Years {
  readonly reviewYear: number | null
  readonly planYear: number | null
}

/** The part that a heading opens, null where it does not say. `outer` headings may say so with a weak word. */
export function partOfHeading(text: string, outer: boolean, years: Years, lexicon: Lexicon): Part | null {
  const rows = lexicon.headings.filter((row) => text.includes(row.word))
  const planned = years.planYear !== null && text.includes(String(years.planYear))
  if (planned && !/回顾|执行情况|总结|完成情况/u.test(text)) return 'plan'
  const strong = new Set(rows.filter((row) => row.strong).map((row) => row.means))
  if (strong.has('review') && !strong.has('plan')) return 'review'
  const year = Number(text.match(/(?:19|20)\d\d/u)?.[0] ?? NaN)
  if (strong.has('review') && strong.has('plan'))
    return text.indexOf(firstWord(rows, 'review')) < text.indexOf(firstWord(rows, 'plan')) ? 'review' : 'plan'
  const closed = years.reviewYear !== null && year <= years.reviewYear
  if (strong.has('plan')) return closed ? null : outer || planned || !Number.isNaN(year) ? 'plan' : null
  return rows.length > 0 && (outer || planned) && !closed ? 'plan' : null
}

function firstWord(rows: readonly { readonly word: string; readonly means: Part }[], means: Part): string {
  return rows.find((row) => row.means === means)?.word ?? ''
}

const turn =
  /(?:今年|明年|新的一年|下一年|(?:19|20)\d\d年).{0,40}?(?:预期目标|总体要求|总体思路|指导思想|主要目标|工作要求|奋斗目标|工作任务|总体安排|工作的总要求|总要求)/u
const closing = /(?:回顾|完成了|实现了|较好完成|圆满完成|确定的)/u

/** Whether a sentence of the review opens the plan: `今年经济社会发展的主要预期目标是…`. */
export function turnsToPlan(sentence: string, { reviewYear, planYear }: Years): boolean {
  const found = sentence.match(turn)
  if (found === null || closing.test(sentence.slice(0, (found.index ?? 0) + found[0].length))) return false
  const year = Number(found[0].match(/(?:19|20)\d\d/u)?.[0] ?? NaN)
  if (Number.isNaN(year)) return true
  return planYear === null ? reviewYear === null || year > reviewYear : year === planYear
}
