import type { Clause } from './clauses.ts'

/** What stands in brackets, by where it interrupts its clause. */
export interface Asides {
  /** Those between two figures, which speak of the first of them: `债务率15%（市本级13%）、专项债务率26%`. */
  readonly between: readonly Clause[]
  /** All others. They are read when the whole clause is. */
  readonly others: readonly Clause[]
}

/** Parts asides into those whose figures stand between two mentions, given by index, and all others. */
export function partedAsides(asides: readonly Clause[], after: number, before: number): Asides {
  const isBetween = asides.map((_, at) => {
    const place = placeOf(asides, at)
    return place !== null && place > after && place < before
  })
  return {
    between: asides.filter((_, at) => isBetween[at]),
    others: asides.filter((_, at) => !isBetween[at]),
  }
}

/** The first figure of an aside, or of the one after it: `（其中，省级2家）` is two. */
function placeOf(asides: readonly Clause[], at: number): number | null {
  for (const { words } of asides.slice(at)) {
    const figure = words.find(({ kind }) => kind === 'figure')
    if (figure !== undefined) return figure.mention
  }
  return null
}
