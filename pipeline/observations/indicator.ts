import { compiled, type Lexicon } from '../lexicon/index.ts'
import { planEnd } from './lead.ts'
import { countFirst, peelLast } from './peel.ts'
import { emptyVerbs, leadingWords } from './vocabulary.ts'
import { textOf, type Word } from './words.ts'

/** The names of the region that an indicator sheds, from the report's facts: `曲沃县`, `我县`. */
export type RegionWords = ReadonlySet<string>

const emptyVerbEntries = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, true> =>
    new Map([...emptyVerbs(lexicon)].map((word) => [word, true])),
)

/** What is left of a head when periods, regions, connectives, adverbs and empty verbs are taken off both its ends. */
export function cleaned(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): readonly Word[] {
  return withoutTail(withoutHead(words, regions, lexicon), lexicon)
}

function withoutHead(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): readonly Word[] {
  let rest = words
  for (;;) {
    const drop = droppable(rest, regions, lexicon)
    if (drop === 0) return rest
    rest = rest.slice(drop)
  }
}

/** How many words at the start say nothing about what is measured. */
function droppable(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): number {
  const first = words[0]
  if (first === undefined) return 0
  if (first.kind === 'time' && /^(?:九年|十二年)$/u.test(first.text)) return 0
  if (first.kind === 'time' || first.kind === 'point' || isPlan(first)) return 1
  const during = words.slice(0, 4).findIndex((word) => word.text.endsWith('期间'))
  if (during >= 0 && during < words.length - 1) return during + 1
  if (first.tag.startsWith('u') || first.tag === 'c') return 1
  const phrase = prepositional(words)
  if (phrase > 0) return phrase
  const count = Math.max(countFirst(words, leadingWords(lexicon)), countFirst(words, regions))
  return count > 0 ? count : emptyVerbFirst(words, lexicon)
}

/** `“十三五”` before a figure says when. */
function isPlan(word: Word): boolean {
  return word.kind === 'name' && planEnd(word.text) !== null
}

const bound = new Set(['率', '度', '量', '额', '值', '数', '面'])

/** `完成` in `完成地方财政收入`, but not in `完成率`. */
function emptyVerbFirst(words: readonly Word[], lexicon: Lexicon): number {
  const count = countFirst(words, emptyVerbs(lexicon))
  return count > 0 && count < words.length && !bound.has(words[count]?.text ?? '') ? count : 0
}

const placing = new Set([
  '在',
  '于',
  '随着',
  '除',
  '截至',
  '截止',
  '按照',
  '根据',
  '围绕',
  '通过',
  '依托',
  '针对',
])
const placed = new Set([
  '中',
  '上',
  '下',
  '方面',
  '期间',
  '基础上',
  '前提下',
  '后',
  '内',
  '里',
  '以来',
  '时',
  '外',
  '情况下',
  '影响下',
])
const toward = new Set([
  '对',
  '为',
  '向',
  '与',
  '给',
  '把',
  '将',
  '同',
  '由',
  '用',
  '以',
  '从',
  '和',
  '使',
  '让',
  '帮助',
  '带领',
  '组织',
  '帮',
])

/** The length of a prepositional phrase before a verb: `为中小企业` in `为中小企业提供贷款担保`; 0 where there is none. */
function prepositional(words: readonly Word[]): number {
  const first = words[0]
  if (first === undefined || words.length < 3) return 0
  const inner = words.slice(1, 4).findIndex((word) => word.text === '在') + 1
  if (inner > 0) {
    const end = words.findIndex((word, at) => at > inner && placed.has(word.text))
    if (end > 0 && words[end + 1]?.tag === 'v') return end + 1
  }
  if (placing.has(first.text)) {
    const end = words.findIndex((word, at) => at > 0 && placed.has(word.text))
    return end > 0 && end < words.length - 1 ? end + 1 : verbAfter(words)
  }
  return toward.has(first.text) ? verbAfter(words) : 0
}

function verbAfter(words: readonly Word[]): number {
  const verb = words.findIndex((word, at) => at > 1 && word.kind === 'word' && word.tag === 'v')
  return Math.max(verb, 0)
}

const dangling = new Set([
  '的',
  '、',
  '和',
  '与',
  '及',
  '以及',
  '并',
  '等',
  '了',
  '其',
  '，',
  '：',
  '—',
  '-',
  '“',
  '”',
  '——',
  '地',
  '中',
  '当中',
  '里',
])

function withoutTail(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  let rest = words
  for (;;) {
    const last = rest.at(-1)
    if (last === undefined) return rest
    if (last.kind === 'time' || dangling.has(last.text)) {
      rest = rest.slice(0, -1)
      continue
    }
    const verb = rest.length > 1 ? peelLast(rest, emptyVerbEntries(lexicon)) : null
    if (verb === null) return rest
    rest = verb.rest
  }
}

const inner = new Set([
  '完成',
  '实现',
  '达到',
  '累计',
  '累计完成',
  '共',
  '共完成',
  '共实现',
  '已',
  '预计',
  '年内',
  '当年完成',
  '已完成',
])

/** `工业完成增加值` is `工业增加值`. */
function withoutInnerVerb(words: readonly Word[]): readonly Word[] {
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !inner.has(word.text))
    .filter((word) => !/^我[省市县区州]$/u.test(word.text))
}

/** `学前三年毛入园率`, `建党100周年系列活动`: years that a name counts, not when it was. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  if (before === undefined && !/^九年|^十二年/u.test(words[at]?.text ?? '')) return false
  if (
    after === undefined ||
    (before !== undefined && ['连续', '近', '过去', '用', '历时', '两'].includes(before.text))
  )
    return false
  return /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:周)?年$/u.test(words[at]?.text ?? '')
}

/** The words as an indicator's name, without times: null where nothing is left. */
export function nameOf(words: readonly Word[]): string | null {
  const text = textOf(
    withoutInnerVerb(words.filter((word, at) => word.kind !== 'time' || isNamePart(words, at))),
  ).replace(/^[、，。：:]+|[、，。：:的]+$/gu, '')
  return text === '' ? null : text
}
