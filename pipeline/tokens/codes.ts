import { readAmount } from './amounts.ts'
import { endOfDigits, isDigit, isHan, isLatin } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { longestFigure, readDigits } from './digits.ts'
import { isMeasured } from './slips.ts'
import { readSimple, readUnit } from './units.ts'

/** `PM2.5`, `SO2`, `G55`, `COVID-19`, `1+N+X`, an address of the web: letters and digits that name something. */
export const lettered: Recogniser = ({ text, lexicon }, at) => {
  if (!isLatin(text[at]) || isLatin(text[at - 1])) return null
  const to = endOfCode(text, at)
  const letters = endOfLetters(text, at)
  if (lexicon.indices.has(text.slice(at, letters))) return { numerals: [], to: letters }
  if (!hasDigit(text, at, to)) return { numerals: [], to }
  return claim(numeral('code', at, grade(text, to), { rules: ['lettered'] }))
}

/** `5G`, `4A级`, `3D`: digits and letters that are no unit. */
export const digitLettered: Recogniser = (scan, at) => {
  const { text } = scan
  const digits = readDigits(scan, at)
  if (digits === null || !isLatin(text[digits.to]) || readUnit(text, digits.to, scan.lexicon) !== null)
    return null
  const to = endOfCode(text, digits.to)
  if (scan.lexicon.magnitudes.matcher.startingAt(text, digits.to) !== null) return null
  if (isDigit(text[digits.to + 1]) && (text[digits.to] === 'x' || text[digits.to] === 'X')) return null
  return claim(numeral('code', at, grade(text, to), { rules: ['digit-lettered'] }))
}

/** `108国道`, `3号高炉`, `500强`, `五百强`, `三级`: a numeral and a word that make a name. */
export const named: Recogniser = (scan, at) => {
  const amount = readAmount(scan, at)
  if (amount === null || amount.inside.length > 0) return null
  const word = scan.lexicon.codesAfter.matcher.startingAt(scan.text, amount.to) ?? readGrade(scan, amount.to)
  if (word === null || (headsName.has(word) && isYear(scan.text.slice(at, amount.to)))) return null
  const unit = scan.lexicon.units.matcher.startingAt(scan.text, amount.to)
  if (unit !== null && unit.length > word.length) return null
  const to = amount.to + word.length
  return claim(numeral('code', at, to, { value: amount.value, unit: word, rules: ['named'] }))
}

/** `2022大运河论坛`, `2023环湖骑行赛`: a year before a name that begins so. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits)
}
const headsName = new Set(['大', '环'])

/** `千亿元级集群`: money and 级; `5万吨级` is a unit of its own, which tells a size. */
function readGrade({ text, lexicon }: Scan, at: number): string | null {
  const unit = readSimple(text, at, lexicon)
  return unit?.row.dimension === 'money' && text[unit.to] === '级' ? text.slice(at, unit.to + 1) : null
}

/** `1+30`, `234+1.5`, `1+N+X`, `9+2`: a formula. */
export const formulas: Recogniser = (scan, at) => {
  let to = term(scan.text, at)
  let terms = to > at ? 1 : 0
  while (scan.text[to] === '+' && terms > 0) {
    const next = term(scan.text, to + 1)
    if (next === to + 1) break
    to = next
    terms++
  }
  return terms > 1 ? claim(numeral('code', at, to, { rules: ['formula'] })) : null
}

function term(text: string, at: number): number {
  const to = endOfDigits(text, at)
  if (to > at) return text[to] === '.' && isDigit(text[to + 1]) ? endOfDigits(text, to + 1) : to
  return isLatin(text[at]) && !isLatin(text[at + 1]) ? at + 1 : at
}

/** `1.1.2`, `0571-8888`, `007`, a run of digits too long to be a figure, `3·15`. */
export const digitCodes: Recogniser = (scan, at) => {
  const { text } = scan
  const to = endOfDigits(text, at)
  if (to === at) return null
  const end = endOfJoined(text, to)
  const zero = text[at] === '0' && to - at > 1
  if (end === to && !zero && to - at <= longestFigure) return null
  if (end > to && !zero && (!isChain(text, to, end) || isDecimal(scan, to, end))) return null
  return claim(numeral('code', at, end, { rules: ['digit-code'] }))
}

/** Joined by `·`, or by the same mark twice: `1.1.2`, `400-123-4567`. */
function isChain(text: string, to: number, end: number): boolean {
  const mark = text[to]
  if (mark === '·' || mark === '•') return true
  const second = endOfDigits(text, to + 1)
  return second < end && text[second] === mark
}

/** `14·1%`: in old reports a middle dot is the decimal point; before a measure it joins no `3·15`. */
function isDecimal(scan: Scan, to: number, end: number): boolean {
  return endOfDigits(scan.text, to + 1) === end && isMeasured(scan, end)
}

function endOfJoined(text: string, at: number): number {
  const mark = text[at] ?? ''
  let to = at
  while (text[to] === mark && joints.has(mark) && isDigit(text[to + 1])) to = endOfDigits(text, to + 1)
  return to
}
const joints = new Set(['.', '-', '·', '•', '_'])

/** `V类`, `Ⅲ级`, `Ⅱ型`: Roman numerals that grade. */
export const roman: Recogniser = ({ text }, at) => {
  let to = at
  while (isRoman(text[to])) to++
  if (to === at || to - at > 5 || isLatin(text[at - 1]) || isLatin(text[to])) return null
  const sign = text.charCodeAt(at) >= 0x2160 && text.charCodeAt(at) <= 0x217f
  if (!sign && !gradeWords.has(text[to] ?? '')) return null
  const end = gradeWords.has(text[to] ?? '') ? to + 1 : to
  return claim(numeral('code', at, end, { rules: ['roman'] }))
}
const gradeWords = new Set([...'类级型期区'])

function isRoman(char: string | undefined): boolean {
  if (char === undefined) return false
  return (char >= 'Ⅰ' && char <= 'ⅿ') || char === 'I' || char === 'V' || char === 'X'
}

function endOfLetters(text: string, at: number): number {
  let to = at
  while (isLatin(text[to])) to++
  return to
}

/** Letters and digits with single marks between them: `ISO9001`, `PM2.5`, `GB/T2260`; the whole of `http://www.example.org/1`. */
function endOfCode(text: string, at: number): number {
  const address = text.startsWith('http', at) || text.startsWith('www.', at)
  let to = at
  while (isAlphanumeric(text[to]) || isInner(text, to, address)) to++
  return to
}
const inner = new Set([...'.-+/_&'])
const innerOfAddress = new Set([...'.-+/_&:@#%?=~'])

/** A mark inside a code has a letter or digit behind it, but `://` of an address. */
function isInner(text: string, at: number, address: boolean): boolean {
  const char = text[at] ?? ''
  if (address) return innerOfAddress.has(char)
  return inner.has(char) && isAlphanumeric(text[at + 1])
}

function isAlphanumeric(char: string | undefined): boolean {
  return isDigit(char) || isLatin(char)
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text[at])) return true
  return false
}

/** `4A级`, `5G网络` takes only 级. */
function grade(text: string, to: number): number {
  return text[to] === '级' && isHan(text[to]) ? to + 1 : to
}
