/** A number that heads a line of official prose, and the level that this kind of number has. */
export interface Mark {
  /** Characters of the view that it takes, with its closing mark. */
  readonly length: number
  /** 1 part, 2 `一、`, 3 `（一）`, 4 `1.`, 5 `（1）`; 6 heads a sentence (`一是`) and never a section. */
  readonly level: number
  /** Its place in the sequence, for telling a mistyped one; null where it has none. */
  readonly ordinal: number | null
  /** `3、`: Arabic with the mark of a Chinese number, often meant for `三、`. */
  readonly mixed: boolean
}

const hanzi = '一二三四五六七八九十百'
const kinds: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]{1,3}(?:部分|篇|章)[、：:\s]*/u, 1],
  [/^[一二三四五六七八九十]{1,3}[、．.，：:]\s*/u, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[）)][、.]?\s*/u, 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d))\s*/u, 4],
  [/^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳])[、.]?\s*/u, 5],
  [
    /^(?:第?[一二三四五六七八九十]{1,2}(?:是|，|则)|[一二三四五六七八九十]{1,2}要|其[一二三四五六七八九十]、?)/u,
    6,
  ],
]

export function readMark(text: string): Mark | null {
  for (const [pattern, level] of kinds) {
    const found = text.match(pattern)?.[0]
    if (found === undefined || found.length === text.length) continue
    return { length: found.length, level, ordinal: ordinalOf(found), mixed: /^\d+、/u.test(found) }
  }
  return null
}

function ordinalOf(mark: string): number | null {
  const digits = mark.match(/\d+/u)?.[0]
  if (digits !== undefined) return Number(digits)
  const number = mark.match(/[一二三四五六七八九十]+/u)?.[0]
  if (number === undefined) return null
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  const ten = number.includes('十') ? (tens === '' ? 1 : hanzi.indexOf(tens ?? '') + 1) * 10 : 0
  return ten + (ones === undefined || ones === '' ? 0 : hanzi.indexOf(ones) + 1)
}
