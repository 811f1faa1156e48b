import type { Mention } from '../../core/mentioned.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isParticle } from '../function-words.ts'
import { planEnd } from '../plan-words.ts'
import { textOf, type Word } from '../words.ts'

/** What stands before a comparison with a year, and the basis that it gives. */
export interface Since {
  readonly rest: readonly Word[]
  /** `since:2015`; null for `超过2018年水平`, which passes a level: what is told next is not compared with it. */
  readonly basis: string | null
}

/** `比2015年`, `较2019年同期`, `是2016年的`, `与2015年相比`, `比“十二五”末`, `恢复到2019年同期`. Null where the words end in no such. */
export function peelSince(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Since | null {
  const ground = onGround(words, mentions, lexicon)
  if (ground !== null) return ground
  const at = timeAt(words, lexicon)
  const time = words[at]
  const before = words[at - 1]
  const earlier = earlierTerm(words, at, lexicon)
  if (earlier !== null) return earlier
  const year = time === undefined ? null : baseYear(time, mentions)
  if (year === null || before === undefined) return null
  if (isParticle(before, 'compared', lexicon)) return { rest: words.slice(0, at - 1), basis: `since:${year}` }
  if (isParticle(before, 'surpassing', lexicon)) return { rest: words.slice(0, at - 1), basis: null }
  if (/^(?:恢复|回升)[到至]$/u.test(before.text) && words.at(-1)?.text === '的')
    return { rest: words.slice(0, at - 1), basis: `since:${year}` }
  const reached = words.slice(at + 1).some((word) => isParticle(word, 'reached', lexicon))
  if (!reached || !/[到至]$/u.test(before.text)) return null
  return { rest: words.slice(0, before.text.length > 1 ? at - 1 : at - 2), basis: null }
}

/** How many words a phrase may have that tells on what something builds. */
const longestGround = 8

/** `在2005年的基础上`, `在法定时限基础上`: compared with what it builds on. */
function onGround(words: readonly Word[], mentions: readonly Mention[], lexicon: Lexicon): Since | null {
  if (!textOf(words.slice(-2)).endsWith('基础上')) return null
  const from = words.findLastIndex((word) => word.text === '在')
  if (from < 0 || words.length - from > longestGround) return null
  const ground = words.slice(from + 1)
  const year = ground.map((word) => baseYear(word, mentions)).find((found) => found !== null)
  const rest = words.slice(0, from)
  if (year != null) return { rest, basis: `since:${year}` }
  return { rest, basis: ground.some((word) => isParticle(word, 'last-year', lexicon)) ? 'yoy' : 'unknown' }
}

/** `比前五年`, `是上五年的`: a comparison with the term before, which no basis names. */
function earlierTerm(words: readonly Word[], at: number, lexicon: Lexicon): Since | null {
  if (words[at]?.kind !== 'time' || !/^[一二三四五六七八九十两\d]{1,2}年$/u.test(words[at]?.text ?? ''))
    return null
  const glued = words[at - 1]?.text.match(/^([比较])[前上]$/u) != null
  if (glued) return { rest: words.slice(0, at - 1), basis: 'unknown' }
  const before = /^(?:[前上]|过去)$/u.test(words[at - 1]?.text ?? '')
  return before && isParticle(words[at - 2], 'compared', lexicon)
    ? { rest: words.slice(0, at - 2), basis: 'unknown' }
    : null
}

/** Where the time stands that may be followed by `同期`, `末`, `相比`. */
function timeAt(words: readonly Word[], lexicon: Lexicon): number {
  let at = words.length - 1
  while (at > 0 && isParticle(words[at], 'compared-end', lexicon)) at--
  return at
}

function baseYear(word: Word, mentions: readonly Mention[]): number | null {
  const year = word.mention === null ? undefined : mentions[word.mention]?.date?.year
  return word.kind === 'time' && year !== undefined ? year : planEnd(word.text)
}
