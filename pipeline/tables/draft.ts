import { negated } from '../core/decimal.ts'
import type { Draft } from '../core/draft.ts'
import type { Mention } from '../core/mentioned.ts'
import type { Measure } from '../core/observed.ts'
import type { Table } from '../core/segmented.ts'
import { lastYear } from '../discourse/time/iso.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Indexed } from '../syntax/words.ts'
import type { Caption } from './caption.ts'
import type { Column } from './columns.ts'
import type { Label } from './label.ts'
import type { TableReading } from './reading.ts'
import { inUnit, type TableUnit } from './units.ts'
import { withoutCounter } from './with-subject.ts'

/** Where a cell stands: its row, its column, its table. */
export interface Place {
  readonly label: Label
  readonly column: Column
  readonly caption: Caption
  readonly part: Table['part']
}

/** The observation of one figure of a cell. */
export function draftOf({ index, mention }: Indexed, place: Place, reading: TableReading): Draft {
  const { label } = place
  const measure = measureOf(place, reading.lexicon)
  const unit = unitFor(measure, place)
  const period = periodFor(place, reading)
  return {
    considered: [],
    mention: index,
    indicator: indicatorFor(place, reading.lexicon),
    entity: null,
    measure,
    value: valueFor(mention, measure === 'growth' ? label.sign : 1, unit),
    valueMax: mention.valueMax,
    unit: mention.unit === '' ? unit.unit : mention.unit,
    bound: mention.bound,
    basis: basisFor(measure, place),
    period,
    status: statusFor(place, period, reading),
    rankScope: null,
    rankOf: null,
    rules: [
      ...mention.rules,
      'table-cell',
      ...gridPlace(mention, reading),
      `measure-${measure}`,
      ...(place.column.guessed === true ? ['guessed-column'] : []),
      period === place.column.period ? 'period-column' : 'period-table',
    ],
  }
}

/** Where the cell stands, counted from 1 as a reader counts: the second table, its fifth row, its third column. */
function gridPlace({ passage }: Mention, { report }: TableReading): readonly string[] {
  const cell = report.passages[passage]?.cell
  return cell === undefined ? [] : [`table-${cell.table + 1}-row-${cell.row + 1}-column-${cell.column + 1}`]
}

/** A unit written in the cell itself has its magnitude already. */
function valueFor({ value, unit }: Mention, sign: 1 | -1, outer: TableUnit): string | null {
  if (value === null) return null
  const full = unit === '' ? inUnit(value, outer) : inUnit(value, { power: 0, unit })
  return sign === -1 ? negated(full) : full
}

function measureOf({ label, column, caption }: Place, lexicon: Lexicon): Measure {
  if (column.means === 'growth' || column.means === 'change') return column.means
  if (column.means === 'share') return 'share'
  if (namesRank(column.text, lexicon)) return 'rank'
  if (caption.growth && column.means !== 'level' && isBareOrPercent(column)) return 'growth'
  return label.measure ?? 'level'
}

function isBareOrPercent({ unit }: Column): boolean {
  return unit === null || unit.unit === '%'
}

/** `位次`, `排名`: the cells are places in a ranking. */
function namesRank(text: string, lexicon: Lexicon): boolean {
  return lexicon.aspects.some((row) => row.of === 'rank' && text.includes(row.word))
}

function unitFor(measure: Measure, { label, column, caption }: Place): TableUnit {
  if (measure === 'rank') return { power: 0, unit: '位' }
  if (measure === 'growth' || measure === 'share') return column.unit ?? { power: 0, unit: '%' }
  return column.unit ?? label.unit ?? caption.unit ?? { power: 0, unit: '' }
}

/** Without a year of its own a column speaks of the caption's, or the report's. */
function periodFor({ label, column, caption }: Place, { report }: TableReading): string | null {
  const span = report.facts.reviewSpan
  if (column.term && span !== null) return `${span.first}/${span.last}`
  const year = report.facts.reviewYear
  return label.period ?? column.period ?? caption.period ?? (year === null ? null : String(year))
}

function statusFor(
  { column, part }: Place,
  period: string | null,
  { report }: TableReading,
): Draft['status'] {
  const { planYear, reviewYear } = report.facts
  if (column.means === 'plan') return 'target'
  if (column.means === 'estimate') return 'estimate'
  const year = lastYear(period)
  if (planYear !== null && year !== null && year >= planYear) return 'target'
  return part === 'plan' && (reviewYear === null || year === null || year > reviewYear) ? 'target' : 'actual'
}

function basisFor(measure: Measure, { label, column }: Place): string | null {
  if (measure === 'share') return label.basis ?? column.whole
  if (measure !== 'growth' && measure !== 'change') return null
  return column.average ? 'annual_avg' : (label.basis ?? column.basis)
}

function indicatorFor({ label, column }: Place, lexicon: Lexicon): string | null {
  if (label.name === '') return column.label === '' ? null : column.label
  if (column.means === 'label') return column.text + label.name
  if (lexicon.fillers.some(({ kind, word }) => kind === 'region' && word === column.label)) return label.name
  if (column.toward === true) return `对${label.name}${column.label}`
  if (column.label === '' || label.name.endsWith(column.label)) return label.name
  return endsAs(label.name, 'whole-label', lexicon) ? label.name : withLabel(label.name, column.label)
}

/** `规模以上工业国有企业` and `规模以上工业增加值` → `规模以上工业国有企业增加值`: what the name says already is said once. */
function withLabel(name: string, label: string): string {
  const stem = withoutCounter(label)
  if (stem.length > 1 && name.includes(stem)) return name
  for (let length = label.length - 1; length >= shortestOverlap; length--)
    if (name.includes(label.slice(0, length))) return name + label.slice(length)
  return name + label
}

const shortestOverlap = 3
