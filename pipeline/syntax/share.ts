import type { Lexicon } from '../lexicon/index.ts'
import { beginsAs, endsAs, withoutEnd } from './affixes.ts'
import { itemsOf } from './coordination.ts'
import { isParticle, particles } from './function-words.ts'
import { trendsByWord } from './roles.ts'
import { textOf, type Word } from './words.ts'

/** A part and the whole that it is a share of, as named; null where the text does not name the whole. */
export interface Share {
  readonly part: readonly Word[]
  readonly whole: string | null
}

/**
 * Reads `服务业增加值占地区生产总值比重`, `新建建筑面积中绿色建筑比例`, `民营经济在全县经济总量中贡献`. Null where no share is meant.
 * `named` says that `比例` was already taken off.
 */
export function readShare(words: readonly Word[], lexicon: Lexicon, named = false): Share | null {
  return occupying(words, lexicon) ?? within(words, lexicon) ?? among(words, lexicon, named)
}

/** `先进制造业占工业比重、现代服务业占服务业比重分别`: as many shares as there are figures; empty where the words do not tell so many. */
export function readShares(words: readonly Word[], count: number, lexicon: Lexicon): readonly Share[] {
  const items = count > 1 ? itemsOf(words, lexicon) : []
  const shares = items.flatMap((item) => occupying(item, lexicon) ?? [])
  return shares.length === count && items.length === count ? shares : []
}

function occupying(words: readonly Word[], lexicon: Lexicon): Share | null {
  const at = words.findLastIndex(({ text }) => isOccupying(text, lexicon))
  const verb = words[at]
  if (verb === undefined) return null
  const part = words.slice(0, at)
  const glued = verb.text.slice(verb.text.indexOf('占') + 1)
  const whole = withoutMeasure(glued + textOf(words.slice(at + 1)), lexicon)
  return whole === '' ? wholeBefore(part) : { part, whole }
}

/** `占`, `约占`, with what may be glued to it; not `占地`. */
function isOccupying(text: string, lexicon: Lexicon): boolean {
  return /^[约仅共只就各已]?占/u.test(text) && !beginsAs(text, 'no-share', lexicon)
}

/** `生产总值的比重` → `生产总值`. */
function withoutMeasure(whole: string, lexicon: Lexicon): string {
  return withoutEnd(whole, 'share-end', lexicon).replace(/的$/u, '')
}

/** `新建厂房中钢结构占`: the whole stands before the part. */
function wholeBefore(words: readonly Word[]): Share {
  const inside = words.findIndex((word) => word.text === '中')
  if (inside < 1 || inside === words.length - 1) return { part: words, whole: null }
  return { part: words.slice(inside + 1), whole: textOf(words.slice(0, inside)) }
}

const longestPlan = 14

/** `完成年度预算的` 106.5%, `为年计划的` 98%: a share of the plan. Takes the words before the figure as they stand. */
export function readCompletion(words: readonly Word[], lexicon: Lexicon): Share | null {
  const at = words.findLastIndex((word) => isParticle(word, 'completion', lexicon))
  const whole = textOf(words.slice(at + 1)).replace(/的$/u, '')
  if (at < 0 || whole.length > longestPlan || !endsAs(whole, 'plan', lexicon)) return null
  return { part: words.slice(0, at), whole }
}

const longestEqual = 10

/** `旅游总收入相当于生产总值的` 5.7%, `技改投入达到工业投资的`: a share of what it is measured by. Null for a multiple of its own past. */
export function readEqual(words: readonly Word[], lexicon: Lexicon): Share | null {
  const at = words.findLastIndex((word) => isParticle(word, 'equalling', lexicon))
  const whole = words.slice(at + 1, -1)
  const last = whole.at(-1)
  if (at < 0 || words.at(-1)?.text !== '的' || last === undefined || whole.length > longestEqual) return null
  const own = whole.some((word) => word.kind !== 'word' || isParticle(word, 'last-year', lexicon))
  const noun = !/^(?:v|d|p|t)$/u.test(last.tag) || endsAs(last.text, 'whole-label', lexicon) // `工业投入`
  if (own || !noun) return null
  return { part: withoutMovement(words.slice(0, at), lexicon), whole: textOf(whole) }
}

/** `办理时限分别缩减` before `为`: how it came to be that share is no part of the name. */
function withoutMovement(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const moves = (word: Word) =>
    /^d$/u.test(word.tag) || trendsByWord(lexicon).has(word.text) || isParticle(word, 'dealing', lexicon)
  return words.slice(0, words.findLastIndex((word) => !moves(word)) + 1)
}

/** `在全县经济总量中贡献` */
function within(words: readonly Word[], lexicon: Lexicon): Share | null {
  const from = words.findIndex((word) => word.text === '在')
  const to = words.findIndex((word, at) => at > from && word.text === '中')
  const said = textOf(words.slice(to + 1)).replace(/^的/u, '')
  if (from < 1 || to < 0 || !(said === '' || particles(lexicon, 'contribution').has(said))) return null
  return { part: words.slice(0, from), whole: textOf(words.slice(from + 1, to)) }
}

/** `新建建筑面积中绿色建筑比例` */
function among(words: readonly Word[], lexicon: Lexicon, named: boolean): Share | null {
  const at = words.findIndex((word) => word.text === '中')
  if (at < 1 || !(named || isParticle(words.at(-1), 'share-noun', lexicon))) return null
  return { part: named ? words.slice(at + 1) : words.slice(at + 1, -1), whole: textOf(words.slice(0, at)) }
}
