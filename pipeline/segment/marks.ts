/** A number that heads a line of official prose, and the level that this kind of number has. */
export interface Mark {
  /** Characters of the view that it takes, with its closing mark. */
  readonly length: number
  /** 1 part, 2 `一、`, 3 `（一）`, 4 `1.`, 5 `（1）`; 6 heads a sentence (`一是`) and never a section. */
  readonly level: number
  /** Its place in the sequence, for telling a mistyped one; null where it has none. */
  readonly ordinal: number | null
}

const hanzi = '一二三四五六七八九十'
const number = `[${hanzi}]{1,3}`

/** Tried in this order; each is anchored, so that a line costs no more than its first characters. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第${number}(?:部分|篇|章)[、：:]?`, 'u'), 1],
  [new RegExp(`^${number}[、．.，](?!${number}(?:[、季产级类期]|线))`, 'u'), 2], // not `一、二季度`
  [new RegExp(`^(?:[（(]${number}[）)]|[㈠-㈩])[、.．]?`, 'u'), 3],
  [/^(?:\d{1,2}(?:[、．](?!\d{1,2}[月期季号、])|\.(?!\d)|\.(?=(?:19|20)\d\d年))|[⒈-⒛])/u, 4], // not `1、2月`, not `1.5`
  [/^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳⑴-⒇])[、.]?/u, 5],
  [new RegExp(`^(?:第?[${hanzi}]{1,2}(?:是|，|则)|[${hanzi}]{1,2}要|其[${hanzi}]、?)`, 'u'), 6],
]

/** The number that heads a text, null where none does or where nothing follows it. */
export function readMark(text: string): Mark | null {
  for (const [pattern, level] of kinds) {
    const found = text.match(pattern)?.[0]
    if (found === undefined) continue
    return found.length === text.length ? null : { length: found.length, level, ordinal: ordinalOf(found) }
  }
  return null
}

/** Whether a text is a number and nothing else: `三、` at the end of a line, its heading on the next. */
export function isBareMark(text: string): boolean {
  return text.length <= 6 && readMark(text) === null && readMark(`${text}文`) !== null
}

function ordinalOf(mark: string): number | null {
  const normal = mark.normalize('NFKC') // `①` → `1`, `㈠` → `(一)`
  const digits = normal.match(/\d+/u)?.[0]
  if (digits !== undefined) return Number(digits)
  const written = normal.match(/[一二三四五六七八九十]+/u)?.[0]
  return written === undefined ? null : smallNumber(written)
}

/** `十二` → 12. */
export function smallNumber(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens ? hanzi.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (ones ? hanzi.indexOf(ones) + 1 : 0)
}
