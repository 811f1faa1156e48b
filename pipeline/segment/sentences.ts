import type { Range } from '../types.ts'

const final = new Set('。！？!?'.split(''))
const pairs = new Map([
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['(', ')'],
  ['「', '」'],
])
/** A bracket that is not closed within so many characters is a typing error and holds nothing together. */
const reach = 200

/** Cuts a view's text into sentences, never inside quotation marks or brackets. They tile the text. */
export function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    const close = pairs.get(char)
    if (close !== undefined) at = skipped(text, at, char, close)
    else if (final.has(char)) {
      while (at + 1 < text.length && (final.has(text[at + 1] as string) || text[at + 1] === '”')) at++
      sentences.push({ from, to: at + 1 })
      from = at + 1
    }
  }
  if (from < text.length) sentences.push({ from, to: text.length })
  return sentences
}

/** The place of the closing mark; the opening one itself where there is none near. */
function skipped(text: string, at: number, open: string, close: string): number {
  let depth = 0
  const limit = Math.min(text.length, at + reach)
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close && --depth === 0) {
      const sentenceEndsInside = close === '”' && final.has(text[i - 1] ?? '')
      return sentenceEndsInside ? i - 2 : i
    }
  }
  return at
}
