import type { Lexicon } from '../lexicon/index.ts'
import { rankingWords } from './vocabulary.ts'
import { textOf, type Word } from './words.ts'

/** What the words before a place in a ranking say: `增速位列全市` → who (nothing), scope `全市`, of growth. */
export interface RankLead {
  readonly subject: readonly Word[]
  readonly scope: string | null
  readonly of: 'level' | 'growth' | null
  /** `均`: each of several subjects has this place. */
  readonly each: boolean
}

/** How far before the place the verb may stand, in words: `位列全国168个重点监测城市倒18位`. */
const reach = 14

export function readRankLead(glued: readonly Word[], lexicon: Lexicon): RankLead {
  const words = withoutJoints(glued).flatMap(unglued)
  const verbs = rankingWords(lexicon)
  const verb = lastRankingVerb(words, verbs)
  const after = verb === null ? [] : words.slice(verb.to)
  const before = withoutRankingWords(verb === null ? words : words.slice(0, verb.from), verbs)
  const each = words.some(
    (word) => ['均', '都', '皆', '双双'].includes(word.text) || /[均都]$/u.test(word.text),
  )
  const named = scopeName(after)
  if (named !== null) return { ...aspectOf(before, lexicon), scope: named, each }
  const split = splitScope(before, lexicon)
  const { rest } = split
  const scope = split.scope ?? rest.find((word) => wholes.test(word.text))?.text ?? null
  return { ...aspectOf(withoutRankingWords(rest, verbs), lexicon), scope, each }
}

function withoutJoints(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex((word) => !['、', '和', '与', '及'].includes(word.text))
  return start < 0 ? [] : words.slice(start)
}

/** jieba sometimes cuts `改善率居` as `改善 率居`. */
function unglued(word: Word): readonly Word[] {
  const match = word.kind === 'word' ? word.text.match(/^(.*[率数量度额值均中])([居列排])$/u) : null
  if (match === null) return [word]
  return [
    { ...word, text: match[1] ?? '', tag: 'n' },
    { ...word, text: match[2] ?? '', tag: 'v' },
  ]
}

/** The last verb of ranking, also where jieba cuts it in two (`上升 至`). */
function lastRankingVerb(
  words: readonly Word[],
  verbs: ReadonlySet<string>,
): { from: number; to: number } | null {
  for (let to = words.length; to > Math.max(0, words.length - reach); to--) {
    for (const from of [to - 3, to - 2, to - 1]) {
      if (from >= 0 && verbs.has(textOf(words.slice(from, to)))) return { from, to }
    }
  }
  return null
}

function withoutRankingWords(words: readonly Word[], verbs: ReadonlySet<string>): readonly Word[] {
  let rest = words
  for (;;) {
    const end = rest.at(-1)
    const last = end?.text ?? ''
    if (end === undefined || !(end.kind === 'time' || verbs.has(last) || loose.has(last)))
      return trimmedEnd(rest)
    rest = rest.slice(0, -1)
  }
}

function trimmedEnd(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  if (last === undefined || last.tag !== 'x' || !/.[均都]$/u.test(last.text)) return words
  return [...words.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
}

const loose = new Set([
  '均',
  '都',
  '稳',
  '稳步',
  '连续',
  '继续',
  '分别',
  '也',
  '再次',
  '首次',
  '综合',
  '总体',
  '整体',
  '跃',
  '上',
  '、',
])

function scopeName(words: readonly Word[]): string | null {
  const kept = words.filter((word) => word.kind !== 'time')
  const text = textOf(kept).replace(/^(?:于|在|到|至|为)|(?:的|第|各|中|前|里)+$/gu, '')
  return text === '' ? null : text
}

const wholes =
  /^(?:全国|全省|全市|全县|全区|全州|全盟|世界|全球|亚洲|中部|西部|东部|东北|中西部|国内|省内|市内|长三角|珠三角|中国|我国|我省|我市|华北|西北|西南|全自治区|同行业|同类地区)$/u
const groups =
  /(?:城市|县|县市|市县|市州|州市|地市|区县|县区|市区|盟市|省份|省市|省|市|州|区|地区|园区|开发区|位|经济体|城市群|高校|院校)$/u

/** Takes `全省` or `沿汾六县` off the end of `绝对值全省`, `沿汾六县`. */
/** `沿汾六县`: the words of a group that no word like `全省` begins, back to the subject or its aspect. */
function nearbyGroup(words: readonly Word[], lexicon: Lexicon): number {
  const aspects = new Set(lexicon.aspects.map((row) => row.word))
  const aspect = words.findLastIndex((word) => aspects.has(word.text))
  const within = words.findLastIndex((word) => ['在', '于'].includes(word.text))
  if (within >= 0 && words.length - within <= 6) return within + 1
  return words.length - aspect - 1 <= 3 ? aspect + 1 : -1
}

function splitScope(
  words: readonly Word[],
  lexicon: Lexicon,
): { rest: readonly Word[]; scope: string | null } {
  const last = words.at(-1)
  if (last === undefined) return { rest: words, scope: null }
  if (wholes.test(last.text)) return { rest: words.slice(0, -1), scope: last.text }
  if (last.text === '中' || last.text === '里') return splitScope(words.slice(0, -1), lexicon)
  if (!groups.test(last.text)) return { rest: words, scope: null }
  const from = words.findLastIndex((word) => wholes.test(word.text))
  const start = from >= 0 && words.length - from <= 6 ? from : nearbyGroup(words, lexicon)
  if (start < 0) return { rest: words, scope: null }
  const lead = ['在', '于'].includes(words[start - 1]?.text ?? '') ? start - 1 : start
  return { rest: words.slice(0, lead), scope: textOf(words.slice(start)) }
}

function aspectOf(words: readonly Word[], lexicon: Lexicon): Pick<RankLead, 'subject' | 'of'> {
  const last = words.at(-1)?.text ?? ''
  const two = textOf(words.slice(-2))
  const row =
    lexicon.aspects.find(({ word }) => word === two) ?? lexicon.aspects.find(({ word }) => word === last)
  if (row === undefined || row.of === 'share' || row.of === 'name') return { subject: words, of: null }
  const rest = words.slice(0, row.word === two && two !== last ? -2 : -1)
  if (row.of === 'rank') return aspectOf(rest, lexicon)
  if (row.of === 'growth' || row.of === 'decline') return { subject: rest, of: 'growth' }
  return { subject: rest, of: 'level' }
}
