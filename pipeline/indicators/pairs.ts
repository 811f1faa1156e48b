import type { Lexicon } from '../lexicon/index.ts'
import type { PairRow } from '../lexicon/rows.ts'
import { isIndicatorName } from './code.ts'

/** `城镇`, `农村居民收入`: items that begin alike share what follows. */
export function areParallel(first: string, later: string, lexicon: Lexicon): boolean {
  return pairs(lexicon, 'parallel').some(
    ({ words }) => words.includes(first) && words.some((word) => later.startsWith(word)),
  )
}

/** `城镇居民恩格尔系数` and `农村` or `农村居民` → `农村居民恩格尔系数`; null where they are no two sides of one indicator. */
export function otherSide(subject: string, side: string, lexicon: Lexicon): string | null {
  if (side.length > longestSide && isIndicatorName(side, lexicon)) return null // `农村居民人均可支配收入` after their median
  for (const { words } of pairs(lexicon, 'side')) {
    const own = words.find((word) => side.startsWith(word))
    const other = words.find((word) => word !== own && subject.startsWith(word))
    if (own === undefined || other === undefined) continue
    const whole = own + subject.slice(other.length)
    if (whole.startsWith(side) && whole !== side) return whole
  }
  return null
}

/** `进口` is an indicator too, and yet only a side of `进口货物`. */
const longestSide = 2

/** `城镇` and `乡村`: the sides of one whole. */
export function areSides(one: string, other: string, lexicon: Lexicon): boolean {
  const kinds: readonly PairRow['kind'][] = ['side', 'parallel']
  return lexicon.pairs.some(
    ({ kind, words }) => kinds.includes(kind) && words.includes(one) && words.includes(other),
  )
}

/** `进出口总额` → `进口总额`, `出口总额`; null where no word of the name stands for two. */
export function unmerged(name: string, lexicon: Lexicon): readonly string[] | null {
  const whole = pairs(lexicon, 'merged').find(({ word }) => word !== undefined && name.includes(word))
  if (whole?.word !== undefined) return replaced(name, whole.word, whole.words)
  const first = pairs(lexicon, 'merged-first').find(
    ({ word }) => word !== undefined && name.startsWith(word) && name.length >= word.length + shortest,
  )
  return first?.word === undefined ? null : replaced(name, first.word, first.words)
}

/** What follows a merged word must say what is measured. */
const shortest = 2

/** `对沿线国家进出口总额` and `出口` → `对沿线国家出口`; null where the name is no side of the whole, or the whole is of nothing else. */
export function sideOf(whole: string, name: string, lexicon: Lexicon): string | null {
  for (const { word = '', words } of pairs(lexicon, 'merged')) {
    const side = words.find((one) => name.startsWith(one) && name.length <= one.length + 1)
    const at = side === undefined ? -1 : placeOf([word, ...words], whole)
    if (at > 1) return whole.slice(0, at) + name
  }
  return null
}

/** Where the first of some words begins in a name, each taken where it stands last; −1 where none does. */
function placeOf(words: readonly string[], name: string): number {
  const found = words.map((word) => name.lastIndexOf(word)).filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

function replaced(name: string, word: string, words: readonly string[]): readonly string[] {
  return words.map((one) => name.replace(word, one))
}

function pairs(lexicon: Lexicon, kind: PairRow['kind']): readonly PairRow[] {
  return lexicon.pairs.filter((row) => row.kind === kind)
}
