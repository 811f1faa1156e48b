import type { Lexicon } from '../lexicon/index.ts'
import { compiled } from '../lexicon/index.ts'
import type { Mention } from '../types.ts'
import { sharedTail } from './coordination.ts'
import { cleaned, type RegionWords } from './indicator.ts'
import { type Lead, readLead } from './lead.ts'
import { isRelational } from './relations.ts'
import { tailRoles } from './vocabulary.ts'
import { textOf, type Word } from './words.ts'

/** A figure of a clause with what the words around it say. */
export interface Figure {
  /** Index into `mentions`. */
  readonly index: number
  readonly mention: Mention
  readonly lead: Lead
  /** The words before it that no earlier figure claims, as they stand. */
  readonly before: readonly Word[]
  /** The noun after it that it counts: `专题会议` in `召开91次专题会议`; else empty. */
  readonly noun: readonly Word[]
  /** What is said of a noun too short to say enough alone: `获全球卓越绩效奖` in `2家企业获全球卓越绩效奖`; else empty. */
  readonly predicate: readonly Word[]
  /** All words between it and the next figure or the clause's end. */
  readonly after: readonly Word[]
  /** `的` stood between it and its noun or the next figure: `总投资达186.94亿元的52个重点项目`. */
  readonly attributive: boolean
}

/** Figures that stand in one list (`5万吨、18万吨`) or side by side (`1160户3553名`); most groups have one. */
export interface Group {
  readonly figures: readonly Figure[]
  /** The list was written with `、` or `和`, not side by side. */
  readonly listed: boolean
}

const joints = new Set([
  '、',
  '和',
  '与',
  '及',
  '以及',
  '或',
  '，',
  '-',
  '—',
  '~',
  '至',
  '到',
  '∶',
  ':',
  '：',
  '︰',
])
/** What joins the items of a list. */
export const listing: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及'])

export interface Reading {
  readonly mentions: readonly Mention[]
  readonly regions: RegionWords
  readonly lexicon: Lexicon
}

export function groupsOf(words: readonly Word[], reading: Reading): readonly Group[] {
  const places = words.flatMap((word, at) => (word.kind === 'figure' ? [at] : []))
  const groups: { figures: Figure[]; listed: boolean }[] = []
  let from = 0
  let joined = false
  let listed = false
  places.forEach((at, nth) => {
    const next = places[nth + 1] ?? words.length
    const figure = figureAt(words, { from, at, next, last: nth === places.length - 1 }, reading)
    const claimed = figure.noun.length + figure.predicate.length + (figure.attributive ? 1 : 0)
    const between = words.slice(at + 1 + claimed, next)
    const group = groups.at(-1)
    if (joined && group !== undefined) {
      group.figures.push(figure)
      group.listed ||= listed
    } else groups.push({ figures: [figure], listed: false })
    joined = claimed === 0 && next < words.length && between.every((word) => joints.has(word.text))
    listed = between.length > 0
    from = at + 1 + claimed
  })
  return withSharedNouns(groups)
}

/** `1家省级、2家市级、2家县级示范家庭农场`: the earlier nouns share the tail of the last one. */
function withSharedNouns(groups: readonly Group[]): readonly Group[] {
  const done: Group[] = []
  for (const group of [...groups].reverse()) {
    const figure = group.figures.at(-1) as Figure
    const next = done[0]?.figures[0]
    const listed = next !== undefined && listing.has(next.before[0]?.text ?? '')
    const tail =
      listed && figure.noun.length > 0 && next.noun.length > 0 ? sharedTail([figure.noun, next.noun]) : null
    const noun =
      tail === null
        ? figure.noun
        : [...figure.noun, { kind: 'word', text: tail, tag: 'n', mention: null } as const]
    done.unshift({ ...group, figures: [...group.figures.slice(0, -1), { ...figure, noun }] })
  }
  return done
}

interface Place {
  readonly from: number
  readonly at: number
  readonly next: number
  readonly last: boolean
}

function figureAt(words: readonly Word[], place: Place, reading: Reading): Figure {
  const word = words[place.at] as Word
  const index = word.mention as number
  const mention = reading.mentions[index] as Mention
  const before = words.slice(place.from, place.at)
  const lead = readLead(before, reading.mentions, reading.lexicon, rates.has(mention.unit))
  const after = words.slice(place.at + 1, place.next)
  const attributive = after[0]?.text === '的'
  const counts = takesNoun(lead, mention, after, reading)
  const { noun, predicate } = counts
    ? nounOf(attributive ? after.slice(1) : after, place.last, reading)
    : nothing
  const owned = attributive && (noun.length > 0 || after.length === 1)
  return { index, mention, lead, before, noun, predicate, after, attributive: owned }
}

const nothing: Pick<Figure, 'noun' | 'predicate'> = { noun: [], predicate: [] }

