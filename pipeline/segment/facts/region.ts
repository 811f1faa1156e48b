import type { Region } from '../../core/segmented.ts'
import { country, findRegion } from '../regions.ts'

/** Where a report's region is named in the lines before it. */
export interface Named {
  readonly title: string | null
  readonly front: readonly string[]
  readonly year: number | null
  /** Names around that settle an ambiguous one. */
  readonly around: string
}

/** The region of a report: whose title it bears, in whose assembly it was given, who signed it. */
export function regionIn({ title, front, year, around }: Named): Region | null {
  const text = front.join('\n')
  const places = [
    title ?? '',
    text.match(/在([\p{Script=Han}]{2,24}?)第[一二三四五六七八九十\d]{1,4}届/u)?.[1] ?? '',
    text.match(/([\p{Script=Han}]{2,24}?)人民政府/u)?.[1] ?? '',
  ]
  const context = `${around}\n${text}`
  for (const place of places) {
    const found = findRegion(place, year, context)
    if (found !== null) return found
  }
  return isNational(title ?? '', front) ? country : findRegion(text, year, context)
}

/** A county's bulletin may be signed by a branch of the national bureau too; the nation's is signed by it alone. */
function isNational(title: string, front: readonly string[]): boolean {
  return (
    /中华人民共和国|全国人民代表大会/u.test(title) ||
    front.some((line) => /^(?:中华人民共和国)?(?:国家统计局)?$/u.test(line) && line !== '')
  )
}
