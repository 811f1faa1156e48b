/** `[1]` after what a note belongs to, `m³`, `10⁴`: raised digits mean one of the three, which plain text tells apart. */
export function raised(mark: string, before: string): string {
  const text = mark.trim()
  if (!/^\d{1,3}$/u.test(text)) return text
  if (/[A-Za-z]$/u.test(before) && /^[23]$/u.test(text)) return powers(text)
  return /[×xX*]\s*10$/u.test(before) ? powers(text) : `[${text}]`
}

function powers(digits: string): string {
  return digits.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}

/** Blanks as browsers show them: runs of blanks and line breaks are one blank; `&nbsp;` and full-width ones stay. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, ' ')
}

/** `　　全年…` after a line break: full-width blanks or `&nbsp;` at the start of a line begin a paragraph. */
export function isIndented(text: string): boolean {
  return /^[ \t\n\r\f]*[\u00a0\u2002\u2003\u3000]{2}/u.test(text)
}
