import type { View } from '../core/text.ts'
import { isBlank, isWordCharacter, toHalfWidth } from './characters.ts'

/** Makes a {@link View}, a character at a time. */
export interface ViewBuilder {
  /** Adds a character made from `source[start, end)`. Blanks are dropped where they mean nothing. */
  put(character: string, start: number, end: number): void
  /** Adds `source[start, end)`, each character for itself. */
  putSource(text: string, start: number, end: number): void
  /** How many characters the view has by now. */
  length(): number
  view(): View
}

/** `增长 ６．９ ％` → `增长6.9%`; `PM 10` and `3.3 3.2` keep one blank. */
export function viewBuilder(): ViewBuilder {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let blank: { start: number; end: number } | null = null

  function push(character: string, start: number, end: number): void {
    characters.push(character)
    starts.push(start)
    ends.push(end)
  }
  function put(character: string, start: number, end: number): void {
    if (isBlank(character)) {
      blank ??= { start, end }
      return
    }
    const shown = toHalfWidth(character)
    if (blank !== null && isWordCharacter(shown) && isWordCharacter(characters.at(-1))) {
      push(' ', blank.start, blank.end)
    }
    blank = null
    push(shown, start, end)
  }
  return {
    put,
    putSource: (text, start, end) => {
      for (let at = start; at < end; at++) put(text.charAt(at), at, at + 1)
    },
    length: () => characters.length,
    view: () => ({ text: characters.join(''), starts, ends }),
  }
}

/** The view of a stretch of plain source text. */
export function viewOf(text: string, start: number, end: number): View {
  const builder = viewBuilder()
  builder.putSource(text, start, end)
  return builder.view()
}
