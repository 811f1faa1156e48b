import type { View } from '../../core/text.ts'
import { joinViews } from '../../read/view.ts'
import type { Field } from './line-fields.ts'

/** The heads of a table's columns: of its labels and its units where it names them, and of its figures. */
export interface TextHead {
  readonly label: View | null
  readonly unit: View | null
  readonly figures: readonly View[]
  /** Further levels of the heads of its figures, each on a line of its own. */
  readonly below?: readonly (readonly View[])[]
}

/**
 * Reads the lines over the first row as heads of so many columns: `指标 单位 绝对数 比上年增长%`, on one line or more.
 * Null where they do not name as many.
 */
export function headOf(lines: readonly (readonly Field[])[], columns: number): TextHead | null {
  const stacked = stackedHeads(lines, columns)
  if (stacked !== null) return stacked
  // what stands on a line of its own names the table or is no part of it: `主要农产品产量：` over `2004年 比上年增长%`
  if ((lines[0]?.length ?? 0) < 2 && columns > 1) return null
  const heads = joinedLines(lines)
  const unit = heads.find(({ text }) => isUnitHead(text)) ?? null
  const own = heads.filter((head) => head !== unit)
  const [first, ...rest] = own
  const isNamed = first !== undefined && rest.length === columns
  const figures = isNamed ? rest : own
  // nor is one word over one column of figures its head
  if (figures.length !== columns || (columns === 1 && !isNamed && unit === null)) return null
  return { label: isNamed ? first : null, unit, figures }
}

/**
 * `1990年 其中12月比` over `比上年上涨％ 上年同月上涨％`: a line for each level, with as many heads as there are columns;
 * null where they are none.
 */
export function stackedHeads(lines: readonly (readonly Field[])[], columns: number): TextHead | null {
  const [first, ...below] = lines.map((fields) => fields.map(({ view }) => view))
  const isStacked = columns > 1 && below.length > 0 && lines.every((line) => line.length === columns)
  if (first === undefined || !isStacked || !first.some(goesOn)) return null
  return { label: null, unit: null, figures: first, below }
}

/** `一九八二年比` over `一九八一年增长％`: one head on two lines. */
function joinedLines(lines: readonly (readonly Field[])[]): readonly View[] {
  const heads: View[] = []
  for (const { view: head } of lines.flat()) {
    const last = heads.at(-1)
    if (last !== undefined && goesOn(last)) heads[heads.length - 1] = joinViews([last, head])
    else heads.push(head)
  }
  return heads
}

function goesOn({ text }: View): boolean {
  return /[比较]$/u.test(text)
}

function isUnitHead(text: string): boolean {
  return /^(?:计量)?单位$/u.test(text)
}
