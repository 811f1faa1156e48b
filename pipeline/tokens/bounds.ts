import type { Range } from '../core/text.ts'
import type { Bound } from '../core/tokenized.ts'
import type { BoundRow } from '../lexicon/rows.ts'
import { isBlank } from './characters.ts'
import type { Scan } from './claim.ts'

/** A bound and the words that make it. */
export interface Bounding {
  readonly bound: Bound
  readonly words: readonly Range[]
}

/** A word inside a quantity: the `余` of `10余家`, the `多` of `100多万`. */
export function readInside({ text, lexicon }: Scan, at: number): (Range & { readonly bound: Bound }) | null {
  const word = lexicon.boundsInside.matcher.startingAt(text, at)
  const row = lexicon.boundsInside.rows.get(word ?? '')
  if (row === undefined || !stands(text, at, at + row.word.length, row)) return null
  return { from: at, to: at + row.word.length, bound: row.bound }
}

/** The bound of the quantity at `[from, to)`. What stands after it decides before what stands before it, and that before what is inside. */
export function readBound(
  scan: Scan,
  from: number,
  to: number,
  inside: readonly (Range & { readonly bound: Bound })[],
  hanzi: boolean,
): Bounding {
  const before = readBefore(scan, from, hanzi)
  const after = readAfter(scan, to)
  const found = [after, before, ...inside].filter((range) => range !== null)
  return {
    bound: found[0]?.bound ?? 'exact',
    words: found.map((range) => ({ from: range.from, to: range.to })),
  }
}

function readBefore({ text, lexicon }: Scan, from: number, hanzi: boolean) {
  const to = isBlank(text[from - 1]) ? from - 1 : from
  const word = lexicon.boundsBefore.matcher.endingAt(text, to)
  const row = lexicon.boundsBefore.rows.get(word ?? '')
  if (row === undefined || (row.hanziOnly === true && !hanzi)) return null
  const start = to - row.word.length
  return stands(text, start, to, row) ? { from: start, to, bound: row.bound } : null
}

function readAfter({ text, lexicon }: Scan, to: number) {
  const word = lexicon.boundsAfter.matcher.startingAt(text, to)
  const row = lexicon.boundsAfter.rows.get(word ?? '')
  if (row === undefined) return null
  const end = to + row.word.length
  return stands(text, to, end, row) ? { from: to, to: end, bound: row.bound } : null
}

/** Whether the word is itself here, and no part of another: `近` not of `附近`, `多` not of `多元`. */
function stands(text: string, from: number, to: number, row: BoundRow): boolean {
  const follows = (word: string) => from >= word.length && text.startsWith(word, from - word.length)
  if ((row.notAfter ?? []).some(follows)) return false
  if (row.onlyAfter !== undefined && !row.onlyAfter.some(follows)) return false
  return !(row.notBefore ?? []).some((word) => text.startsWith(word, to))
}
