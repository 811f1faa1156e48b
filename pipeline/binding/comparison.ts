import type { Mention } from '../core/mentioned.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isListJoint } from '../syntax/coordinators.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle, particles } from '../syntax/function-words.ts'
import { planEnd } from '../syntax/plan-words.ts'
import type { Reading } from '../syntax/reading.ts'
import { trendsByWord } from '../syntax/roles.ts'
import type { Share } from '../syntax/share.ts'
import type { Word } from '../syntax/words.ts'

/** One indicator told against as many things as there are figures; what each is compared with, null where no basis names it. */
export interface Against {
  readonly bases: readonly (string | null)[]
}

/**
 * `分别比上年和2000年增长7%和60%` → `yoy`, `since:2000`; `分别低于全国、全省0.9和0.2个百分点` → two comparisons without a basis.
 * Null where the figures are of several indicators.
 */
export function againstEach(
  { before, lead }: Figure,
  count: number,
  { mentions, lexicon }: Reading,
): Against | null {
  const at = before.findLastIndex((word) => opens(word, lexicon))
  const items = count > 1 && at >= 0 ? itemsFrom(before, at, lexicon) : []
  if (items.length !== count) return null
  if (lead.trend?.kind === 'comparison') return { bases: items.map(() => null) }
  const bases = items.map((item) => basisIn(item, mentions, lexicon))
  return bases.every((basis) => basis !== null) ? { bases } : null
}

/** `比2000年高11个百分点` is told over time, though `高` compares; `拉动经济增长5个百分点` with nothing. Empty where the words say as usual. */
export function basesOf({ lead, before, mention }: Figure): readonly (string | null)[] {
  if (lead.trend?.kind === 'comparison' && lead.basis !== null && lead.basis !== 'unknown')
    return [lead.basis]
  const drives =
    mention.unit.endsWith('百分点') && before.some(({ text }) => /^(?:拉动|带动|推动|贡献)$/u.test(text))
  return drives ? [null] : []
}

/** `占全省、全国`: as many wholes as there are figures; empty where there are not. */
export function sharesOfEach(share: Share | null, count: number): readonly Share[] {
  const wholes = share?.whole?.split(/[、和与]/u).filter((whole) => whole !== '') ?? []
  return share === null || count < 2 || wholes.length !== count
    ? []
    : wholes.map((whole) => ({ part: share.part, whole }))
}

/** `全省`, `全国`: what one indicator is told against; `工业和服务业` are of several. */
export function isRegion(whole: string | null): boolean {
  return /^(?:全[国省市区县州]|世界|全球)$/u.test(whole ?? '')
}

function opens(word: Word, lexicon: Lexicon): boolean {
  const { text } = word
  if (isListJoint(word, lexicon)) return false // `和` of `比上年和2000年`
  return (
    particles(lexicon, 'compared').has(text) ||
    isGlued(text, lexicon) ||
    trendsByWord(lexicon).get(text)?.kind === 'comparison'
  )
}

/** `比上年`, which jieba keeps together. */
function isGlued(text: string, lexicon: Lexicon): boolean {
  return /^[比较]/u.test(text) && particles(lexicon, 'last-year').has(text.slice(1))
}

/** The items listed from the word that opens the comparison, or behind it. */
function itemsFrom(words: readonly Word[], at: number, lexicon: Lexicon): readonly (readonly Word[])[] {
  const listed = words.slice(isGlued(words[at]?.text ?? '', lexicon) ? at : at + 1)
  const items: Word[][] = [[]]
  for (const word of listed) {
    if (isListJoint(word, lexicon)) items.push([])
    else items.at(-1)?.push(word)
  }
  return items.filter((item) => item.length > 0)
}

function basisIn(item: readonly Word[], mentions: readonly Mention[], lexicon: Lexicon): string | null {
  for (const word of item) {
    if (isGlued(word.text, lexicon) || isParticle(word, 'last-year', lexicon)) return 'yoy'
    const year =
      word.kind === 'time' && word.mention !== null ? mentions[word.mention]?.date?.year : undefined
    const base = year ?? planEnd(word.text)
    if (base !== null) return `since:${base}`
  }
  return null
}
