import { endOfDigits, isDigit } from './characters.ts'
import { claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { readPlain } from './date-parts.ts'
import { readHanzi } from './hanzi.ts'
import { readUnit } from './units.ts'

/** `[2]`: a footnote mark. `〔2022〕2号` is a document's number. */
export const footnotes: Recogniser = ({ text }, at) => {
  const close = closing.get(text[at] ?? '')
  if (close === undefined) return null
  const to = endOfDigits(text, at + 1)
  if (to === at + 1 || to - at > 5 || text[to] !== close) return null
  const number = endOfDigits(text, to + 1)
  const document = number > to + 1 && text[number] === '号'
  if (document) return claim(numeral('code', at, number + 1, { rules: ['document-number'] }))
  const noted = text[at] === '[' || (brackets.has(text[at] ?? '') && to - at <= 4)
  return noted
    ? claim(numeral('mark', at, to + 1, { value: text.slice(at + 1, to), rules: ['footnote'] }))
    : null
}
/** `〔9〕` and `【9】` mark a footnote too, where no year stands in them. */
const brackets = new Set(['〔', '【'])
const closing = new Map([
  ['[', ']'],
  ['〔', '〕'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
])

/** `表1`, `附图三`, `图2-1`. */
export const captions: Recogniser = ({ text, lexicon }, at) => {
  const word = lexicon.marks.startingAt(text, at)
  if (word === null || !opensCaption(text[at - 1])) return null
  const from = text[at + word.length] === ' ' ? at + word.length + 1 : at + word.length
  if (!isDigit(text[from])) return captionHanzi(text, at, from)
  let to = endOfDigits(text, from)
  while ((text[to] === '-' || text[to] === '.') && isDigit(text[to + 1])) to = endOfDigits(text, to + 1)
  return claim(numeral('mark', at, to, { rules: ['caption'] }))
}

/** `见表1`, `（图2）`; in `手表30万只` the character before makes another word. */
function opensCaption(before: string | undefined): boolean {
  return before === undefined || !/\p{Script=Han}/u.test(before) || /[见如附下上由从和与及]/u.test(before)
}

/** `表一` where the line goes no further or a blank follows; `代表一切` is another matter. */
function captionHanzi(text: string, at: number, from: number): ReturnType<Recogniser> {
  const before = text[at - 1]
  const number = readHanzi(text, from)
  if (number === null || (before !== undefined && before !== ' ' && before !== '（' && before !== '('))
    return null
  const next = text[number.to]
  const ends = next === undefined || captionEnds.has(next)
  return ends ? claim(numeral('mark', at, number.to, { rules: ['caption'] })) : null
}
const captionEnds = new Set([...' ：:）)、'])

/** `①`, `⑴`, `Ⓐ` hold a number in one character. */
export const circled: Recogniser = ({ text }, at) => {
  const code = text.charCodeAt(at)
  return code >= 0x2460 && code <= 0x24ff ? claim(numeral('mark', at, at + 1, { rules: ['circled'] })) : null
}

/** `（一）`, `(2)`, `一是`, and the `1.` or `一、` of a list inside a sentence. */
export const listMarks: Recogniser = (scan, at) =>
  bracketed(scan, at) ?? spoken(scan, at) ?? ordered(scan, at) ?? dotted(scan, at)

function bracketed({ text }: Scan, at: number): ReturnType<Recogniser> {
  if (text[at] !== '(' && text[at] !== '（') return null
  const number = readPlain(text, at + 1)
  if (number === null || number.value > 40 || (text[number.to] !== ')' && text[number.to] !== '）'))
    return null
  return claim(numeral('mark', at, number.to + 1, { rules: ['list-mark'] }))
}

/** `一是`, `二要`, at the start or after a point. */
function spoken({ text, lexicon }: Scan, at: number): ReturnType<Recogniser> {
  if (!opensClause(text, at)) return null
  const number = readHanzi(text, at)
  const word = number === null ? null : lexicon.listWords.startingAt(text, number.to)
  if (number === null || word === null || Number(number.value) > 20) return null
  return claim(numeral('mark', at, number.to + word.length, { rules: ['list-mark'] }))
}

/** `第一，` at the start of a sentence: the first point that is made. */
function ordered({ text }: Scan, at: number): ReturnType<Recogniser> {
  if (text[at] !== '第' || !opensClause(text, at) || text[at - 1] === '，') return null
  const number = readHanzi(text, at + 1)
  if (number === null || !orderEnds.has(text[number.to] ?? '')) return null
  return claim(numeral('mark', at, number.to, { rules: ['list-mark'] }))
}
const orderEnds = new Set([...'，,：:'])

/** `；2、`, `：1.`: a number of one or two digits with its own point, after a point. */
function dotted({ text }: Scan, at: number): ReturnType<Recogniser> {
  if (!isDigit(text[at]) || !opensClause(text, at) || text[at - 1] === '，') return null
  const to = endOfDigits(text, at)
  if (to - at > 2 || !dots.has(text[to] ?? '') || isDigit(text[to + 1])) return null
  return claim(numeral('mark', at, to + 1, { rules: ['list-mark'] }))
}
const dots = new Set(['、', '.', ')', '）', '．'])

function opensClause(text: string, at: number): boolean {
  const before = text[text[at - 1] === ' ' ? at - 2 : at - 1]
  return before === undefined || clauseEnds.has(before)
}
const clauseEnds = new Set([...'：:。；;，!！?？\n—'])

/** `$1.$2`: what a faulty conversion leaves of a number. It has no value, and is told. */
export const lost: Recogniser = ({ text, lexicon }, at) => {
  const from = endOfDigits(text, at)
  if (!text.startsWith('$1.$2', from) || from - at > 12) return null
  const digits = endOfDigits(text, from + 5)
  const magnitude = lexicon.magnitudes.matcher.startingAt(text, digits)?.length ?? 0
  const to = readUnit(text, digits + magnitude, lexicon)?.to ?? digits + magnitude
  return claim(numeral('number', at, to, { rules: ['lost-number'] }))
}
