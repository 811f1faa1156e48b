import type { View } from '../../types.ts'
import { type Field, together } from './line-fields.ts'

/** The heads of a table's columns of figures, and of its units where it names them. */
export interface TextHead {
  readonly unit: View | null
  readonly figures: readonly View[]
}

/**
 * Reads the lines over the first row as heads of so many columns: `指标 单位 绝对数 比上年增长%`, on one line or two.
 * Null where they do not name as many.
 */
export function headOf(lines: readonly (readonly Field[])[], columns: number): TextHead | null {
  const heads = joinedLines(lines.map((fields) => fields.map(({ view }) => view)))
  const own = heads.filter(({ text }) => !isLabelHead(text))
  const unit = own.find(({ text }) => isUnitHead(text)) ?? null
  const figures = own.filter((head) => head !== unit)
  return figures.length === columns ? { unit, figures } : null
}

/** `一九八二年比` over `一九八一年增长％`: one head on two lines. */
function joinedLines(lines: readonly (readonly View[])[]): readonly View[] {
  const heads: View[] = []
  for (const head of lines.flat()) {
    const last = heads.at(-1)
    if (last !== undefined && /[比较]$/u.test(last.text)) heads[heads.length - 1] = together([last, head])
    else heads.push(head)
  }
  return heads
}

/** What stands over the labels. */
function isLabelHead(text: string): boolean {
  return /^(?:指标|项目|产品|产品名称|名称|行业|地区|国家和地区|国家或地区|品种|商品|商品名称|类别|品名)$/u.test(
    text,
  )
}

function isUnitHead(text: string): boolean {
  return /^(?:计量)?单位$/u.test(text)
}
