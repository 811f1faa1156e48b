import { hanziDigit, hanziMyriad, hanziRank, hanziTens } from './hanzi-digits.ts'

/** A group of at most four places: `三百三十四`, `七八百`, `十五六`. */
export interface Section {
  readonly to: number
  readonly value: number
  /** Upper end, where two neighbouring digits leave it open. */
  readonly max: number | null
  /** Power of ten of the last digit: 2 for `三百`, so that a digit after a greater unit can be read. */
  readonly rank: number
}

/** The longest section that starts at `at`, or null: `一百零五`, `二百五` (250), `十二`. */
export function readSection(text: string, at: number): Section | null {
  let section: Section = { to: at, value: 0, max: null, rank: 4 }
  for (;;) {
    const next = readPlace(text, section)
    if (next === null || next.rank >= section.rank) break
    section = next
    if (section.max !== null || section.rank === 0) break
  }
  return section.to === at ? null : section
}

/** One digit with its rank after what is read: `三百`, `零五`, `十`, `七八百`. */
function readPlace(text: string, before: Section): Section | null {
  const zero = before.value > 0 && hanziDigit(text[before.to]) === 0
  const at = zero ? before.to + 1 : before.to
  const twenty = hanziTens(text[at])
  if (twenty !== undefined) return readTwenty(text, at, before, twenty)
  const digit = hanziDigit(text[at])
  if (digit === undefined) return readBareRank(text, at, before)
  if (isPair(text[at]) && before.value > 0 && hanziRank(text[at + 1]) === undefined) return null
  const next = hanziDigit(text[at + 1])
  if (next !== undefined && isNeighbour(digit, next)) return readNeighbours(text, at, before, digit, next)
  const rank = hanziRank(text[at + 1])
  if (rank !== undefined) return place(before, at + 2, digit, rank)
  if (before.rank > 1 && before.rank < 4 && !zero) return readShort(text, at, before, digit)
  return place(before, at + 1, digit, 0)
}

/** `两`, which counts but is no last digit: `三十两` weighs thirty. */
export function isPair(char: string | undefined): boolean {
  return char === '两' || char === '兩'
}

/** `十二`, `百五十`: a rank without a digit counts once, at the start only. */
function readBareRank(text: string, at: number, before: Section): Section | null {
  const rank = hanziRank(text[at])
  if (rank === undefined || (before.value > 0 && rank !== 1) || hanziRank(text[at + 1]) !== undefined)
    return null
  return place(before, at + 1, 1, rank)
}

function readTwenty(text: string, at: number, before: Section, value: number): Section | null {
  if (before.rank <= 1) return null
  return hanziRank(text[at + 1]) === undefined ? place(before, at + 1, value / 10, 1) : null
}

/** `二百五` is 250, but `二百五十` is not reached here, nor is `二百零五`. */
function readShort(text: string, at: number, before: Section, digit: number): Section | null {
  if (hanziDigit(text[at + 1]) !== undefined) return null
  const value = before.value + digit * 10 ** (before.rank - 1)
  return { to: at + 1, value, max: null, rank: 0 }
}

/** `七八百`: 700 to 800. `三五`: a set phrase for a few. */
function readNeighbours(
  text: string,
  at: number,
  before: Section,
  low: number,
  high: number,
): Section | null {
  const rank = hanziRank(text[at + 2]) ?? 0
  if (hanziDigit(text[at + 2]) !== undefined || rank >= before.rank) return null
  if (rank === 0 && before.rank < 4 && before.rank > 1) return null
  const to = at + (rank === 0 ? 2 : 3)
  return { to, value: before.value + low * 10 ** rank, max: before.value + high * 10 ** rank, rank }
}

function isNeighbour(low: number, high: number): boolean {
  return low > 0 && (high === low + 1 || (low === 3 && high === 5))
}

function place(before: Section, to: number, digit: number, rank: number): Section | null {
  if (rank >= before.rank) return null
  return { to, value: before.value + digit * 10 ** rank, max: null, rank }
}

/** Whether a great unit follows: `万`, `亿`. */
export function endsInMyriad(text: string, at: number): boolean {
  return hanziMyriad(text[at]) !== undefined
}
