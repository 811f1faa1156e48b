import { decodeString } from 'micromark-util-decode-string'

/** Takes one character of a text node together with the source stretch that it was written as. */
export type Put = (character: string, start: number, end: number) => void

/**
 * Finds the way back from a Markdown text node to the source that it was parsed from. The two differ by escapes (`\*`),
 * character references (`&permil;`) and what a continued line starts with (blanks, `> `).
 *
 * @param value the node's text  @param text the whole source  @param start where the node starts, or later text begins
 * @param end where it ends at the latest
 * @returns the source offset after the last character found
 */
export function align(value: string, text: string, start: number, end: number, put: Put): number {
  if (text.slice(start, end) === value) return putEach(value, start, put)
  let at = start
  let shown = 0
  while (shown < value.length && at < end) {
    const reference = text[at] === '&' ? referenceAt(text, at) : null
    if (reference !== null) {
      putAll(reference.characters, at, at + reference.length, put)
      shown += reference.characters.length
      at += reference.length
      continue
    }
    if (text[at] === value[shown] && !isEscape(text, at, value[shown + 1])) {
      put(value.charAt(shown), at, at + 1)
      shown++
    }
    at++
  }
  return at
}

/** Text that stands as it was written; in plain text all does, `&permil;` too. */
function putEach(value: string, start: number, put: Put): number {
  for (let at = 0; at < value.length; at++) put(value.charAt(at), start + at, start + at + 1)
  return start + value.length
}

/** `\*` shown as `*`: the backslash is markup even where the character before was one too. */
function isEscape(text: string, at: number, shownNext: string | undefined): boolean {
  return text[at] === '\\' && text[at + 1] === '\\' && shownNext !== '\\'
}

/** `6.5&permil;` → `6.5‰`. */
export function decodeReferences(written: string): string {
  return written.replace(new RegExp(reference.source, 'g'), decodeString)
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y

function referenceAt(text: string, at: number): { characters: string; length: number } | null {
  reference.lastIndex = at
  const written = reference.exec(text)?.[0]
  if (written === undefined) return null
  const characters = decodeString(written)
  return characters === written ? null : { characters, length: written.length }
}

/** A reference may stand for two units: they share its stretch, so that offsets still rise. */
function putAll(characters: string, start: number, end: number, put: Put): void {
  for (let index = 0; index < characters.length; index++) {
    const last = index === characters.length - 1
    put(characters.charAt(index), start + index, last ? end : start + index + 1)
  }
}
