import type { UnitRow } from '../lexicon/rows.ts'
import { isDigit, isLatin, skipBlanks } from './characters.ts'
import type { NumeralLexicon } from './numeral-lexicon.ts'

/** A unit as found: `元/平方米`, `台(套)`. */
export interface Unit {
  readonly to: number
  /** Canonical name. */
  readonly unit: string
  /** Row of its first part. */
  readonly row: UnitRow
}

/** The unit that starts at `at`, after one blank or two at most, with what it is divided by. Null where there is none. */
export function readUnit(text: string, at: number, lexicon: NumeralLexicon): Unit | null {
  const simple = readSimple(text, skipBlanks(text, at), lexicon)
  if (simple === null) return null
  return (
    readDivisor(text, simple, lexicon) ??
    readProduct(text, simple, lexicon) ??
    readAside(text, simple, lexicon) ??
    simple
  )
}

/** The longest spelling at `at` that is not the start of another word: `人` of `3人`, not of `3人才`. */
export function readSimple(text: string, at: number, lexicon: NumeralLexicon): Unit | null {
  const longest = lexicon.units.matcher.startingAt(text, at)
  for (let length = longest?.length ?? 0; length > 0; length--) {
    const row = lexicon.units.rows.get(text.slice(at, at + length))
    if (row !== undefined && standsAlone(text, at + length, row))
      return { to: at + length, unit: row.unit, row }
  }
  return null
}

function standsAlone(text: string, to: number, row: UnitRow): boolean {
  if (isLatin(text[to - 1]) && (isLatin(text[to]) || isDigit(text[to]))) return false
  return !(row.notBefore ?? []).some((word) => text.startsWith(word, to))
}

/** `元/平方米`, `立方米每秒`, `吨标准煤/万元`, `人/10万`. */
function readDivisor(text: string, unit: Unit, lexicon: NumeralLexicon): Unit | null {
  const slash = text[unit.to] === '/' || text[unit.to] === '／'
  if (!slash && text[unit.to] !== '每') return null
  const digits = slash ? endOf(text, unit.to + 1, isDigit) : unit.to + 1
  const magnitude = lexicon.magnitudes.matcher.startingAt(text, digits) ?? ''
  const divisor = readSimple(text, digits + magnitude.length, lexicon)
  const number = text.slice(unit.to + 1, digits) + magnitude
  if (divisor !== null) return { ...unit, to: divisor.to, unit: `${unit.unit}/${number}${divisor.unit}` }
  return slash && number !== ''
    ? { ...unit, to: digits + magnitude.length, unit: `${unit.unit}/${number}` }
    : null
}

/** `人·次`, `元/人·年`. */
function readProduct(text: string, unit: Unit, lexicon: NumeralLexicon): Unit | null {
  if (text[unit.to] !== '·') return null
  const factor = readSimple(text, unit.to + 1, lexicon)
  return factor === null ? null : { ...unit, to: factor.to, unit: `${unit.unit}·${factor.unit}` }
}

/** `台（套）`, `户(次)`: the other measure word that is as good. */
function readAside(text: string, unit: Unit, lexicon: NumeralLexicon): Unit | null {
  if (text[unit.to] !== '(' || !unit.row.counter) return null
  const other = readSimple(text, unit.to + 1, lexicon)
  if (other === null || !other.row.counter || text[other.to] !== ')') return null
  return { ...unit, to: other.to + 1, unit: `${unit.unit}(${other.unit})` }
}

function endOf(text: string, at: number, test: (char: string | undefined) => boolean): number {
  let to = at
  while (to - at < 6 && test(text[to])) to++
  return to
}
