import type { Context, Stage } from '../core/context.ts'
import type { Passage, Segmented } from '../core/segmented.ts'
import type { Numeral, Token, Tokenized } from '../core/tokenized.ts'
import { headMark, wholeAddress } from './heads.ts'
import { scanNumerals } from './numerals.ts'
import { withoutUnitCells } from './unit-cells.ts'
import { withoutWords } from './without-words.ts'

/** Cuts every passage into tokens that tile it: numerals by grammar first, then words by jieba between them. */
export const tokens: Stage<Segmented, Tokenized> = (input, context) => ({
  ...input,
  tokens: input.passages.map((passage) => tokensOf(passage, context)),
})

function tokensOf(passage: Passage, context: Context): readonly Token[] {
  const { text } = passage.view
  return tiled(text, numeralsOf(passage, context), context)
}

/** The number at the head, the whole of an address, or what the grammar finds and jieba does not take for words. */
function numeralsOf(passage: Passage, context: Context): readonly Numeral[] {
  const address = wholeAddress(passage)
  if (address !== null) return [address]
  const head = headMark(passage)
  const from = head === null ? 0 : passage.mark
  const found = scanNumerals(passage.view.text.slice(from), context.lexicon).map((numeral) =>
    shifted(numeral, from),
  )
  const kept = withoutUnitCells(passage, withoutWords(passage.view.text, found, context.tag))
  return head === null ? kept : [head, ...kept]
}

function shifted(numeral: Numeral, by: number): Numeral {
  if (by === 0) return numeral
  const boundWords = numeral.boundWords.map(({ from, to }) => ({ from: from + by, to: to + by }))
  return { ...numeral, from: numeral.from + by, to: numeral.to + by, boundWords }
}

/** Numerals with the words between them, so that joined they give the text back. */
function tiled(text: string, numerals: readonly Numeral[], context: Context): readonly Token[] {
  const found: Token[] = []
  let at = 0
  for (const numeral of numerals) {
    for (const token of wordTokens(text.slice(at, numeral.from), at, context)) found.push(token)
    found.push({
      kind: 'numeral',
      from: numeral.from,
      to: numeral.to,
      text: text.slice(numeral.from, numeral.to),
      numeral,
    })
    at = numeral.to
  }
  return [...found, ...wordTokens(text.slice(at), at, context)]
}

function wordTokens(text: string, start: number, context: Context): readonly Token[] {
  let at = start
  return context.tag(text).map(({ word, tag }) => {
    const from = at
    at += word.length
    const kind = /^\s+$/u.test(word) ? 'blank' : /^[\p{P}\p{S}]+$/u.test(word) ? 'punctuation' : 'word'
    return kind === 'word' ? { kind, from, to: at, text: word, tag } : { kind, from, to: at, text: word }
  })
}
