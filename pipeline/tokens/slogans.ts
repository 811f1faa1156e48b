import type { Range } from '../core/text.ts'
import type { UnitRow } from '../lexicon/rows.ts'
import { isDigit, isHan, isLatin } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { isHanziNumeral } from './hanzi-digits.ts'
import { readQuantity } from './quantities.ts'

/** `“2510”`, `“1+N+X”`, `“500强”`, `“3·15”`: digits that fill a quotation. */
export const quotedCodes: Recogniser = (scan, at) => {
  const quoted = scan.quoted(at)
  if (quoted === null || quoted.from !== at || !isCode(scan.text, quoted)) return null
  return claim(numeral('code', quoted.from, quoted.to, { rules: ['quoted-code'] }))
}

function isCode(text: string, { from, to }: Range): boolean {
  let digits = 0
  for (let at = from; at < to; at++) {
    if (isDigit(text[at])) digits++
    else if (!isLatin(text[at]) && !codeMarks.has(text[at] ?? '')) return false
  }
  return digits > 0
}
const codeMarks = new Set([...'+·.-—×xX/&•'])

/** `四增一降`, `“两不愁三保障”`, `“四为四高两同步”`, `“一三五十”`, `十百千`: numerals that do not count. */
export const slogans: Recogniser = (scan, at) => {
  const quoted = scan.quoted(at)
  const to =
    (quoted === null ? null : filled(scan.text, at, quoted)) ??
    doubled(scan, at) ??
    paired(scan, at) ??
    merged(scan, at) ??
    run(scan, at)
  return to === null ? null : claim(numeral('slogan', at, to, { rules: ['slogan'] }))
}

/** From here to the end of the quotation: numerals with one to three characters after each, at least two of them, or numerals only. */
function filled(text: string, from: number, { to }: Range): number | null {
  let pairs = 0
  let at = from
  while (at < to) {
    const nouns = endOfNumerals(text, at, to)
    if (nouns === at) return null
    const next = endOfNouns(text, nouns, to, 3)
    if (next === nouns && to - from < 2) return null
    pairs++
    at = next
  }
  const only = pairs === 1 && endOfNumerals(text, from, to) === to
  return pairs > 1 || (only && (to - from > 2 || text[from] === '双')) ? to : null
}

/** `四增一降`, `三品一标`, `两新一重` outside quotation marks: a digit and one character, twice or more; in `两所三甲医院` the second is a name. */
function paired(scan: Scan, from: number): number | null {
  if (isSum(scan, from)) return null
  let at = from
  let pairs = 0
  while (isPair(scan, at) && (at === from || scan.lexicon.names.matcher.startingAt(scan.text, at) === null)) {
    at += 2
    pairs++
  }
  return pairs > 1 ? at : null
}

/** `“双降”`, `双百工程`, `双增双减`: two of what follows. `“双语”` is a word, and `双十一` a day. */
function doubled(scan: Scan, at: number): number | null {
  const { text, lexicon } = scan
  if (text[at] !== '双' || !isHan(text[at + 1]) || text[at + 1] === '双') return null
  const quoted = scan.quoted(at)
  const alone = quoted?.from === at && quoted.to === at + 2
  if (alone) return lexicon.ordinary.startingAt(text, at) === null ? at + 2 : null
  if (text[at + 2] === '双' && isHan(text[at + 3]) && text[at + 3] !== '双') return at + 4
  return rounds.has(text[at + 1] ?? '') && !isHanziNumeral(text[at + 2]) ? at + 2 : null
}
const rounds = new Set([...'十百千万'])

/** `十块三毛`: a sum with its coins. */
function isSum(scan: Scan, from: number): boolean {
  if (!isSmall(scan.text[from])) return false
  const quantity = readQuantity(scan, from)
  return quantity?.unit === '元' && quantity.to - from > 2
}

function isPair({ text, lexicon }: Scan, at: number): boolean {
  const noun = text[at + 1]
  return (
    isSmall(text[at]) &&
    isHan(noun) &&
    !isHanziNumeral(noun) &&
    !counted.has(noun ?? '') &&
    !measures(lexicon.units.rows.get(noun ?? ''))
  )
}
/** `三元五角`, `两米三寸`: what is measured is no slogan; things counted may be. */
function measures(row: UnitRow | undefined): boolean {
  return row !== undefined && row.dimension !== 'count'
}

/** After these a digit counts: `三年两次`, `两个三级`. */
const counted = new Set([...'年月日天个元次是大季至到的之点點'])

/** `三证合一`: so many made one. */
function merged({ text }: Scan, at: number): number | null {
  return isSmall(text[at]) && isHan(text[at + 1]) && text.startsWith('合一', at + 2) ? at + 4 : null
}

/** `十百千`, `百千万工程`, `万千百`: ranks in a row that make no number; `百千` alone only where a quotation opens with it. */
function run(scan: Scan, at: number): number | null {
  const to = endOfNumerals(scan.text, at, Math.min(scan.text.length, at + 8))
  const ranks = scan.text.slice(at, to)
  if (threeRanks.has(ranks)) return to
  return ranks === '百千' && scan.quoted(at)?.from === at ? to : null
}
const threeRanks = new Set(['十百千', '百千万', '万千百', '千百十', '百千亿', '千百亿'])

function isSmall(char: string | undefined): boolean {
  return char !== undefined && '一二三四五六七八九十两'.includes(char)
}

function endOfNumerals(text: string, at: number, end: number): number {
  let to = at
  while (to < end && (isHanziNumeral(text[to]) || text[to] === '双')) to++
  return to
}

function endOfNouns(text: string, at: number, end: number, most: number): number {
  let to = at
  while (to < end && to - at < most && isHan(text[to]) && !isHanziNumeral(text[to])) to++
  return to
}
