/** The characters of Chinese numerals; a closed class, and so code and not lexicon. */

const digits = new Map(
  ['零〇○', '一壹弌', '二贰两兩貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (same, value) => [...same].map((char) => [char, value] as const),
  ),
)
const ranks = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
])
const tens = new Map([
  ['廿', 20],
  ['卅', 30],
])
const myriads = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
])

/** `三` → 3. */
export const hanziDigit = (char: string | undefined): number | undefined => digits.get(char ?? '')
/** `百` → 2, the power of ten inside a group of four places. */
export const hanziRank = (char: string | undefined): number | undefined => ranks.get(char ?? '')
/** `廿` → 20. */
export const hanziTens = (char: string | undefined): number | undefined => tens.get(char ?? '')
/** `亿` → 8, the power of ten of a group of four places. */
export const hanziMyriad = (char: string | undefined): number | undefined => myriads.get(char ?? '')

const numerals = new Set([...digits.keys(), ...ranks.keys(), ...tens.keys(), ...myriads.keys()])
const starts = new Set([...numerals, ...'几幾数數'])

export function isHanziNumeral(char: string | undefined): boolean {
  return char !== undefined && numerals.has(char)
}

/** `伍` and `陆` are surnames and more; as figures they come with `拾`, `佰` or `仟`. */
export function isCapital(char: string | undefined): boolean {
  return char !== undefined && capitals.has(char)
}
const capitals = new Set([...'壹贰叁肆伍陆柒捌玖拾佰仟'])

/** Whether a number in Hanzi can start here: `三`, `廿`, `几`. */
export function startsHanzi(char: string | undefined): boolean {
  return char !== undefined && starts.has(char)
}

/** `负3.5`, `負三`: a minus in words. */
export function isMinusWord(char: string | undefined): boolean {
  return char === '负' || char === '負'
}
