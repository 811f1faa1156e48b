import type { Amount } from './amount.ts'
import { readAmount } from './amounts.ts'
import { isDigit, isHan } from './characters.ts'
import { type Claim, claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { readUnit } from './units.ts'

/** `第4位`, `第四`, `倒数第三`, `第十七届`, `第一、二产业`. */
export const ordinals: Recogniser = (scan, at) => {
  const from = orderStart(scan.text, at)
  if (from === null) return null
  const amount = readAmount(scan, from)
  if (amount === null || amount.inside.length > 0) return null
  const last = lastOfList(scan, amount)
  return (
    readRank(scan, at, last, amount.value) ??
    readSuperlative(scan, at, last, amount.value) ??
    readOrdinal(scan, at, last, amount.value)
  )
}

/** Where the number starts: after 第, 倒数第, or the 倒 of `倒18位`. */
function orderStart(text: string, at: number): number | null {
  if (text[at] === '第') return at + 1
  if (text[at] !== '倒') return null
  if (text.startsWith('倒数第', at)) return at + 3
  return isDigit(text[at + 1]) || text[at + 2] === '位' ? at + 1 : null
}

/** `第一、二产业`, `第一、第二、第三产业`: the last of those that share a noun, of a handful at most. */
function lastOfList(scan: Scan, first: Amount): Amount {
  let last = first
  for (let count = 0; count < 5 && last.hanzi && scan.text[last.to] === '、'; count++) {
    const next = readAmount(scan, scan.text[last.to + 1] === '第' ? last.to + 2 : last.to + 1)
    if (next?.hanzi !== true) break
    last = next
  }
  return scan.text.startsWith('产业', last.to) ? last : first
}

/** A place in a ranking: with 位 or 名, or with nothing that it could number. */
function readRank(scan: Scan, from: number, amount: Amount, value: string): Claim | null {
  const { text } = scan
  const word = text[amount.to]
  if (word === '、' && numbersNoun(scan, amount)) return null
  const named = (word === '位' || word === '名') && !rankWords.has(text[amount.to + 1] ?? '')
  if (!named && isHan(word) && !rankEnds.has(word ?? '')) return null
  const to = named ? amount.to + 1 : amount.to
  return claim(numeral('rank', from, to, { value, unit: '位', rules: ['rank'] }))
}
/** `第四、五跑道`, `第三、第四届`: the next of the list has a noun, and so has the first; `全省第一、第三季度` is another matter. */
function numbersNoun(scan: Scan, { to }: Amount): boolean {
  const next = readAmount(scan, scan.text[to + 1] === '第' ? to + 2 : to + 1)
  if (next?.hanzi !== true) return false
  const noun = scan.text[next.to] ?? ''
  if (scan.lexicon.calendar.matcher.startingAt(scan.text, next.to) !== null) return false
  return isHan(noun) && !rankEnds.has(noun) && !leaderWords.has(noun)
}

/** `第三位数`, `第一名校`: other words. */
const rankWords = new Set([...'数置校单'])
/** What may follow a bare rank: `第五的好成绩`, `第一和第二`. */
const rankEnds = new Set([...'的和与、及至且'])

/** `第一大电源`, `第二高产年`: a place among all by how large or high they are; `第二大道`, `第一高中` number something. */
function readSuperlative({ text }: Scan, from: number, { to, hanzi }: Amount, value: string): Claim | null {
  const others = superlatives.get(text[to] ?? '')
  if (!hanzi || others === undefined || !isHan(text[to + 1]) || others.has(text[to + 1] ?? '')) return null
  return claim(numeral('rank', from, to, { value, unit: '位', rules: ['superlative'] }))
}
/** By its adjective, what it is a word of its own with: `大道`, `高中`. */
const superlatives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['大', new Set([...'道街桥学厦队类洲会礼战坝堤厅巷院'])],
  ['高', new Set([...'中级速架新铁层校地考等职温危炉原'])],
])

/** `第十七届`, `第二批`, `第一污水处理厂`: one of a sequence. */
function readOrdinal(scan: Scan, from: number, amount: Amount, value: string): Claim {
  const unit = readUnit(scan.text, amount.to, scan.lexicon)
  const code = scan.lexicon.codesAfter.matcher.startingAt(scan.text, amount.to)
  const length = Math.max(unit === null ? 0 : unit.to - amount.to, code?.length ?? 0)
  return claim(
    numeral('ordinal', from, amount.to + length, {
      value,
      unit: scan.text.slice(amount.to, amount.to + length),
      rules: ['ordinal'],
    }),
  )
}

/** `首位`, `榜首`, `居各市之首` are ranks; `首家`, `首届`, `首批` are the first of their kind. */
export const firsts: Recogniser = (scan, at) => {
  const { text, lexicon } = scan
  if (isHeaded(scan, at))
    return claim(numeral('rank', at, at + 2, { value: '1', unit: '位', rules: ['head'] }))
  if (text[at] !== '首') return null
  if (text[at + 1] === '位')
    return claim(numeral('rank', at, at + 2, { value: '1', unit: '位', rules: ['first'] }))
  const unit = lexicon.units.rows.get(text[at + 1] ?? '')
  if (unit?.counter !== true && !firstWords.has(text[at + 1] ?? '')) return null
  return claim(numeral('ordinal', at, at + 2, { value: '1', unit: text[at + 1] ?? '', rules: ['first'] }))
}
const firstWords = new Set(['届', '期', '单'])

/** `榜首`, `之首`; in `揭榜首批` 首 belongs to what follows, in `榜首位` too, which says the same. */
function isHeaded({ text, lexicon }: Scan, at: number): boolean {
  if ((text[at] !== '榜' && text[at] !== '之') || text[at + 1] !== '首') return false
  const next = text[at + 2] ?? ''
  if (lexicon.ordinary.startingAt(text, at + 1) !== null || next === '位' || firstWords.has(next))
    return false
  return lexicon.units.rows.get(next)?.counter !== true
}

/** `前10位`, `前三名`, `全省前3`: within the first of a ranking. */
export const leaders: Recogniser = (scan, at) => {
  const { text } = scan
  if (text[at] !== '前') return null
  const amount = readAmount(scan, at + 1)
  if (amount === null || amount.inside.length > 0) return null
  const named = leaderWords.has(text[amount.to] ?? '')
  if (!named && (isHan(text[amount.to]) || !scopeEnds.has(text[at - 1] ?? ''))) return null
  const to = named ? amount.to + 1 : amount.to
  return claim(numeral('rank', at, to, { value: amount.value, unit: '位', bound: 'max', rules: ['leader'] }))
}
/** `前十位`, `前三名`, `前三甲`. */
const leaderWords = new Set([...'位名甲'])
/** What a scope ends in: `全省`, `全国`, `全市`, `中部`. */
const scopeEnds = new Set([...'省国市县区州部界球洲地'])
