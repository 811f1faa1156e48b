import type { Item } from './item.ts'

/**
 * Items of a line in the order of the page. Some programs write a line font by font: `粮食生产 五连` and then, back in the
 * gap, the quotation mark of another font. The library gives the first as one item with a blank where the mark belongs.
 */
export function inPageOrder(row: readonly Item[]): readonly Item[] {
  return row.flatMap((item) => partsOf(item, row)).sort((a, b) => a.x - b.x)
}

/** Cuts an item at the blanks into which others were set. */
function partsOf(item: Item, row: readonly Item[]): readonly Item[] {
  const blanks = [...item.text.matchAll(/ +/g)].map(({ index, 0: { length } }) => ({ index, length }))
  const inside = row.filter((other) => other !== item && isInside(other, item))
  if (blanks.length === 0 || inside.length === 0) return [item]
  const cuts = new Map<number, { from: number; to: number }>()
  for (const { x, width } of inside) {
    const at = nearestBlank(item, blanks, x)
    const cut = cuts.get(at)
    cuts.set(at, { from: Math.min(cut?.from ?? x, x), to: Math.max(cut?.to ?? 0, x + width) })
  }
  const parts: Item[] = []
  let [start, x] = [0, item.x]
  for (const [at, { from, to }] of [...cuts].sort(([a], [b]) => a - b)) {
    const blank = blanks[at] ?? { index: start, length: 0 }
    parts.push({ ...item, text: item.text.slice(start, blank.index), x, width: from - x })
    start = blank.index + blank.length
    x = to
  }
  return [...parts, { ...item, text: item.text.slice(start), x, width: item.x + item.width - x }]
}

function isInside(other: Item, { x, width, size }: Item): boolean {
  const slack = size / 10
  return other.x > x + slack && other.x + other.width < x + width - slack
}

/** The blank that stands closest to a place, by the widths that characters usually have. */
function nearestBlank(item: Item, blanks: readonly { readonly index: number }[], x: number): number {
  const whole = usualWidth(item.text)
  const distances = blanks.map(({ index }) =>
    Math.abs(item.x + (item.width * usualWidth(item.text.slice(0, index))) / whole - x),
  )
  return distances.indexOf(Math.min(...distances))
}

/** In sizes of the type: a Hanzi fills a square, a digit or Latin letter about half of one. */
function usualWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.5), 0)
}
