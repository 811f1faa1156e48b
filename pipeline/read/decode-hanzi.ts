import { commonHanzi } from '../lexicon/hanzi.ts'

/** So much of a file tells what it is written in. */
const sample = 8_000

/**
 * How many Hanzi the beginning of a text has, and what share of them are the common ones. Of the reports known none has
 * less than 0.69; text in a wrong encoding has about 0.01.
 */
export function commonShare(text: string): { readonly hanzi: number; readonly share: number } {
  const { all } = commonHanzi()
  let hanzi = 0
  let common = 0
  for (const one of text.slice(0, sample)) {
    if (!isHanzi(one)) continue
    hanzi++
    if (all.has(one)) common++
  }
  return { hanzi, share: hanzi === 0 ? 0 : common / hanzi }
}

/** Private use too: wrong guesses lead there, reports do not. */
function isHanzi(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xe000 && code <= 0xfaff) || code >= 0x20000
}
