import type { Range } from '../core/text.ts'

const final = new Set('。！？!?')
const pairs = new Map([
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['(', ')'],
  ['「', '」'],
])
/** A bracket that is not closed within so many characters is a typing error and holds nothing together. */
const reach = 200
/** No sentence of a report is longer; a text without marks is cut, so that what follows stays quick. */
const longest = 2000
/** What shows that a sentence goes on behind a quotation that ends like one: `“谁来种地？”的问题`. */
const goesOn = /[的等、，；和与及]/u

/** Cuts a view's text into sentences, never inside quotation marks or brackets. They tile the text. */
export function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = []
  let from = 0
  const cutAt = (to: number) => {
    for (const piece of pieces(text, from, to)) sentences.push(piece)
    from = to
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const close = pairs.get(char)
    if (close !== undefined) at = skipped(text, at, char, close)
    else if (final.has(char) && !isPoint(text, at)) {
      while (final.has(text.charAt(at + 1)) || text[at + 1] === '”') at++
      cutAt(at + 1)
    }
  }
  if (from < text.length) cutAt(text.length)
  return sentences
}

/** `14。1%`: a full stop that was typed for a point. No sentence ends in a bare number and goes on with a share. */
function isPoint(text: string, at: number): boolean {
  return (
    text[at] === '。' &&
    /\d/.test(text.charAt(at - 1)) &&
    /^\d{1,2}(?:[%‰万亿倍元吨]|个百分点)/u.test(text.slice(at + 1, at + 8))
  )
}

/** The place of the closing mark; the opening one itself where there is none near. */
function skipped(text: string, at: number, open: string, close: string): number {
  let depth = 0
  const limit = Math.min(text.length, at + reach)
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close && --depth === 0) return endsSentence(text, i) ? i - 2 : i
  }
  return at
}

/** `“空谈误国，实干兴邦。”` ends the sentence that it closes. */
function endsSentence(text: string, close: number): boolean {
  return text[close] === '”' && final.has(text.charAt(close - 1)) && !goesOn.test(text.charAt(close + 1))
}

/** One sentence, or what an endless one is cut into. */
function* pieces(text: string, from: number, to: number): Generator<Range> {
  let start = from
  while (to - start > longest) {
    const cut = cutNear(text, start + longest, to)
    yield { from: start, to: cut }
    start = cut
  }
  if (start < to) yield { from: start, to }
}

/** Behind the last clause before a place; else behind the first character there that is no part of a number or Latin word. */
function cutNear(text: string, place: number, to: number): number {
  for (let at = place; at > place - reach; at--) {
    if (/[；，、;]/u.test(text.charAt(at - 1)) && !/\d/u.test(text.charAt(at))) return at
  }
  let at = place
  while (at < to && /[\dA-Za-z.,，、%]/u.test(text.charAt(at - 1))) at++
  return at
}
