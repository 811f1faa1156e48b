import { isIndicatorName } from '../indicators/code.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from './affixes.ts'
import { leadingWords } from './roles.ts'
import { textOf, type Word } from './words.ts'

const longestZone = 14

/**
 * `高新区大力发展新材料，完成产值…`, `滨江新区经济运行平稳，…`: a zone that a clause begins with, of which the figures after it
 * speak; null where there is none, or where it is told what became of it: `高新区建设加快推进`, `高新区获批`.
 */
export function zoneIn(clause: readonly Word[], lexicon: Lexicon): string | null {
  const words = clause.slice(clause.findIndex(({ kind }) => kind !== 'point')) // `——滨江新区`
  const end = zoneEnd(words, lexicon)
  const next = words[end]
  if (end === 0 || next === undefined || next.kind !== 'word') return null
  const isFounding = [next, words[end + 1], words.at(-1)].some((word) =>
    endsAs(word?.text ?? '', 'founding', lexicon),
  )
  const goesOn = /^(?:v|d|vd|a|ad|z|l|i|nz|x)$/u.test(next.tag) || next.text.startsWith('经济')
  return goesOn && !isFounding ? textOf(words.slice(0, end)) : null
}

/** How many words name the zone whose indicator the rest is: `滨江新区地区生产总值`; 0 where they name none. */
export function zoneOfIndicator(words: readonly Word[], lexicon: Lexicon): number {
  const end = words.findIndex((_, at) => at > 0 && isIndicatorName(textOf(words.slice(at)), lexicon))
  return end > 0 && isZone(words.slice(0, end), lexicon) ? end : 0
}

/** How many words at the start name a zone. */
export function zoneEnd(words: readonly Word[], lexicon: Lexicon): number {
  const end = words.findIndex(({ kind, text }) => kind === 'word' && /[^园]区$|^区$/u.test(text)) + 1
  return isZone(words.slice(0, end), lexicon) ? end : 0
}

/** A zone by its name's end. A firm named so (`钢铁积极转型`) may be a trade. */
function isZone(words: readonly Word[], lexicon: Lexicon): boolean {
  const name = textOf(words)
  const plain = words.every(({ kind, tag }) => kind === 'word' && /^(?:vn|[^vpdcum])/u.test(tag))
  if (!plain || leadingWords(lexicon).has(words[0]?.text ?? '')) return false // `力争高新区`
  const named = /[^园]区$/u.test(name) && endsAs(name, 'organisation', lexicon)
  return named && name.length > 2 && name.length <= longestZone
}
