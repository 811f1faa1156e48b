import type { Region } from '../../types.ts'
import { country, findRegion } from '../regions.ts'

/** The region of a report: in whose assembly it was given, whose title it bears, who signed it. `context` settles ambiguous names. */
export function regionIn(
  title: string | null,
  lines: readonly string[],
  year: number | null,
  context: string,
): Region | null {
  const text = lines.join('\n')
  if (/中华人民共和国|全国人民代表大会|国家统计局/u.test(`${title ?? ''}${text}`)) return country
  for (const pattern of [
    /在([\p{Script=Han}]{2,14}?)第[一二三四五六七八九十\d]+届/u,
    /([\p{Script=Han}]{2,14}?)人民政府/u,
  ]) {
    const found = findRegion(text.match(pattern)?.[1] ?? '', year, context)
    if (found !== null) return found
  }
  return findRegion(title ?? '', year, context) ?? findRegion(text, year, context)
}
