import type { Span } from './gold.ts'

/**
 * The candidate that covers a span of the gold best, among those that none has taken yet: by the share of both that they have in
 * common, then by `rank`, then the earlier one. It is taken from then on. Null where none overlaps.
 */
export function take<Row extends Span>(
  span: Span,
  candidates: readonly Row[],
  taken: Set<Row>,
  rank: (row: Row) => number = () => 0,
): Row | null {
  let best: { readonly row: Row; readonly common: number; readonly rank: number } | null = null
  for (const row of candidates) {
    const common = taken.has(row) ? 0 : commonShare(span, row)
    if (common === 0) continue
    if (best !== null && common < best.common) continue
    const ranked = rank(row)
    if (best === null || common > best.common || ranked > best.rank) best = { row, common, rank: ranked }
  }
  if (best === null) return null
  taken.add(best.row)
  return best.row
}

function commonShare(one: Span, other: Span): number {
  const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  if (overlap <= 0) return 0
  return overlap / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
