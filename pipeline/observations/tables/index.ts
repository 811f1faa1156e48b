import { compiled, type Lexicon } from '../../lexicon/index.ts'
import type { CalendarDate, Measure, Mentioned, Table, Tell } from '../../types.ts'
import type { Draft } from '../bind.ts'
import { negated } from '../decimal.ts'
import { cleaned, nameOf, type RegionWords } from '../indicator.ts'
import { readLead } from '../lead.ts'
import { lastYear } from '../period.ts'
import { readShare } from '../share.ts'
import { type Indexed, type Word, wordsOf } from '../words.ts'
import { type Column, readColumn } from './columns.ts'
import { inUnit, readUnit, type TableUnit, unitIn } from './units.ts'

export interface TableReading {
  readonly report: Mentioned
  readonly byPassage: ReadonlyMap<number, readonly Indexed[]>
  readonly regions: RegionWords
  readonly lexicon: Lexicon
  readonly tell: Tell
}

/** Every numeric cell is an observation: its row and column, the caption and the unit note say of what. */
export function bindTable(table: Table, reading: TableReading): readonly Draft[] {
  const caption = captionOf(table, reading)
  const columns = columnsOf(table, caption, reading)
  const drafts: Draft[] = []
  let parent = ''
  let within = false
  for (const row of table.rows.slice(table.headerRows)) {
    const label = labelOf(row, columns, { parent, within }, reading)
    within = label.part || (within && !label.whole)
    if (label.whole && !label.part) parent = label.name
    row.forEach((cell, at) => {
      const column = columns[at]
      if (cell === null || column === undefined || at <= label.at) return
      for (const indexed of figuresIn(cell, reading)) {
        drafts.push(draftOf(indexed, { label, column, caption, part: table.part }, reading))
      }
    })
  }
  return drafts
}

function figuresIn(passage: number, { byPassage }: TableReading): readonly Indexed[] {
  return (byPassage.get(passage) ?? []).filter(({ mention }) => mention.class === 'observation')
}

interface Caption {
  readonly unit: TableUnit | null
  readonly period: string | null
}

const unitNames = compiled(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(lexicon.units.flatMap((row) => [row.unit, ...(row.aliases ?? [])])),
)

function unitTest(lexicon: Lexicon): (name: string) => boolean {
  const known = unitNames(lexicon)
  return (name) => known.has(name) || name.split('/').every((part) => known.has(part))
}

function captionOf(table: Table, reading: TableReading): Caption {
  const passages = table.captions
  const text = passages.map((at) => textAt(at, reading)).join(' ')
  const dates = passages.flatMap((at) => datesIn(at, reading))
  const first = dates.find((date) => date.year !== undefined)
  return {
    unit: unitIn(text, unitTest(reading.lexicon)),
    period: first?.year === undefined ? null : String(first.year),
  }
}

function textAt(passage: number, { report }: TableReading): string {
  return report.passages[passage]?.view.text ?? ''
}

function datesIn(passage: number, { byPassage }: TableReading): readonly CalendarDate[] {
  return (byPassage.get(passage) ?? []).flatMap(({ mention }) =>
    mention.date === undefined ? [] : [mention.date],
  )
}

function columnsOf(table: Table, caption: Caption, reading: TableReading): readonly Column[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const year = caption.period === null ? reading.report.facts.reviewYear : Number(caption.period)
  return Array.from({ length: width }, (_, at) => {
    const cells = table.rows
      .slice(0, table.headerRows)
      .flatMap((row) => (row[at] == null ? [] : [row[at] as number]))
    const text = cells.map((cell) => textAt(cell, reading)).join('')
    const dates = cells.flatMap((cell) => datesIn(cell, reading))
    return readColumn(text, dates, year, unitTest(reading.lexicon), reading.lexicon)
  })
}

/** What a row is about. */
interface Label {
  readonly name: string
  /** Column of the label; figures stand to the right of it. */
  readonly at: number
  /** It makes sense alone and can be the parent of rows below it. */
  readonly whole: boolean
  /** It is said to be a part of what stands above: `其中：城镇`, `#工业`. */
  readonly part: boolean
  readonly unit: TableUnit | null
  readonly measure: Measure | null
  readonly sign: 1 | -1
  readonly basis: string | null
  readonly period: string | null
}

const complete =
  /(?:人口|收入|支出|总额|总值|产值|增加值|投资|产量|面积|[值额量率数]|价格|余额|存款|贷款|指数|消费|里程|人数|天数|能耗|强度|浓度|利润|工资|保险|投入)$/u

