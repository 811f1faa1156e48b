import type { Mention } from '../core/mentioned.ts'
import type { Token } from '../core/tokenized.ts'

/** Tokens of a passage, as seen from a figure. */
export interface Surroundings {
  readonly before: readonly Token[]
  /** Those that the figure is of. */
  readonly own: readonly Token[]
  readonly after: readonly Token[]
}

/** How many tokens away anything is looked for: a passage may be a line without end. */
const reach = 100

export function surroundings({ from, to }: Mention, tokens: readonly Token[]): Surroundings {
  const start = firstFrom(from, tokens)
  const end = firstFrom(to, tokens)
  return {
    before: tokens.slice(Math.max(0, start - reach), start),
    own: tokens.slice(start, end),
    after: tokens.slice(end, end + reach),
  }
}

/** Index of the first token that begins at an offset or after it; by halves, since they stand in order. */
function firstFrom(offset: number, tokens: readonly Token[]): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
