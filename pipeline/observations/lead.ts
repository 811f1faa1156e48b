import type { Lexicon } from '../lexicon/index.ts'
import type { AspectRow, TrendRow } from '../lexicon/rows.ts'
import type { Mention } from '../types.ts'
import { peelLast } from './peel.ts'
import { type Role, tailRoles } from './vocabulary.ts'
import type { Word } from './words.ts'

/** What the words before a figure say, read from the figure backwards. */
export interface Lead {
  /** What is left when all below is taken off: the subject, or a verb with its object; may be empty. */
  readonly head: readonly Word[]
  /** `同比增长` → the row of `增长`. */
  readonly trend: TrendRow | null
  /** `提高到`, `由`. */
  readonly moved: 'to' | 'from' | null
  /** `增速`, `总量`, `占比`. */
  readonly aspect: AspectRow['of'] | null
  /** `同比` → `yoy`; `比2015年` → `since:2015`. */
  readonly basis: string | null
  /** How many years an average runs over, `两年平均` → 2; null where it does not say. */
  readonly years: number | null
  /** `分别` */
  readonly respectively: boolean
  /** `各`, `均` */
  readonly each: boolean
  /** A verb that says nothing stood before the figure: `完成`, `达`. */
  readonly copula: boolean
}

const nothing: Lead = {
  head: [],
  trend: null,
  moved: null,
  aspect: null,
  basis: null,
  years: null,
  respectively: false,
  each: false,
  copula: false,
}

/** `rate` says that a rate follows (`%`), not an amount.
 * Reads `地区生产总值同比增长` as head `地区生产总值`, basis `yoy`, trend `增长`. */
export function readLead(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
  rate = true,
): Lead {
  const roles = tailRoles(lexicon)
  let lead: Lead = { ...nothing, head: words }
  for (;;) {
    const average = peelAverage(lead.head)
    if (average !== null) {
      lead = { ...lead, ...average, basis: 'annual_avg' }
      continue
    }
    const since = peelSince(lead.head, mentions)
    if (since !== null) {
      lead = { ...lead, head: since.rest, basis: lead.basis ?? since.basis }
      continue
    }
    const compared = peelComparison(lead, roles)
    if (compared !== null) return { ...lead, ...compared }
    const peeled = peelLast(lead.head, roles) ?? peelLast(withoutOwnTime(lead.head, roles), roles)
    if (peeled === null) return lead
    const next = applied(lead, peeled.value, peeled.rest)
    if (next === null || (!rate && next.trend?.kind === 'rate')) return lead
    lead = next
  }
}

const ownTimes = new Set([
  '上年',
  '去年',
  '年初',
  '上年末',
  '去年底',
  '上年同期',
  '去年同期',
  '期初',
  '年末',
  '年底',
  '末',
  '底',
  '目前',
  '现在',
  '当前',
  '的',
])

function isOwnTime(word: Word): boolean {
  return (
    word.kind === 'time' || ownTimes.has(word.text) || (word.kind === 'name' && planEnd(word.text) !== null)
  )
}

/** `由2015年的`, `增加到2020年的`, `由年初的`: a movement, then when its end was. Unchanged where there is no movement. */
function withoutOwnTime(words: readonly Word[], roles: ReadonlyMap<string, Role>): readonly Word[] {
  let rest = words
  while (rest.length > 0 && isOwnTime(rest.at(-1) as Word)) rest = rest.slice(0, -1)
  const moved = rest.length < words.length ? peelLast(rest, roles)?.value.kind : null
  return moved === 'from' || moved === 'to' ? rest : words
}

/** Null where the word does not have this role here, and so belongs to the head. */
function applied(lead: Lead, role: Role, rest: readonly Word[]): Lead | null {
  const head = rest
  switch (role.kind) {
    case 'trend':
      if (lead.trend !== null || lead.moved === 'to' || lead.aspect !== null) return null
      return { ...lead, head, trend: role.row }
    case 'to':
      if (lead.trend !== null || lead.moved !== null || lead.aspect !== null) return null
      return { ...lead, head, moved: 'to' }
    case 'from':
      if (lead.trend !== null || lead.moved !== null) return null
      return { ...lead, head, moved: 'from' }
    case 'basis':
      return { ...lead, head, basis: stronger(lead.basis, role.basis) }
    case 'aspect':
      if (role.of === 'name' || lead.aspect !== null || lead.trend?.kind === 'comparison') return null
      if (role.of === 'level' && head.some((word) => word.tag !== 't')) return null
      return { ...lead, head, aspect: role.of }
    case 'verb':
      return { ...lead, head, copula: true }
    case 'filler':
      return { ...lead, head }
    case 'respectively':
      return { ...lead, head, respectively: true }
    case 'each':
      return { ...lead, head, each: true }
  }
}