function labelOf(
  row: readonly (number | null)[],
  columns: readonly Column[],
  above: { readonly parent: string; readonly within: boolean },
  reading: TableReading,
): Label {
  const at = labelColumn(row, columns, reading)
  const passage = row[at] ?? null
  const unitAt = columns.findIndex((column) => column.means === 'unit')
  const unitCell = unitAt >= 0 ? (row[unitAt] ?? null) : null
  const text = passage === null ? '' : textAt(passage, reading)
  const unit =
    unitCell === null ? unitIn(text, unitTest(reading.lexicon)) : unitOfCell(textAt(unitCell, reading))
  const lead = readLabel(passage, reading)
  const dates = passage === null ? [] : datesIn(passage, reading)
  const date = dates.find((one) => one.year !== undefined)
  const part = /^(?:其中|#)/u.test(text)
  const sibling = above.parent !== '' && lead.name.slice(-2) === above.parent.slice(-2)
  const whole = complete.test(lead.name) || sibling || !(part || above.within)
  return {
    ...lead,
    name: whole || above.parent === '' ? lead.name : underParent(above.parent, lead.name),
    at: Math.max(at, unitAt),
    whole,
    part,
    unit,
    period: date?.year === undefined || lead.name !== '' ? null : String(date.year),
  }
}

function unitOfCell(text: string): TableUnit | null {
  return text === '' || text === '-' ? { power: 0, unit: '' } : readUnit(text)
}

/** The first cell that has words and is not a row's number. */
function labelColumn(
  row: readonly (number | null)[],
  columns: readonly Column[],
  reading: TableReading,
): number {
  const named = columns.findIndex((column) => column.means === 'label')
  if (named >= 0) return named
  const found = row.findIndex((cell, at) => {
    if (cell === null || columns[at]?.means === 'number') return false
    return /[\p{Script=Han}A-Za-z]/u.test(textAt(cell, reading)) && figuresIn(cell, reading).length === 0
  })
  return Math.max(0, found)
}

function readLabel(
  passage: number | null,
  reading: TableReading,
): Pick<Label, 'name' | 'measure' | 'sign' | 'basis'> {
  if (passage === null) return { name: '', measure: null, sign: 1, basis: null }
  const { report, byPassage, lexicon, regions } = reading
  const words = wordsOf(
    report.tokens[passage] ?? [],
    byPassage.get(passage) ?? [],
    report.passages[passage]?.mark ?? 0,
  )
  const bare = withoutBrackets(words).map((word) => (isAge(word) ? { ...word, kind: 'name' as const } : word))
  const share = readShare(bare)
  const lead = readLead(share?.part ?? bare, report.mentions, lexicon)
  const growing = lead.trend !== null || lead.aspect === 'growth'
  const subject = growing || share !== null ? lead.head : bare
  return {
    name: (nameOf(cleaned(subject, regions, lexicon)) ?? '').replace(numbered, ''),
    measure: share !== null ? 'share' : growing ? 'growth' : null,
    sign: lead.trend?.sign === -1 ? -1 : 1,
    basis: share !== null ? share.whole : lead.basis,
  }
}

/** `15—64岁` in a row's name says who, not when. */
function isAge(word: Word): boolean {
  return word.kind === 'time' && word.text.endsWith('岁')
}

const numbered = /^(?:[#*]|其中[：:]?|[（(]?[一二三四五六七八九十\d]+[)）、．]|\d+\.(?!\d))+/u

function withoutBrackets<Item extends { readonly text: string }>(words: readonly Item[]): readonly Item[] {
  const open = words.findIndex((word) => /^[（([［]/u.test(word.text))
  return open > 0 ? words.slice(0, open) : words
}

/** `城镇` under `全国总人口` is `城镇人口`; `第一产业` under `地区生产总值` is `地区生产总值第一产业`. */
function underParent(parent: string, name: string): string {
  return /人口$/u.test(parent) ? `${name}人口` : parent + name
}

interface Place {
  readonly label: Label
  readonly column: Column
  readonly caption: Caption
  readonly part: Table['part']
}

function draftOf({ index, mention }: Indexed, place: Place, reading: TableReading): Draft {
  const { label } = place
  const measure = measureOf(place)
  const unit = unitFor(measure, place)
  const value =
    mention.value === null ? null : inUnit(mention.value, mention.unit === '' ? unit : { power: 0, unit: '' })
  const period = periodFor(place, reading)
  return {
    mention: index,
    indicator: indicatorFor(place),
    entity: null,
    measure,
    value: label.sign === -1 && value !== null && measure === 'growth' ? negated(value) : value,
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
      `measure-${measure}`,
      period === place.column.period ? 'period-column' : 'period-table',
    ],
  }
}

function measureOf({ label, column }: Place): Measure {
  if (column.means === 'growth' || column.means === 'change') return column.means
  if (column.means === 'share') return 'share'
  if (/位次|排名|名次|排位/u.test(column.text)) return 'rank'
  return label.measure ?? 'level'
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
  if (measure === 'share') return label.basis
  if (measure !== 'growth' && measure !== 'change') return null
  return column.average ? 'annual_avg' : (label.basis ?? column.basis)
}

function indicatorFor({ label, column }: Place): string | null {
  if (label.name === '') return column.label === '' ? null : column.label
  if (column.label === '' || column.means !== null || label.name.endsWith(column.label)) return label.name
  return complete.test(label.name) ? label.name : label.name + column.label
}
