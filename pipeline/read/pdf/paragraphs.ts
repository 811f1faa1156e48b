import type { Run } from '../rendering.ts'
import { type Line, textOf } from './lines.ts'

/** The text area of a page: where its full lines begin and end, and how far apart they stand. */
interface Area {
  readonly left: number
  readonly right: number
  readonly pitch: number
}

/** A line is full up to so many characters from the margin: a mark may not begin a line and takes one along. */
const ragged = 2.2
const indent = 1.2

/**
 * Tells which lines go on in the next one. A paragraph ends in a short line, or before one that is indented, set in
 * another size or further away.
 */
export function paragraphJoiner(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const areas = areasOf(lines)
  return (line, next) => {
    const area = areas.get(line.page)
    const nextArea = areas.get(next.page)
    if (area === undefined || nextArea === undefined) return false
    if (Math.abs(line.size - next.size) > line.size / 10) return false
    if (next.left > nextArea.left + indent * next.size) return false
    if (line.right + unbreakable(next) < area.right - ragged * line.size) return false
    return next.page !== line.page || line.y - next.y <= area.pitch * 1.6
  }
}

/** How wide the number or Latin word is that a line begins with: where it had no room, the line before it is short. */
function unbreakable(line: Line): number {
  const [word] = /^[\d.,:：∶%A-Za-z-]{2,}/.exec(textOf(line)) ?? ['']
  return word.length * digitWidth * line.size
}

/** In sizes of the type. */
const digitWidth = 0.55

/** Odd and even pages may have other margins, and a page with few lines has the next one's. */
function areasOf(lines: readonly Line[]): ReadonlyMap<number, Area> {
  const whole = areaOf(lines)
  return new Map([...byPage(lines)].map(([page, own]) => [page, own.length < 8 ? whole : areaOf(own)]))
}

function byPage(lines: readonly Line[]): Map<number, Line[]> {
  const groups = new Map<number, Line[]>()
  for (const line of lines) groups.set(line.page, [...(groups.get(line.page) ?? []), line])
  return groups
}

function areaOf(lines: readonly Line[]): Area {
  const long = lines.filter((line) => textOf(line).length >= 10)
  const own = long.length > 0 ? long : lines
  const pitches = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && next.page === line.page && next.y < line.y ? [line.y - next.y] : []
  })
  return {
    left: quantile(
      own.map((line) => line.left),
      0.2,
    ),
    right: quantile(
      own.map((line) => line.right),
      0.8,
    ),
    pitch: quantile(pitches, 0.5) || Number.POSITIVE_INFINITY,
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0
}

/** Lines of one paragraph as runs; the first on a new page says so. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  return lines.map((line, at) => {
    const last = lines[at - 1]
    const text = (last === undefined ? '' : between(textOf(last), textOf(line))) + textOf(line)
    return last !== undefined && last.page !== line.page ? { text, newPage: true } : { text }
  })
}

/** A blank where two Latin words would run together; none within a number, nor between Hanzi. */
function between(last: string, next: string): string {
  return /[A-Za-z]$/u.test(last) && /^[A-Za-z]/u.test(next) ? ' ' : ''
}
