import { isIndicatorName } from '../indicators/code.ts'
import { usageOf } from '../indicators/evidence.ts'
import { areParallel, unmerged } from '../indicators/pairs.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from './affixes.ts'
import { itemJoints } from './coordinators.ts'
import { isGeneric, isRelational, withoutRelation } from './relational-nouns.ts'
import { textOf, type Word } from './words.ts'

const shortest = 2
/** A coordinated item up to this long may have lost its tail to the last one: `城镇` in `城镇、农村居民收入`. */
const shortItem = 5

/** The items of `城镇、农村居民人均可支配收入`, as they stand. */
export function itemsOf(words: readonly Word[], lexicon: Lexicon): readonly (readonly Word[])[] {
  return itemsBetween(words, itemJoints(lexicon))
}

function itemsBetween(words: readonly Word[], joints: ReadonlySet<string>): readonly (readonly Word[])[] {
  const items: Word[][] = [[]]
  for (const word of words) {
    if (joints.has(word.text)) items.push([])
    else items.at(-1)?.push(word)
  }
  return items.filter((item) => item.length > 0)
}

/**
 * The `count` subjects that some words name, each in full: a head or tail that they share is given to each.
 * Null where the words do not name that many.
 */
export function coordinated(
  words: readonly Word[],
  count: number,
  lexicon: Lexicon,
): readonly string[] | null {
  const open = openList(words, lexicon)
  if (open !== null) return open.items.length === count ? open.items.map((item) => item + open.tail) : null
  const items = fittingItems(words, count, lexicon)
  const industries = industriesOf(textOf(words), count)
  if (industries !== null) return industries
  if (items.length === 1) return count > 1 ? unmergedInto(textOf(words), count, lexicon) : null
  const sides = items.length === count ? sidesOf(items, lexicon) : null
  if (sides !== null) return sides
  const accounts = items.length === count ? accountsOf(items) : null
  if (accounts !== null) return accounts
  if (items.length !== count) return null
  const names = sharedFrame(items) ?? tailBehindShort(items, lexicon) ?? completedItems(items, lexicon)
  const isStrange = (name: string, at: number) => name === textOf(items[at] ?? []) || usageOf(name) === null
  const strange = names.slice(0, -1).some(isStrange) // bare, or no name that prose uses
  return (strange ? tailInUse(items) : null) ?? names
}

/** `新兴产业、新材料产业增加值`: the longest end of the last item with which official prose knows all the others; null where there is none. */
function tailInUse(items: readonly (readonly Word[])[]): readonly string[] | null {
  const names = items.map((item) => textOf(item))
  const last = items.at(-1) ?? []
  const tails = last.slice(1).map((_, at) => textOf(last.slice(at + 1)))
  const isKnown = (name: string) => usageOf(name) !== null
  const tail = tails.find((end) =>
    names.slice(0, -1).every((name) => !name.endsWith(end) && isKnown(name + end)),
  )
  return tail === undefined ? null : names.map((name, at) => (at < names.length - 1 ? name + tail : name))
}

/** `装备制造、电子信息等产业产值`: what follows 等 is of each item; null where the list is not open. */
function openList(
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly items: readonly string[]; readonly tail: string } | null {
  const end = words.findLastIndex(({ text }) => text === '等')
  const tail = textOf(words.slice(end + 1))
  if (end < 1 || tail === '') return null
  return { items: itemsOf(words.slice(0, end), lexicon).map((item) => textOf(item)), tail }
}

/** The items; where 和 joins words inside one of them, those that 、 parts: `蔬菜及食用菌、水产品产量`. */
function fittingItems(words: readonly Word[], count: number, lexicon: Lexicon): readonly (readonly Word[])[] {
  const items = itemsOf(words, lexicon)
  if (items.length <= count) return items
  const marked = itemsBetween(words, enumerating)
  return marked.length === count ? marked : items
}

const enumerating: ReadonlySet<string> = new Set(['、', '，'])

