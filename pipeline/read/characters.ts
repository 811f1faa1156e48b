/** Which characters a view drops, and which it shows in another form. One UTF-16 unit at a time. */

/** Full-width forms outside the digit and letter blocks whose half-width form the grammars read. */
const halfWidth: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['﹪', '%'],
  ['℅', '%'],
  ['．', '.'],
  ['／', '/'],
  ['～', '~'],
  ['＋', '+'],
  ['－', '-'],
  ['＝', '='],
])

/** `１` → `1`, `Ａ` → `A`, `％` → `%`; any other character as it is. */
export function toHalfWidth(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x2105) return character
  if (isWideLetterOrDigit(code)) return String.fromCharCode(code - 0xfee0)
  return halfWidth.get(character) ?? character
}

function isWideLetterOrDigit(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
}

/** White space, control characters, and the invisible ones that copying from web pages leaves behind. */
export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code > 0x20 && code < 0x7f) return false
  if (code <= 0xa0 || code === 0xad) return true
  return invisible.test(character)
}
const invisible = /[\s\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

/** An ASCII letter or digit: a blank between two of them means something. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /^[0-9A-Za-z]$/.test(character)
}
