import type { Mention } from '../core/mentioned.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import { tailRoles } from './roles.ts'
import type { Word } from './words.ts'

/** How many words may say how it grew: `的较快增长`. */
const reach = 3
const manner = /^(?:a|d|ad|an|b|i|z|v|vn|n)$/u

/** `实现15%的较快增长`, `以年均15%的速度递增` → `实现增长15%`, `年均递增15%`: the trend stands where it is looked for. */
export function trendAhead(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Word[] {
  for (let at = 0; at < words.length; at++) {
    const trend = isRateOf(words[at], mentions, lexicon) ? trendBehind(words, at, lexicon) : -1
    if (trend > 0) return trendAhead(moved(words, at, trend), mentions, lexicon)
  }
  return words
}

function isRateOf(word: Word | undefined, mentions: readonly Mention[], lexicon: Lexicon): boolean {
  const mention = word?.mention == null ? undefined : mentions[word.mention]
  return word?.kind === 'figure' && mention !== undefined && isFraction(mention.unit, lexicon)
}

/** Where the trend stands that 的 ties to the figure; −1 where none does. */
function trendBehind(words: readonly Word[], figure: number, lexicon: Lexicon): number {
  if (words[figure + 1]?.text !== '的') return -1
  for (let at = figure + 2; at <= figure + 1 + reach; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || !manner.test(word.tag)) return -1
    if (tells(word, lexicon) && ends(words[at + 1])) return at
  }
  return -1
}

function tells(word: Word, lexicon: Lexicon): boolean {
  const role = tailRoles(lexicon).get(word.text)
  if (role?.kind === 'trend') return role.row.kind === undefined && role.row.sign !== 0
  return role?.kind === 'aspect' && (role.of === 'growth' || role.of === 'decline')
}

/** `15%的增长空间` is no growth. */
function ends(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || !/^(?:n|v)/u.test(next.tag)
}

function moved(words: readonly Word[], figure: number, trend: number): readonly Word[] {
  const from = words.findLastIndex((word, at) => at < figure && at >= figure - reach && word.text === '以')
  const before = words.slice(0, figure).filter((_, at) => at !== from)
  return [
    ...before,
    ...words.slice(trend, trend + 1),
    ...words.slice(figure, figure + 1),
    ...words.slice(trend + 1),
  ]
}
