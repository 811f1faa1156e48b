import { isHan } from './characters.ts'
import { type Claim, claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { readHanzi } from './hanzi.ts'
import { hanziDigit, isCapital, isHanziNumeral } from './hanzi-digits.ts'

/** A passage that is nothing but a number in Hanzi: a cell with a row's number, a line with a heading's. */
export const alone: Recogniser = ({ text }, at) => {
  const number = at === 0 ? readHanzi(text, at) : null
  if (number === null || number.to < text.length || number.magnitude === text) return null
  return claim(
    numeral('number', at, number.to, { value: number.value, valueMax: number.max, rules: ['alone'] }),
  )
}

/** `三大攻坚`, `沿汾六县`, `“六稳”`, `二、三产业`, `十九大`: a number in Hanzi that no unit follows. The words around it may still prove it none. */
export const groups: Recogniser = (scan, at) => {
  const number = readHanzi(scan.text, at)
  if (number === null) return null
  return readMeeting(scan.text, at, number.to) ?? readList(scan, at, number.to) ?? readGroup(scan, at, number)
}

/** `十九大`, `二中、三中全会`: party congresses and their sessions. */
function readMeeting(text: string, at: number, to: number): Claim | null {
  const congress = text[to] === '大' && to - at > 1
  const session = text[to] === '中' && (text[to + 1] === '、' || text.startsWith('全会', to + 1))
  return congress || session ? claim(numeral('code', at, to + 1, { rules: ['meeting'] })) : null
}

/** `二、三产业`: two or more with one noun. */
function readList({ text }: Scan, at: number, to: number): Claim | null {
  let end = to
  while (text[end] === '、' && hanziDigit(text[end + 1]) !== undefined && end - at < 12) end += 2
  if (end === to || !isHan(text[end]) || isHanziNumeral(text[end])) return null
  return text.startsWith('产业', end) || text[end] === '次'
    ? claim(numeral('group', at, end, { rules: ['group-list'] }))
    : null
}

function readGroup(
  scan: Scan,
  at: number,
  number: { readonly to: number; readonly value: string },
): Claim | null {
  const { text } = scan
  const { to } = number
  const noun = text[to]
  if (text[at] === '零' && to - at === 1) return readZero(text, at)
  const single = to - at === 1 && isCounting(text[at])
  const quoted = scan.quoted(at)
  if (quoted?.from === at && quoted.to === to)
    return claim(numeral('code', at, to, { rules: ['quoted-hanzi'] }))
  if (to - at === 1 && isCapital(text[at])) return null
  if (text[at] === '一' && to - at === 1 && quoted === null) return null
  if (!single || !isHan(noun) || noun === undefined) return bare(at, number)
  const rules = quoted === null ? ['group', 'weak'] : ['group', 'quoted']
  return claim(numeral('group', at, to + 1, { value: number.value, unit: noun === '大' ? '大' : '', rules }))
}

/** `零事故`, where the words around may still prove it no numeral; `降为零` and nothing more is a figure. */
function readZero(text: string, at: number): Claim | null {
  const reached = zeroVerbs.has(text[at - 1] ?? '')
  if (!isHan(text[at + 1])) return reached ? claim(zero(at, ['zero'])) : null
  return claim(zero(at, ['zero', 'weak']))
}
const zeroVerbs = new Set([...'为至到'])

function zero(at: number, rules: readonly string[]) {
  return numeral('number', at, at + 1, { value: '0', rules })
}

/** A bare number of several characters counts something without measure word: `十里长街`, `二十四节气`. */
function bare(at: number, { to, value }: { readonly to: number; readonly value: string }): Claim {
  return claim(numeral('group', at, to, { value, rules: ['bare-hanzi', 'weak'] }))
}

function isCounting(char: string | undefined): boolean {
  return char !== undefined && '二三四五六七八九十两'.includes(char)
}
