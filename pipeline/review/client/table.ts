import type { ObservationRow } from '../../datasets/rows.ts'
import { el, fill } from './dom.ts'
import { verdictOf } from './marks.ts'
import { named, type Phrase, say } from './phrases.ts'
import { percent, shownValue } from './shown.ts'
import type { State } from './state.ts'

const columns = [
  ['indicator', 'indicator'],
  ['value', 'value'],
  ['measure', 'measure'],
  ['basis', 'basis'],
  ['period', 'period'],
  ['status', 'status'],
  ['confidence', 'confidence'],
  ['region_name', 'region'],
  ['document_id', 'report'],
] as const satisfies readonly (readonly [keyof ObservationRow, Phrase])[]

/** Every row is as high, so that only those in sight need be drawn. */
const rowHeight = 30
const spare = 12

/** Rows that pass the filters, in the order chosen. */
export function filtered(state: State): readonly ObservationRow[] {
  const { data, query, measure, status, certainty, period, everyReport, sort } = state
  const source = everyReport ? data.observations : (data.observationsOf.get(state.documentId) ?? [])
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const found = source.filter(
    (row) =>
      (measure === '' || row.measure === measure) &&
      (status === '' || row.status === status) &&
      (certainty === '' || row.certainty === certainty) &&
      (period === '' || (row.period ?? '').includes(period)) &&
      words.every((word) => searched(row).includes(word)),
  )
  const isInOrder = sort.field === 'start' // as the datasets are: report by report, each in the order of its text
  const ordered = isInOrder ? found : found.sort((a, b) => compared(a[sort.field], b[sort.field]))
  return sort.down ? ordered.reverse() : ordered
}

function searched({
  indicator,
  entity,
  region_name,
  text,
  rank_scope,
  indicator_code,
  basis,
}: ObservationRow): string {
  return [indicator, entity, region_name, text, rank_scope, indicator_code, basis].join(' ').toLowerCase()
}

function compared(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === null || a === undefined) return 1
  if (b === null || b === undefined) return -1
  const [left, right] = [Number(a), Number(b)]
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right
  return String(a) < String(b) ? -1 : 1
}

/** What is one of a few in a dataset has a name in each language. */
function shown(row: ObservationRow, field: (typeof columns)[number][0]): HTMLElement | string {
  if (field === 'value') return el('span', { class: `shade ${row.certainty}` }, shownValue(row))
  if (field === 'confidence') return percent(row.confidence)
  if (field === 'indicator') return [row.indicator ?? '—', row.entity].filter(Boolean).join(' · ')
  if (field === 'document_id') return el('bdi', { dir: 'ltr' }, row.document_id)
  return named(row[field] ?? '')
}

/** A table that was drawn. */
export interface Table {
  /** Brings the chosen figure into sight, and its mark up to date. */
  readonly show: () => void
}

/** Draws the rows in sight, and again whenever the table is scrolled. Columns that there is no room for are left out by the style. */
export function drawTable(
  area: HTMLElement,
  state: State,
  rows: readonly ObservationRow[],
  actions: {
    readonly choose: (mentionId: string) => void
    readonly sortBy: (field: keyof ObservationRow) => void
  },
): Table {
  const body = el('div', { class: 'rows', role: 'rowgroup' })
  const grid = el(
    'div',
    {
      class: state.everyReport ? 'grid' : 'grid one',
      role: 'grid',
      tabindex: 0,
      'aria-rowcount': rows.length + 1,
      'aria-label': say('table'),
      onScroll: () => drawRows(),
    },
    header(),
    body,
  )
  fill(area, el('p', { class: 'hint', role: 'status' }, say('figures', rows.length)), grid)
  body.style.height = `${rows.length * rowHeight}px`
  show()
  return { show }

  function header(): HTMLElement {
    const heads = columns.map(([field, word]) => {
      const chosen = state.sort.field === field
      const order = !chosen ? 'none' : state.sort.down ? 'descending' : 'ascending'
      const arrow = !chosen ? '' : state.sort.down ? ' ↓' : ' ↑'
      const button = el('button', { type: 'button', onClick: () => actions.sortBy(field) }, say(word) + arrow)
      return el('div', { role: 'columnheader', class: field, 'aria-sort': order }, button)
    })
    return el('div', { class: 'head', role: 'row' }, ...heads)
  }

  function drawRows(): void {
    const from = Math.max(0, Math.floor(grid.scrollTop / rowHeight) - spare)
    const count = Math.ceil((grid.clientHeight || 600) / rowHeight) + 2 * spare
    fill(body, ...rows.slice(from, from + count).map((row, at) => line(row, from + at)))
  }

  function line(row: ObservationRow, at: number): HTMLElement {
    const mark = state.marks.get(row.observation_id)
    const element = el(
      'div',
      {
        role: 'row',
        id: rowId(row),
        class: `line ${mark === undefined ? '' : verdictOf(mark)}`,
        'aria-rowindex': at + 2,
        'aria-selected': row.mention_id === state.mentionId ? 'true' : 'false',
        onClick: () => actions.choose(row.mention_id),
      },
      ...columns.map(([field]) => el('div', { role: 'gridcell', class: field }, shown(row, field))),
    )
    element.style.top = `${at * rowHeight}px`
    return element
  }

  function show(): void {
    const at = rows.findIndex((row) => row.mention_id === state.mentionId)
    const chosen = rows[at]
    const top = at * rowHeight
    const room = grid.clientHeight - 2 * rowHeight // the head stands over the first
    if (chosen !== undefined && (top < grid.scrollTop || top > grid.scrollTop + room))
      grid.scrollTop = top - room / 2
    drawRows()
    if (chosen !== undefined) grid.setAttribute('aria-activedescendant', rowId(chosen))
  }
}

function rowId({ observation_id }: ObservationRow): string {
  return `row-${observation_id}`
}