/** `进出口总额`, `粮经饲播种面积`: one word for as many names as there are figures. */
function unmergedInto(name: string, count: number, lexicon: Lexicon): readonly string[] | null {
  const names = unmerged(name, lexicon)
  return names?.length === count ? names : null
}

/** `城、乡低保标准` → `城镇低保标准`, `农村低保标准`, as if it were one word. */
function sidesOf(items: readonly (readonly Word[])[], lexicon: Lexicon): readonly string[] | null {
  const [first, second] = items.map((item) => textOf(item))
  if (items.length !== 2 || first !== '城' || second?.startsWith('乡') !== true) return null
  return unmergedInto(first + second, items.length, lexicon)
}

/** `金融机构存、贷款余额` → `金融机构存款余额`, `金融机构贷款余额`. */
function accountsOf(items: readonly (readonly Word[])[]): readonly string[] | null {
  const [first, second] = items.map((item) => textOf(item))
  const end = second?.match(/^贷款(.*)$/u)?.[1]
  if (items.length !== 2 || first?.endsWith('存') !== true || end === undefined) return null
  return [`${first}款${end}`, `${first.slice(0, -1)}${second}`]
}

/** The items, each with the tail or head that only one of them has. */
function completedItems(items: readonly (readonly Word[])[], lexicon: Lexicon): readonly string[] {
  const names = items.map((item) => textOf(item))
  const tail = sharedTail(items, lexicon) ?? tailBehindLike(items) ?? sharedRate(items)
  const lacks = (name: string, at: number) => at < items.length - 1 && !endsAs(name, 'yearly', lexicon)
  if (tail !== null) return names.map((name, at) => (lacks(name, at) ? name + tail : name))
  const head = sharedHead(items, lexicon)
  return head === null ? names : names.map((name, at) => (at > 0 ? head + name : name))
}

/** `一、二、三产业增加值`, `第一、二产业`, `一产、二产、三产` → the full names. */
function industriesOf(text: string, count: number): readonly string[] | null {
  const all = text.match(/^三次?产业(.*)$/u)
  if (all !== null && count === 3) return ['一', '二', '三'].map((number) => `第${number}产业${all[1] ?? ''}`)
  const match = text.match(/^(.{0,4}?)((?:第?[一二三](?:次)?(?:产业|产)?(?:[、和]|$)?){2,3})(?:产业)?(.*)$/u)
  const list = match?.[2]?.match(/[一二三]/gu) ?? []
  if (match === null || list.length !== count || !/产/u.test(text)) return null
  return list.map((number) => `${match[1] ?? ''}第${number}产业${match[3] ?? ''}`)
}

/** `入围甲、乙的企业数` → `入围甲的企业数`, `入围乙的企业数`; `财政用于教育、卫生的支出` likewise. */
function sharedFrame(items: readonly (readonly Word[])[]): readonly string[] | null {
  const first = items[0] ?? []
  const last = items.at(-1) ?? []
  const end = last.findIndex((word) => word.text === '的')
  const start = first.findIndex((word) => word.tag === 'v')
  if (end < 1 || start < 0 || start > 2 || first.some((word) => word.text === '的')) return null
  const head = textOf(first.slice(0, start + 1))
  const middles = items.map((item, nth) =>
    textOf(nth === 0 ? item.slice(start + 1) : item === last ? item.slice(0, end) : item),
  )
  return middles.map((middle) => head + middle + textOf(last.slice(end)))
}

/** `民营企业`, `小微企业贷款余额` → `贷款余额`: the last item has the same noun as the first, and goes on behind it. */
function tailBehindLike(items: readonly (readonly Word[])[]): string | null {
  const noun = items[0]?.at(-1)?.text.slice(-likeness) ?? ''
  const last = items.at(-1) ?? []
  const at = last.findIndex(({ text }) => text.endsWith(noun))
  return noun.length < likeness || at < 0 || at === last.length - 1 ? null : textOf(last.slice(at + 1))
}

/** So many characters at their ends make two nouns alike. */
const likeness = 2

