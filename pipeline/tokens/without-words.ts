import type { TaggedWord } from '../core/context.ts'
import type { Range } from '../core/text.ts'
import type { Numeral } from '../core/tokenized.ts'
import { endOfSlogan, opensSlogan } from './slogan-nouns.ts'

/**
 * Drops the numerals that are part of a word: `三` of `三文鱼`. Only short ones in Hanzi are in doubt, and jieba decides:
 * where one of its words reaches beyond the numeral, the numeral is none. A word that begins right behind the digit of a
 * slogan is its noun: `五统一`, `两促进`.
 */
export function withoutWords(
  text: string,
  numerals: readonly Numeral[],
  tag: (text: string) => readonly TaggedWord[],
): readonly Numeral[] {
  if (!numerals.some(isDoubtful)) return numerals
  const ranges = wordRanges(text, numerals, tag)
  const words = wordsAround(text, numerals, ranges)
  const lengths = new Map(ranges.map(({ from, to }) => [to, to - from]))
  return numerals.flatMap((numeral) => {
    const around = words.get(numeral)
    if (around === undefined || !isDoubtful(numeral)) return [numeral]
    const to = opensSlogan(text, numeral, lengths.get(numeral.from))
      ? endOfSlogan(text, numeral, around)
      : null
    return to === null ? [] : [{ ...numeral, to }]
  })
}

function isDoubtful({ rules, from, to, form, unit, value }: Numeral): boolean {
  if (rules.includes('weak')) return true
  if (unit === '次' && !ordinaryTimes.has(value ?? '')) return false
  if (unit === '番' || (form === 'duration' && !roundTimes.has(value ?? ''))) return false
  return rules.includes('hanzi') && to - from <= 2 && form !== 'range'
}
/** `一年`, `百年` and `千年` stand in many words, `三年` does not. */
const roundTimes = new Set(['1', '100', '1000', '10000'])
/** `一次性`, `二次曲线`; what is done three times or more is counted, though jieba knows `四次会议` whole. */
const ordinaryTimes = new Set(['1', '2'])

/** The words that reach beyond each numeral. Both lists are in order, so that one pass over them is enough. */
function wordsAround(
  text: string,
  numerals: readonly Numeral[],
  words: readonly Range[],
): ReadonlyMap<Numeral, readonly Range[]> {
  const around = new Map<Numeral, Range[]>()
  let first = 0
  for (const numeral of numerals) {
    while ((words[first]?.to ?? Number.POSITIVE_INFINITY) <= numeral.from) first++
    for (let at = first; (words[at]?.from ?? Number.POSITIVE_INFINITY) < numeral.to; at++) {
      const word = words[at]
      if (word === undefined || !reachesBeyond(word, numeral) || isPointing(text, word, numeral)) continue
      const known = around.get(numeral)
      if (known === undefined) around.set(numeral, [word])
      else known.push(word)
    }
  }
  return around
}

function reachesBeyond(word: Range, numeral: Range): boolean {
  return word.from < numeral.from || word.to > numeral.to
}

/** `这两项`: jieba takes the whole for a name; `这一代` is a word. */
function isPointing(text: string, word: Range, { from, to, value }: Numeral): boolean {
  return (
    value !== '1' &&
    word.to === to &&
    word.from === from - 1 &&
    (text[word.from] === '这' || text[word.from] === '那')
  )
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
