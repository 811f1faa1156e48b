/** Hanzi that stand for digits in a year; some write 〇 as a circle, a Latin letter or a nought. */
const hanzi = '〇一二三四五六七八九'
const noughts = /[○零Ｏ0oO]/gu
const digit = '[〇○零Ｏ0oO一二三四五六七八九]'
const writtenYear = `(?:(?:19|20)\\d\\d|[一二][〇○零Ｏ0oO九]${digit}{2})`

/** A year in either writing, with `年`; as a piece of a pattern, without groups. */
export const yearPattern = `${writtenYear}年`

/** The calendar years that a text names: `2020年`, `一九九三年`. */
export function yearsNamed(text: string): readonly number[] {
  return (text.match(new RegExp(yearPattern, 'gu')) ?? []).map(yearOf)
}

/** `2020年` or `二○二○年` as a number. */
export function yearOf(written: string): number {
  const digits = written.slice(0, 4)
  if (/^\d{4}$/u.test(digits)) return Number(digits)
  return Number(digits.replace(noughts, '〇').replace(/./gu, (char) => String(hanzi.indexOf(char))))
}
