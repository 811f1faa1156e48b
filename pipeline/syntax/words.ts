import type { Mention } from '../core/mentioned.ts'
import type { Range } from '../core/text.ts'
import type { Token } from '../core/tokenized.ts'

/**
 * What the binder reads: the passage as words, each figure one word. Words that only bound a figure (`约`, `以上`)
 * are gone, since the mention holds them.
 */
export interface Word {
  readonly kind: 'word' | 'figure' | 'time' | 'name' | 'point'
  readonly text: string
  /** jieba's part of speech; empty for what is no word. */
  readonly tag: string
  /** Index into `mentions`, for a figure, a time or a name. */
  readonly mention: number | null
}

/** A mention of the passage with its index into all mentions. */
export interface Indexed {
  readonly index: number
  readonly mention: Mention
}

/** The words of one passage. `skip` leading characters (its number) are left out. */
export function wordsOf(
  tokens: readonly Token[],
  mentions: readonly Indexed[],
  skip: number,
): readonly Word[] {
  const hidden = mentions.flatMap(({ mention }) =>
    mention.class === 'observation' ? mention.boundWords : [],
  )
  const starts = new Map(mentions.map((indexed) => [indexed.mention.from, indexed]))
  const words: Word[] = []
  let at = skip
  for (const token of tokens) {
    if (token.to <= at) continue
    const indexed = starts.get(token.from)
    if (indexed !== undefined) {
      words.push(mentionWord(indexed, token))
      at = indexed.mention.to
      continue
    }
    const text = visible(token, Math.max(at, token.from), hidden)
    if (text !== '')
      words.push({
        kind: token.kind === 'punctuation' ? 'point' : 'word',
        text,
        tag: token.tag ?? '',
        mention: null,
      })
  }
  return words.filter((word) => word.text !== '')
}

function mentionWord({ index, mention }: Indexed, token: Token): Word {
  const text = token.text.length === mention.to - mention.from ? token.text : mention.text
  if (mention.class === 'enumerator') return { kind: 'word', text: '', tag: '', mention: null }
  if (mention.class === 'observation') return { kind: 'figure', text, tag: 'm', mention: index }
  if (mention.class === 'time') return { kind: 'time', text, tag: 't', mention: index }
  return { kind: 'name', text, tag: 'n', mention: index }
}

function visible(token: Token, from: number, hidden: readonly Range[]): string {
  let text = ''
  for (let at = from; at < token.to; at++) {
    if (!hidden.some((range) => at >= range.from && at < range.to)) text += token.text[at - token.from]
  }
  return token.kind === 'blank' ? '' : text
}

/** The words as the report has them. */
export function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join('')
}
