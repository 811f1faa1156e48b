import { endsAs } from '../affixes.ts'
import { areSides } from '../pairs.ts'
import type { Column } from './columns.ts'
import { datesIn, figuresIn, type TableReading, textAt } from './reading.ts'
import { type RowName, readRowName } from './row-name.ts'
import { readUnit, type TableUnit, unitIn } from './units.ts'

export type Row = readonly (number | null)[]

/** The rows above, as far as the next one depends on them. */
export interface Above {
  /** The last row that makes sense alone. */
  readonly parent: string
  /** The part last named (`其中：城镇`); null outside such a list. */
  readonly part: string | null
}

/** What a row is about. */
export interface Label extends RowName {
  /** Column of the label; figures stand to the right of it. */
  readonly at: number
  /** As the row itself has it, without its parent. */
  readonly bare: string
  /** It makes sense alone and can be the parent of rows below it. */
  readonly whole: boolean
  /** It is said to be a part of what stands above: `其中：城镇`, `#工业`. */
  readonly part: boolean
  readonly unit: TableUnit | null
  readonly period: string | null
}

/** Reads what a row says of its cells, with what it takes from the rows above. */
export function labelOf(row: Row, columns: readonly Column[], above: Above, reading: TableReading): Label {
  const at = labelColumn(row, columns, reading)
  const passage = row[at] ?? null
  const text = passage === null ? '' : textAt(passage, reading)
  const lead = readRowName(passage, reading)
  const part = /^(?:其中|#)/u.test(text)
  const whole = isWhole(lead.name, above, reading) || !(part || goesOn(lead.name, above.part, reading))
  return {
    ...lead,
    bare: lead.name,
    name: whole || above.parent === '' ? lead.name : underParent(above.parent, lead.name),
    at: Math.max(at, unitColumn(columns)),
    whole,
    part,
    unit: unitOf(row, columns, text, reading),
    period: lead.name === '' ? yearOf(passage, reading) : null,
  }
}

/** Whether a row without `其中` goes on with the parts: the other side (`乡村` after `城镇`), another age, a name of the same kind (`建筑业` after `工业`). */
function goesOn(name: string, part: string | null, { lexicon }: TableReading): boolean {
  if (part === null) return false
  const ages = name.includes('岁') && part.includes('岁')
  return ages || name.at(-1) === part.at(-1) || areSides(part, name, lexicon)
}

/** A name that makes sense alone, or is like the one above: `林业总产值` under `渔业总产值`. */
function isWhole(name: string, { parent }: Above, { lexicon }: TableReading): boolean {
  return endsAs(name, 'whole-label', lexicon) || (parent !== '' && name.slice(-2) === parent.slice(-2))
}

function unitColumn(columns: readonly Column[]): number {
  return columns.findIndex((column) => column.means === 'unit')
}

function unitOf(row: Row, columns: readonly Column[], text: string, reading: TableReading): TableUnit | null {
  const cell = row[unitColumn(columns)] ?? null
  if (cell === null) return unitIn(text, reading.lexicon)
  const unit = textAt(cell, reading)
  return unit === '' || unit === '-' ? { power: 0, unit: '' } : readUnit(unit, reading.lexicon)
}

function yearOf(passage: number | null, reading: TableReading): string | null {
  const dates = passage === null ? [] : datesIn(passage, reading)
  const year = dates.find((date) => date.year !== undefined)?.year
  return year === undefined ? null : String(year)
}

/** The first cell that has words and is not a row's number. */
function labelColumn(row: Row, columns: readonly Column[], reading: TableReading): number {
  const named = columns.findIndex((column) => column.means === 'label')
  const cell = row[named] ?? null
  if (named >= 0 && (cell === null || figuresIn(cell, reading).length === 0)) return named
  const found = row.findIndex((cell, at) => {
    if (cell === null || columns[at]?.means === 'number') return false
    return /[\p{Script=Han}A-Za-z]/u.test(textAt(cell, reading)) && figuresIn(cell, reading).length === 0
  })
  return Math.max(0, found)
}

/** `城镇` under `全国总人口` is `城镇人口`; `第一产业` under `地区生产总值` is `地区生产总值第一产业`. */
function underParent(parent: string, name: string): string {
  return /人口$/u.test(parent) ? `${name}人口` : parent + name
}
