import { isIndicatorName } from '../indicators/code.ts'
import { areSides } from '../indicators/pairs.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Column } from './columns.ts'
import { inField, underParent } from './part-name.ts'
import { datesIn, figuresIn, type TableReading, textAt } from './reading.ts'
import { listNumber, type RowName, readRowName } from './row-name.ts'
import type { Outline } from './row-outline.ts'
import { readUnit, type TableUnit, unitIn } from './units.ts'

export type Row = readonly (number | null)[]

/** The rows above, as far as the next one depends on them. */
export interface Above {
  /** The last row that makes sense alone. */
  readonly parent: string
  /** The unit in that row's name, which its parts share: `货物周转量（亿吨公里）` over `铁路`. */
  readonly unit: TableUnit | null
  /** The part last named (`其中：城镇`); null outside such a list. */
  readonly part: string | null
  /** The label last read, which a row without one goes on with. */
  readonly label: Label | null
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
export function labelOf(
  row: Row,
  columns: readonly Column[],
  above: Above,
  outline: Outline,
  reading: TableReading,
): Label {
  const at = labelColumn(row, columns, reading)
  const passage = row[at] ?? null
  if (passage === null && above.label !== null)
    return { ...above.label, period: yearBeside(row, null, reading) ?? above.label.period }
  const text = passage === null ? '' : textAt(passage, reading)
  const lead = readRowName(passage, reading)
  const part = isMarked(text)
  const inList =
    !listNumber.test(text) &&
    (isInOutline(lead.name, above, outline, reading) || goesOn(lead.name, above, reading))
  const whole = isWhole(lead.name, part, above, reading) || !(part || inList)
  const parent = part ? parentOf(lead.name, above, reading) : above.parent
  return {
    ...lead,
    bare: lead.name,
    name: whole ? inField(lead.name, outline, reading) : underParent(parent, lead.name, outline, reading),
    at: Math.max(at, unitColumn(columns)),
    whole,
    part,
    unit: unitOf(row, columns, text, reading) ?? (whole && !part ? null : above.unit),
    period: (lead.name === '' ? yearOf(passage, reading) : null) ?? yearBeside(row, passage, reading),
  }
}

/** The name of a row as it stands, without its parent. */
export function rowNameIn(row: Row, columns: readonly Column[], reading: TableReading): string {
  return readRowName(row[labelColumn(row, columns, reading)] ?? null, reading).name
}

/** Whether a row is marked as a part of what stands above. */
export function isPart(row: Row, columns: readonly Column[], reading: TableReading): boolean {
  const passage = row[labelColumn(row, columns, reading)] ?? null
  return passage !== null && isMarked(textAt(passage, reading))
}

/** Whether a number heads a row's name: `1、居民消费价格`. */
export function isNumbered(row: Row, columns: readonly Column[], reading: TableReading): boolean {
  const passage = row[labelColumn(row, columns, reading)] ?? null
  return passage !== null && listNumber.test(textAt(passage, reading))
}

function isMarked(text: string): boolean {
  return /^(?:其中|#)/u.test(text)
}

/** What the rows after this one depend on. */
export function below(label: Label, above: Above): Above {
  const { name, bare, whole, part, unit } = label
  const heads = whole && !part
  return {
    parent: heads ? name : above.parent,
    unit: heads ? unit : above.unit,
    part: part || !whole ? bare : null,
    label,
  }
}

/** A row without `其中` in a table all of whose smaller rows are parts; `第一产业` is known without its whole. */
function isInOutline(
  name: string,
  { parent }: Above,
  { repeats, numbered, again, whole }: Outline,
  { lexicon }: TableReading,
): boolean {
  if (name === '' || endsAs(name, 'whole-label', lexicon)) return false
  if ((repeats || numbered || again.has(name)) && endsAs(parent, 'whole-label', lexicon)) return true
  return whole !== null && parent === whole && !isIndicatorName(name, lexicon)
}

/** `其中：人民币` right under `其中：住户存款` is of the latter, which makes sense alone. */
function parentOf(name: string, { parent, label }: Above, { lexicon }: TableReading): string {
  if (label === null || !label.part || !label.whole || endsAs(name, 'whole-label', lexicon)) return parent
  return areSides(label.bare, name, lexicon) ? parent : label.name
}

/**
 * Whether a row without `其中` goes on with the parts: the other side (`乡村` after `城镇`), another age, a name of the
 * same kind (`建筑业` after `工业`). Where the part is a kind of its whole (`彩色电视机`) only another one is (`黑白电视机`).
 */
function goesOn(name: string, { part, parent }: Above, { lexicon }: TableReading): boolean {
  if (part === null || name === '') return false
  const ages = name.includes('岁') && part.includes('岁')
  const alike = parent !== '' && part.endsWith(parent) ? name.endsWith(parent) : name.at(-1) === part.at(-1)
  return ages || alike || areSides(part, name, lexicon)
}

/**
 * A name that makes sense alone, or is like the one above: `林业总产值` under `渔业总产值`. What is marked as a part is so
 * only where it names its whole, too: `其中：彩色电视机` under `电视机`; not `其中：高速公路` under `新建公路`.
 */
function isWhole(name: string, part: boolean, { parent }: Above, { lexicon }: TableReading): boolean {
  if (endsAs(name, 'whole-label', lexicon)) return true
  return parent !== '' && (part ? name.endsWith(parent) : name.slice(-2) === parent.slice(-2))
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

/** `2019年` in a cell of its own beside the name. */
function yearBeside(row: Row, label: number | null, reading: TableReading): string | null {
  const cell = row.find(
    (passage) => passage !== null && passage !== label && isYear(textAt(passage, reading)),
  )
  return cell == null ? null : yearOf(cell, reading)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d年$/u.test(text)
}

function yearOf(passage: number | null, reading: TableReading): string | null {
  const dates = passage === null ? [] : datesIn(passage, reading)
  const year = dates.find((date) => date.year !== undefined)?.year
  return year === undefined ? null : String(year)
}

/** The first cell that has words and is neither a row's number nor its unit. */
function labelColumn(row: Row, columns: readonly Column[], reading: TableReading): number {
  const named = columns.findIndex((column) => column.means === 'label')
  const cell = row[named] ?? null
  if (named >= 0 && (cell === null || figuresIn(cell, reading).length === 0)) return named
  const found = row.findIndex((cell, at) => {
    const means = columns[at]?.means
    if (cell === null || means === 'number' || means === 'unit') return false
    return /[\p{Script=Han}A-Za-z]/u.test(textAt(cell, reading)) && figuresIn(cell, reading).length === 0
  })
  return Math.max(0, found)
}
