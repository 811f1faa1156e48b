import type { ObservationRow } from '../../datasets/rows.ts'
import { el, fill } from './dom.ts'
import { shownValue } from './shown.ts'
import type { State } from './state.ts'
import { say, type Word } from './words.ts'

const columns = [
  ['indicator', 'indicator'],
  ['value', 'value'],
  ['measure', 'measure'],
  ['basis', 'basis'],
  ['period', 'period'],
  ['status', 'status'],
  ['certainty', 'certainty'],
  ['region_name', 'region'],
  ['document_id', 'report'],
] as const satisfies readonly (readonly [keyof ObservationRow, Word])[]

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
  const ordered = [...found].sort((a, b) => compared(a[sort.field], b[sort.field]))
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

/** What is one of a few in a dataset has a name in each language; details keep the dataset's. */
function shown(row: ObservationRow, field: (typeof columns)[number][0]): string {
  if (field === 'value') return shownValue(row)
  if (field === 'measure' || field === 'status' || field === 'certainty') return say(row[field])
  return String(row[field] ?? '')
}

/** Draws the rows in sight, and again whenever the table is scrolled. */
export function drawTable(
  area: HTMLElement,
  state: State,
  rows: readonly ObservationRow[],
  actions: {
    readonly choose: (mentionId: string) => void
    readonly sortBy: (field: keyof ObservationRow) => void
  },
): void {
  const body = el('div', { class: 'rows', role: 'rowgroup' })
  const scroller = el('div', { class: 'scroller', tabindex: 0, onScroll: () => drawRows() }, body)
  fill(
    area,
    el('p', { class: 'hint', 'aria-live': 'polite' }, `${rows.length} ${say('figures')}`),
    el(
      'div',
      { class: 'grid', role: 'table', 'aria-rowcount': rows.length + 1, 'aria-label': say('table') },
      header(),
      scroller,
    ),
  )
  body.style.height = `${rows.length * rowHeight}px`
  drawRows()
  scrollToChosen()

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
    const from = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - spare)
    const count = Math.ceil((scroller.clientHeight || 600) / rowHeight) + 2 * spare
    fill(body, ...rows.slice(from, from + count).map((row, at) => line(row, from + at)))
  }

  function line(row: ObservationRow, at: number): HTMLElement {
    const cells = columns.map(([field]) =>
      el(
        'div',
        { role: 'cell', class: field === 'certainty' ? `certainty ${row.certainty}` : field },
        shown(row, field),
      ),
    )
    const verdict = state.marks.get(row.observation_id)?.verdict ?? ''
    const element = el(
      'div',
      {
        role: 'row',
        class: `line ${verdict}`,
        'aria-rowindex': at + 2,
        'aria-selected': row.mention_id === state.mentionId ? 'true' : 'false',
        'data-row': row.mention_id,
        onClick: () => actions.choose(row.mention_id),
      },
      ...cells,
    )
    element.style.top = `${at * rowHeight}px`
    return element
  }

  function scrollToChosen(): void {
    const at = rows.findIndex((row) => row.mention_id === state.mentionId)
    if (at >= 0) scroller.scrollTop = Math.max(0, at * rowHeight - scroller.clientHeight / 2)
  }
}
