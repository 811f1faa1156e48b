/** Which characters may stand in a numeral. All tests are on one character, so that no line can make them slow. */

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** Where the run of digits at `at` ends; `at` itself where there is none. */
export function endOfDigits(text: string, at: number): number {
  let to = at
  while (isDigit(text[to])) to++
  return to
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'A' && char <= 'Z') || (char >= 'a' && char <= 'z'))
}

/** A Chinese character, numerals included. */
export function isHan(char: string | undefined): boolean {
  return char !== undefined && ((char >= '㐀' && char <= '鿿') || char === '〇')
}

const blanks = new Set([' ', '\t', '\u3000', '\u00a0'])
export function isBlank(char: string | undefined): boolean {
  return char !== undefined && blanks.has(char)
}

/** The first place at or after `at` that is no blank; `at` itself where more than `most` blanks follow. */
export function skipBlanks(text: string, at: number, most = 2): number {
  let to = at
  while (isBlank(text[to]) && to - at <= most) to++
  return to - at > most ? at : to
}

const dashes = new Set(['-', '－', '—', '–', '―', '~', '～', '﹣', '−', '─', '〜'])
export function isDash(char: string | undefined): boolean {
  return char !== undefined && dashes.has(char)
}

const minuses = new Set(['-', '－', '−', '﹣', '–'])
export function isMinus(char: string | undefined): boolean {
  return char !== undefined && minuses.has(char)
}

const colons = new Set([':', '：', '∶', '︰', '﹕'])
export function isColon(char: string | undefined): boolean {
  return char !== undefined && colons.has(char)
}

const times = new Set(['×', '*', '✕', '╳', 'x', 'X', '＊', '·'])
export function isTimes(char: string | undefined): boolean {
  return char !== undefined && times.has(char) && char !== '·'
}