/** Whether the figure counts the noun after it: it has no subject of its own before it, only a verb or nothing. */
function takesNoun(lead: Lead, mention: Mention, after: readonly Word[], reading: Reading): boolean {
  const first = after[0]
  if (first === undefined || first.kind === 'point' || joints.has(first.text)) return false
  if (mention.form === 'rank' || mention.form === 'proportion' || lead.moved === 'from') return false
  if (lead.trend !== null && (rates.has(mention.unit) || lead.basis !== null)) return false
  if (first.text === '的') return lead.trend === null && after.length > 1 && after[1]?.kind !== 'point'
  if (lead.aspect !== null || rates.has(mention.unit) || movesOn(first, reading)) return false
  const head = cleaned(lead.head, reading.regions, reading.lexicon)
  if (head.length === 0 || endsInVerb(head) || endsList(lead.head)) return true
  if (/[级型类]$/u.test(head.at(-1)?.text ?? '') && isNoun(first)) return true
  if (isMoney(mention.unit) && isRelational(textOf(head)) && isNoun(first)) return true
  return !isMoney(mention.unit) && isNoun(first) && !isPlainNoun(head, reading)
}

/** `27750元增加到45000元`: the word after the figure leads to the next one. */
function movesOn(word: Word, { lexicon }: Reading): boolean {
  const kind = word.tag.startsWith('v') ? tailRoles(lexicon).get(word.text)?.kind : undefined
  return kind === 'trend' || kind === 'to' || kind === 'verb'
}

const rates = new Set(['%', '‰', '倍', '番', '个百分点', '百分点'])

function isMoney(unit: string): boolean {
  return /元$/u.test(unit)
}

function isNoun(word: Word): boolean {
  return word.kind === 'name' || /^(?:n|j|l|b|a$|vn|i|eng|z)/u.test(word.tag)
}

/** `重点项目` in `重点项目43个`, as against a place or a verb phrase: `惠沃新区502套保障性住房`. */
function isPlainNoun(head: readonly Word[], { lexicon }: Reading): boolean {
  const last = head.at(-1)
  return last !== undefined && !/^(?:ns|f|s|nr|nt)/u.test(last.tag) && !places(lexicon).test(last.text)
}

const places = compiled((_: Lexicon) => /(?:区|县|市|镇|乡|村|片区|城|园|地区)$/u)

/** `二氧化硫、二氧化氮等6项…`, `人居环境整治、148公里…`: what stands before is listed beside the noun. */
function endsList(head: readonly Word[]): boolean {
  return head.at(-1)?.text === '等' || listing.has(head.at(-1)?.text ?? '')
}

/** `召开`, `谋划并筛选出`, `对`, `现行标准下`: what follows is an object. */
export function endsInVerb(words: readonly Word[]): boolean {
  const last = words.findLast((word) => !['出', '了', '成', '过', '共'].includes(word.text))
  return last !== undefined && last.kind === 'word' && /^[vpdf]/u.test(last.tag) && last.tag !== 'vn'
}

const predicateWords = compiled(
  (lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.predicates.map((row) => row.word)),
)
/** A noun this short says too little without its predicate: `企业` in `2家企业获全球卓越绩效奖`. */
const bare = 2
const longestPredicate = 26

function nounOf(
  words: readonly Word[],
  last: boolean,
  { lexicon }: Reading,
): Pick<Figure, 'noun' | 'predicate'> {
  const predicates = predicateWords(lexicon)
  const owned = ownerEnd(words)
  const stop =
    owned > 0
      ? owned
      : words.findIndex((word, at) => at > 0 && (predicates.has(word.text) || word.tag === 't'))
  const cut = last || stop >= 0 ? stop : endOfNoun(words)
  const noun = withoutJoint(words.slice(0, cut < 0 ? words.length : cut))
  const rest = withoutJoint(words.slice(noun.length))
  const says =
    last && lengthOf(noun) <= bare && lengthOf(rest) <= longestPredicate && !purposes.has(rest[0]?.text ?? '')
  return { noun, predicate: says ? rest : [] }
}

/** `21个单位的206项`: the things counted are those before 的, unless a verb makes what stands there a description (`52个投资上亿元的项目`). */
function ownerEnd(words: readonly Word[]): number {
  const at = words.findIndex((word) => word.text === '的')
  const before = words.slice(0, at)
  const plain = at > 0 && before.every((word) => word.kind === 'word' && !/^(?:v|p|d|f)$/u.test(word.tag))
  return plain && /^n/u.test(before.at(-1)?.tag ?? '') ? at : -1
}

/** What shall become of the things counted is not what was counted: `72个项目早开工、早投产`. */
const purposes = new Set(['早', '尽早', '尽快', '加快', '加紧', '抓紧', '如期', '按期', '早日'])

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0)
}

/** Between two figures what leads to the second begins with a verb or a measure: `47家个体工商户减免房租29.02万元`. */
function endOfNoun(words: readonly Word[]): number {
  if (listing.has(words.at(-1)?.text ?? '')) return -1
  if (isRelational(words.at(-1)?.text ?? '')) return words.length - 1
  const joint = words.findLastIndex((word) => listing.has(word.text))
  if (joint > 0 && words[joint + 1]?.tag === 'v') return joint
  return words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
}

function withoutJoint(words: readonly Word[]): readonly Word[] {
  let rest = words
  while (rest.length > 0 && (joints.has(rest.at(-1)?.text ?? '') || rest.at(-1)?.kind === 'point'))
    rest = rest.slice(0, -1)
  return rest
}
