import type { TaggedWord } from '../core/context.ts'
import type { Range } from '../core/text.ts'
import type { Numeral } from '../core/tokenized.ts'

/**
 * Drops the numerals that are part of a word: `三` of `三文鱼`. Only short ones in Hanzi are in doubt, and jieba decides:
 * where one of its words reaches beyond the numeral, the numeral is none.
 */
export function withoutWords(
  text: string,
  numerals: readonly Numeral[],
  tag: (text: string) => readonly TaggedWord[],
): readonly Numeral[] {
  if (!numerals.some(isDoubtful)) return numerals
  const inside = inWords(numerals, wordRanges(text, numerals, tag))
  return numerals.filter((numeral) => !isDoubtful(numeral) || !inside.has(numeral))
}

function isDoubtful({ rules, from, to, form, unit, value }: Numeral): boolean {
  if (rules.includes('weak')) return true
  if (unit === '番' || (form === 'duration' && !roundTimes.has(value ?? ''))) return false
  return rules.includes('hanzi') && to - from <= 2 && form !== 'range'
}
/** `一年`, `百年` and `千年` stand in many words, `三年` does not. */
const roundTimes = new Set(['1', '100', '1000', '10000'])

/** Where a word reaches beyond each numeral. Both lists are in order, so that one pass over them is enough. */
function inWords(numerals: readonly Numeral[], words: readonly Range[]): ReadonlySet<Numeral> {
  const inside = new Set<Numeral>()
  let first = 0
  for (const numeral of numerals) {
    while ((words[first]?.to ?? Number.POSITIVE_INFINITY) <= numeral.from) first++
    for (let at = first; (words[at]?.from ?? Number.POSITIVE_INFINITY) < numeral.to; at++) {
      if (reachesBeyond(words[at] ?? numeral, numeral)) inside.add(numeral)
    }
  }
  return inside
}

function reachesBeyond(word: Range, numeral: Range): boolean {
  return word.from < numeral.from || word.to > numeral.to
}

/** The tag of a word that jieba does not know, but guesses from its characters. */
const guessed = 'x'

/** jieba's words in the stretches between the numerals that are beyond doubt. */
function wordRanges(
  text: string,
  numerals: readonly Numeral[],
  tag: (text: string) => readonly TaggedWord[],
): readonly Range[] {
  const certain = numerals.filter((numeral) => !isDoubtful(numeral))
  const ranges: Range[] = []
  let at = 0
  for (const { from, to } of [...certain, { from: text.length, to: text.length }]) {
    for (const { word, tag: kind } of tag(text.slice(at, from))) {
      if (kind !== guessed) ranges.push({ from: at, to: at + word.length })
      at += word.length
    }
    at = to
  }
  return ranges
}
