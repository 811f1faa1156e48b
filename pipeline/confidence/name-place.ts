import type { Mention } from '../core/mentioned.ts'
import type { Token } from '../core/tokenized.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a sentence says the name of its figure, in one piece. */
export interface NamePlace {
  readonly side: 'before' | 'after'
  /** Characters between the name and the figure. */
  readonly distance: number
  /** Whether the name begins and ends where words do. */
  readonly isOfWords: boolean
  /** The tokens that stand beside it. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
}

/** The nearest place before the figure, else the nearest after it; null where the name is not there as it stands. */
export function placeOfName(name: string, mention: Mention, around: Surroundings): NamePlace | null {
  if (name === '') return null
  const { before, own, after } = around
  const ahead = joined(before).lastIndexOf(name)
  if (ahead >= 0) {
    const at = (before[0]?.from ?? 0) + ahead
    const distance = mention.from - at - name.length
    return { side: 'before', distance, ...edges(at, name, [...before, ...own]) }
  }
  const behind = joined(after).indexOf(name)
  if (behind < 0) return null
  const at = (after[0]?.from ?? 0) + behind
  return { side: 'after', distance: behind, ...edges(at, name, [...own, ...after]) }
}

/** Tokens tile their passage: joined, they are its text. */
function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}

function edges(at: number, name: string, tokens: readonly Token[]) {
  const end = at + name.length
  return {
    isOfWords: tokens.some(({ from }) => from === at) && tokens.some(({ to }) => to === end),
    previous: tokens.findLast(({ to }) => to <= at),
    next: tokens.find(({ from }) => from >= end),
  }
}
