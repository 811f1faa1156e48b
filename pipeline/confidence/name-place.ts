import type { Mention } from '../core/mentioned.ts'
import type { Passage } from '../core/segmented.ts'
import type { Token } from '../core/tokenized.ts'

/** Where a sentence says the name of its figure, in one piece. */
export interface NamePlace {
  readonly side: 'before' | 'after'
  /** Characters between the name and the figure. */
  readonly distance: number
  /** Whether the name begins and ends where words do. */
  readonly beginsAtWord: boolean
  readonly endsAtWord: boolean
  /** The tokens that stand beside it. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
}

/** The nearest place before the figure, else the nearest after it; null where the name is not there as it stands. */
export function placeOfName(
  name: string,
  { from, to }: Mention,
  { view: { text } }: Passage,
  tokens: readonly Token[],
): NamePlace | null {
  if (name === '') return null
  const ahead = from < name.length ? -1 : text.lastIndexOf(name, from - name.length)
  const at = ahead >= 0 ? ahead : text.indexOf(name, to)
  if (at < 0) return null
  const end = at + name.length
  return {
    side: ahead >= 0 ? 'before' : 'after',
    distance: ahead >= 0 ? from - end : at - to,
    beginsAtWord: tokens.some((token) => token.from === at),
    endsAtWord: tokens.some((token) => token.to === end),
    previous: tokens.findLast((token) => token.to <= at),
    next: tokens.find((token) => token.from >= end),
  }
}
