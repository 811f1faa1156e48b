import type { Lexicon } from '../../lexicon/index.ts'
import { listJoints } from '../../syntax/coordinators.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { rankingWords } from '../../syntax/roles.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { aspectOf, aspectsListed } from './aspect.ts'
import type { RankLead } from './rank-lead.ts'
import { scopeAfter, splitScope, wholeIn } from './scope.ts'

/** How far before the place the verb may stand, in words: `位列全国168个重点监测城市倒18位`. */
const reach = 14

/** Reads the words before a place in a ranking. */
export function readRankLead(glued: readonly Word[], count: number, lexicon: Lexicon): RankLead {
  const dealt = count > 1 ? aspectsListed(glued, count, lexicon) : null
  if (dealt === null) return readOne(glued, lexicon)
  return { ...readOne([...dealt.rest, ...dealt.after], lexicon), of: null, ofEach: dealt.of }
}

function readOne(glued: readonly Word[], lexicon: Lexicon): RankLead {
  const words = withoutJoints(glued, lexicon).flatMap(unglued)
  const verb = endsInAspect(words, lexicon) ? null : lastRankingVerb(words, rankingWords(lexicon))
  const before = withoutRankingWords(words.slice(0, verb?.from), lexicon)
  const each = words.some((word) => saysEach(word, lexicon))
  const named = verb === null ? null : scopeAfter(words.slice(verb.to))
  if (named !== null) return { ...aspectOf(before, lexicon), scope: named, each }
  const { rest, scope } = splitScope(before, lexicon)
  return {
    ...aspectOf(withoutRankingWords(rest, lexicon), lexicon),
    scope: scope ?? wholeIn(rest, lexicon),
    each,
  }
}

/** `取得了综合排名第五`: what follows the verb is what is ranked, not among whom. */
function endsInAspect(words: readonly Word[], lexicon: Lexicon): boolean {
  const last = words.at(-1)?.text ?? ''
  return /^综合/u.test(last) && lexicon.aspects.some(({ word, of }) => of === 'rank' && word === last)
}

function withoutJoints(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const start = words.findIndex((word) => !listJoints(lexicon).has(word.text))
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

/** `均`, also where jieba leaves it at the end of another word: `企业数均`. */
function saysEach(word: Word, lexicon: Lexicon): boolean {
  return isParticle(word, 'each', lexicon) || /(?<![年人户日月亩平])[均都]$/u.test(word.text)
}

/** The last verb of ranking, also where jieba cuts it in two (`上升 至`). */
function lastRankingVerb(
  words: readonly Word[],
  verbs: ReadonlySet<string>,
): { readonly from: number; readonly to: number } | null {
  for (let to = words.length; to > Math.max(0, words.length - reach); to--) {
    for (const from of [to - 3, to - 2, to - 1]) {
      if (from >= 0 && verbs.has(textOf(words.slice(from, to)))) return { from, to }
    }
  }
  return null
}

function withoutRankingWords(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  return withoutEach(words.slice(0, words.findLastIndex((word) => !belongsToRanking(word, lexicon)) + 1))
}

/** Times, verbs of ranking and the adverbs beside them. */
function belongsToRanking(word: Word, lexicon: Lexicon): boolean {
  if (word.kind === 'time' || word.text === '、') return true
  return rankingWords(lexicon).has(word.text) || isParticle(word, 'rank-adverb', lexicon)
}

function withoutEach(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  if (last === undefined || last.tag !== 'x' || !/.[均都]$/u.test(last.text)) return words
  return [...words.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
}
