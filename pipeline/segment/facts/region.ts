import type { Region } from '../../core/segmented.ts'
import { compiled, type Lexicon } from '../../lexicon/index.ts'
import { country, findRegion } from '../regions.ts'

/** Where a report's region is named in the lines before it. */
export interface Named {
  readonly title: string | null
  readonly front: readonly string[]
  /** `我代表平山县人民政府，向大会报告工作…` */
  readonly request: string
  readonly year: number | null
  /** Names around that settle an ambiguous one. */
  readonly around: string
}

/** The region of a report: whose title it bears, in whose assembly it was given, who signed it, for whom it was given. */
export function regionIn({ title, front, request, year, around }: Named, lexicon: Lexicon): Region | null {
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
  if (isNational(title ?? '', front) || saysNation(`${title ?? ''}\n${text}\n${request}`, lexicon))
    return country
  const givenFor = request.match(/代表([\p{Script=Han}]{2,16}?)人民政府/u)?.[1]
  return findRegion(text, year, context) ?? findRegion(givenFor ?? '', year, context)
}

const nationWords = compiled(({ fronts }) =>
  fronts.filter(({ kind }) => kind === 'nation').map(({ word }) => word),
)

/** `国务院总理`, `在第九届全国人民代表大会第三次会议上`: only the nation's own reports say so before they begin. */
export function saysNation(text: string, lexicon: Lexicon): boolean {
  return nationWords(lexicon).some((word) => text.includes(word))
}

/** A county's bulletin may be signed by a branch of the national bureau too; the nation's is signed by it alone. */
function isNational(title: string, front: readonly string[]): boolean {
  return (
    title.includes('中华人民共和国') ||
    front.some((line) => /^(?:中华人民共和国)?(?:国家统计局)?$/u.test(line) && line !== '')
  )
}