/** `比上年` says more than the bare `同口径` after it; an annual average or a named year more than either. */
function stronger(known: string | null, found: string): string {
  return known === null || known === 'yoy' ? found : known
}

/** `高于全国平均水平`, `比全省平均水平高`: compared with another, not over time. */
function peelComparison(lead: Lead, roles: ReadonlyMap<string, Role>): Pick<Lead, 'head' | 'trend'> | null {
  if (lead.trend?.kind === 'comparison') {
    const at = lead.head.findLastIndex((word) => ['比', '较'].includes(word.text))
    return at < 0 ? null : { head: withoutAspect(lead.head.slice(0, at), roles), trend: lead.trend }
  }
  if (lead.trend !== null) return null
  const at = lead.head.findLastIndex((word) =>
    /^(?:高于|低于|快于|慢于|高出|低出|多于|少于)$/u.test(word.text),
  )
  const role = roles.get(lead.head[at]?.text ?? '')
  if (at < 0 || at === lead.head.length - 1 || role?.kind !== 'trend') return null
  return { head: withoutAspect(lead.head.slice(0, at), roles), trend: role.row }
}

/** `增速快于全市`: what is compared is the growth of the indicator, not another indicator. */
function withoutAspect(words: readonly Word[], roles: ReadonlyMap<string, Role>): readonly Word[] {
  const last = peelLast(words, roles)
  return last?.value.kind === 'aspect' ? last.rest : words
}

/** `两年平均` */
function peelAverage(
  words: readonly Word[],
): { readonly head: readonly Word[]; readonly years: number } | null {
  const years = '一两三四五六七八九十'.indexOf(words.at(-2)?.text.match(/^(.)年$/u)?.[1] ?? '-') + 1
  return words.at(-1)?.text === '平均' && years > 0 ? { head: words.slice(0, -2), years } : null
}

const comparing = new Set([
  '比',
  '较',
  '与',
  '同',
  '是',
  '为',
  '相当于',
  '达到',
  '和',
  '达',
  '约为',
  '约',
  '按',
  '超过',
  '高于',
  '低于',
  '好于',
  '优于',
  '超',
])
/** `超过2018年水平` passes a level of that year; what is told next is not compared with it. */
const surpassing = new Set(['超过', '高于', '低于', '好于', '优于', '超'])
const trailing = new Set([
  '同期',
  '末',
  '底',
  '时',
  '相比',
  '的',
  '相比较',
  '年末',
  '年底',
  '期末',
  '水平',
  '同口径',
  '同',
  '时期',
  '期间',
])

/** `比2015年`, `较2019年同期`, `是2016年的`, `与2015年相比`, `比“十二五”末`. */
export function peelSince(words: readonly Word[], mentions: readonly Mention[]) {
  let at = words.length - 1
  while (at > 0 && trailing.has(words[at]?.text ?? '')) at--
  const time = words[at]
  const before = words[at - 1]
  if (
    time === undefined ||
    before === undefined ||
    !(comparing.has(before.text) || /^[到至]$/u.test(before.text))
  )
    return null
  const year = baseYear(time, mentions)
  if (year === null) return null
  if (
    /^[到至]$/u.test(before.text) &&
    !words.slice(at + 1).some((word) => ['水平', '同期'].includes(word.text))
  )
    return null
  const reached =
    /^[到至]$/u.test(before.text) && words.slice(at + 1).some((word) => ['水平', '同期'].includes(word.text))
  const since = comparing.has(before.text) && !surpassing.has(before.text)
  return { rest: words.slice(0, reached ? at - 2 : at - 1), basis: since ? `since:${year}` : null }
}

function baseYear(word: Word, mentions: readonly Mention[]): number | null {
  const mention = word.mention === null ? undefined : mentions[word.mention]
  const year = mention?.date?.year
  if (word.kind === 'time' && year !== undefined) return year
  return planEnd(word.text)
}

const hanziDigits = '一二三四五六七八九十'

/** The last year of a five-year plan: `“十二五”` → 2015. The first plan ended in 1957, from the sixth (1985) on each runs five years. */
export function planEnd(text: string): number | null {
  const digits = text.match(/^[“"]?([一二三四五六七八九十]{1,2})五[”"]?$/u)?.[1]
  if (digits === undefined) return null
  const number =
    digits.length === 2 ? 10 + hanziDigits.indexOf(digits[1] ?? '') + 1 : hanziDigits.indexOf(digits) + 1
  return number >= 6 ? 1985 + (number - 6) * 5 : null
}