/** `乡镇商贸中心`, `村级农家店覆盖率` → `覆盖率`: a rate at the end is of all, where no other item ends in a measure. */
function sharedRate(items: readonly (readonly Word[])[]): string | null {
  const last = items.at(-1) ?? []
  const rate = last.at(-1)?.text ?? ''
  const others = items.slice(0, -1).map((item) => textOf(item))
  if (last.length < 2 || rate.length < 2 || !rate.endsWith('率')) return null
  if (others.some((other) => /[率数值额量比重度幅速收入例]$/u.test(other))) return null
  const deeds = items.slice(0, -1).every((item) => isDeed.test(item.at(-1)?.text ?? ''))
  return deeds ? '率' : rate
}

/** `厕所普及`, `垃圾治理`, `粪污利用率`: rates of deeds, of which the last alone is written out. */
const isDeed = /(?:普及|治理|处理|利用|覆盖|完成|改造|建设|入学|回收|绿化|净化|配备|参保|签约|达标|合格)$/u

/** `职工养老、失业、工伤保险参保人数`: the short words between tell where the tail of the last item begins. */
function tailBehindShort(items: readonly (readonly Word[])[], lexicon: Lexicon): readonly string[] | null {
  const names = items.map((item) => textOf(item))
  const [first = '', ...others] = names
  const last = others.pop() ?? ''
  const length = others[0]?.length ?? 0
  if (length < shortest || length > shortItem || others.some((other) => other.length !== length)) return null
  if (first.length <= length || last.length < length + shortest) return null
  if (!boundaries(items[0] ?? []).has(first.length - length)) return null
  const tail = last.slice(length)
  const whole = endsAs(first, 'yearly', lexicon) ? first : first + tail
  return [whole, ...others.map((other) => other + tail), last]
}

/** `城镇`, `农村居民人均可支配收入` → `居民人均可支配收入`: the last item begins with a word as long as the first item. */
export function sharedTail(items: readonly (readonly Word[])[], lexicon: Lexicon): string | null {
  const first = textOf(items[0] ?? [])
  const last = items.at(-1) ?? []
  const whole = textOf(last)
  if (first.length > shortItem || whole.length < first.length + shortest) return null
  const graded = endsAs(first, 'grade', lexicon)
    ? last.findIndex((word) => endsAs(word.text, 'grade', lexicon))
    : -1
  if (graded >= 0) return textOf(last.slice(graded + 1)) || null
  const tail = whole.slice(first.length)
  const standsAtBoundary =
    boundaries(last).has(first.length) ||
    isGeneric(tail, lexicon) ||
    (first[0] === whole[0] && usageOf(first + tail) !== null) ||
    items[0]?.every(({ tag }) => tag === 'b') || // `刑事` only tells one noun from another
    areParallel(first, whole, lexicon)
  return standsAtBoundary && !first.endsWith(tail) ? tail : null
}

/** `规模以上工业总产值`, `增加值` → `规模以上工业`: the later item is as long as a last word of the first one, and like it. */
function sharedHead(items: readonly (readonly Word[])[], lexicon: Lexicon): string | null {
  const first = items[0] ?? []
  const later = textOf(items.at(-1) ?? [])
  const whole = textOf(first)
  if (later.length > shortItem || whole.length < later.length + shortest) return null
  const owner =
    isRelational(later, lexicon) && !isIndicatorName(later, lexicon) ? withoutRelation(whole, lexicon) : whole
  if (owner !== whole) return owner // `规模以上工业销售收入、利税、利润`
  const cut = whole.length - later.length
  const alike = whole.at(-1) === later.at(-1) || isGeneric(later, lexicon)
  return alike && boundaries(first).has(cut) ? whole.slice(0, cut) : null
}

function boundaries(words: readonly Word[]): ReadonlySet<number> {
  const ends = new Set<number>()
  let at = 0
  for (const word of words) {
    at += word.text.length
    ends.add(at)
  }
  return ends
}
