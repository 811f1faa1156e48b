import type { SeriesRow } from '../../datasets/rows.ts'
import { grouped } from './data.ts'
import { el, fill, svg } from './dom.ts'
import { say } from './phrases.ts'
import { shownValue } from './shown.ts'
import type { State } from './state.ts'

const size = { width: 320, height: 130, left: 12, right: 12, top: 24, bottom: 24 }
/** So many small charts are drawn at a time; the filter finds the others. */
const most = 60

/** A small chart for every indicator and region: results as a line with gaps where years are missing, targets, revised values. */
export function drawSeries(area: HTMLElement, state: State, choose: (observationId: string) => void): void {
  const query = state.query.trim()
  const region = state.everyReport ? null : regionOf(state)
  const points = state.data.series.filter(
    (row) =>
      /^\d{4}$/.test(row.period) &&
      (region === null || row.region_name === region) &&
      (state.measure === '' || row.measure === state.measure) &&
      (query === '' || `${row.indicator} ${row.indicator_code} ${row.region_name}`.includes(query)),
  )
  const all = [...grouped(points, (row) => [seriesKey(row)]).values()]
    .filter((rows) => rows.length > 1)
    .sort((a, b) => b.length - a.length) // those that say most come first
  fill(
    area,
    all.length === 0 && el('p', { class: 'hint' }, say('noSeries')),
    el('div', { class: 'charts' }, ...all.slice(0, most).map(chart)),
  )

  function chart(rows: readonly SeriesRow[]): HTMLElement {
    const [first] = rows as readonly [SeriesRow, ...SeriesRow[]] // groups are never empty
    const label = `${first.region_name} ${first.indicator}${first.measure === 'level' ? '' : ` ${say(first.measure)}`}${first.entity === null ? '' : ` ${first.entity}`}`
    return el(
      'figure',
      {},
      el('figcaption', { lang: 'zh-CN' }, label, el('small', {}, ` ${first.unit}`)),
      drawing(rows, label),
    )
  }

  function drawing(rows: readonly SeriesRow[], label: string): SVGElement {
    const scale = scaleOf(rows)
    const results = rows.filter(({ status, superseded_by }) => status !== 'target' && superseded_by === null)
    const description = results.map(({ period, value }) => `${period} ${value}`).join(', ')
    return svg(
      'svg',
      {
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: 'group',
        'aria-label': `${label}: ${description}`,
      },
      scale.zero === null
        ? null
        : svg('line', { class: 'zero', x1: 0, x2: size.width, y1: scale.zero, y2: scale.zero }),
      ...runs(results).map((run) =>
        svg('polyline', { points: run.map((row) => `${scale.x(row)},${scale.y(row)}`).join(' ') }),
      ),
      ...rows.map((row, at) => dot(row, at, scale)),
      ...values(results.length === 0 ? rows : results, scale),
      ...years(rows, scale),
    )
  }

  /** Each can be chosen; the Tab key leads to the first of a chart, arrows to the others. */
  function dot(row: SeriesRow, at: number, scale: Scale): SVGElement {
    const kind = row.status === 'target' ? 'target' : row.superseded_by === null ? 'actual' : 'revised'
    const told = `${row.period} ${say(kind)}: ${shownValue({ ...row, value_max: null })} (${row.document_id})`
    const place = { cx: scale.x(row), cy: scale.y(row), r: 4 }
    const reach = { tabindex: at === 0 ? 0 : -1, role: 'button', 'aria-label': told }
    const shape = svg('circle', { class: kind, ...place, ...reach }, svg('title', {}, told))
    shape.addEventListener('click', () => choose(row.observation_id))
    shape.addEventListener('keydown', (event) => pressed(event, shape))
    return shape
  }
}

function pressed(event: KeyboardEvent, shape: SVGElement): void {
  if (event.key === 'Enter' || event.key === ' ')
    shape.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  else if (event.key === 'ArrowRight') sibling(shape.nextElementSibling)
  else if (event.key === 'ArrowLeft') sibling(shape.previousElementSibling)
  else return
  event.preventDefault()
}

function sibling(shape: Element | null): void {
  if (shape instanceof SVGCircleElement) shape.focus()
}

function regionOf({ data, documentId }: State): string | null {
  return data.documents.find(({ document_id }) => document_id === documentId)?.region_name ?? null
}

function seriesKey({ region_name, indicator_code, entity, measure, basis, unit }: SeriesRow): string {
  return JSON.stringify([region_name, indicator_code, entity, measure, basis, unit])
}

interface Scale {
  readonly x: (row: SeriesRow) => number
  readonly y: (row: SeriesRow) => number
  readonly zero: number | null
}

/** Places on the screen only: here a float is as good as any number. */
function scaleOf(rows: readonly SeriesRow[]): Scale {
  const periods = rows.map(({ period }) => Number(period))
  const values = rows.map(({ value }) => Number(value))
  const [first, last] = [Math.min(...periods), Math.max(...periods)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const across = (size.width - size.left - size.right) / Math.max(1, last - first)
  const up = (size.height - size.top - size.bottom) / (high - low || 1)
  const isRank = rows[0]?.measure === 'rank' // the first is the best: it stands on top
  const y = (value: number) =>
    isRank ? size.top + (value - low) * up : size.height - size.bottom - (value - low) * up
  return {
    x: ({ period }) => size.left + (Number(period) - first) * across,
    y: ({ value }) => y(Number(value)),
    zero: low < 0 && high > 0 ? y(0) : null,
  }
}

/** Years without a gap are joined. */
function runs(rows: readonly SeriesRow[]): readonly (readonly SeriesRow[])[] {
  const found: SeriesRow[][] = []
  for (const row of rows) {
    const last = found.at(-1)?.at(-1)
    if (last !== undefined && Number(row.period) - Number(last.period) <= 1) found.at(-1)?.push(row)
    else found.push([row])
  }
  return found
}

/** The first and the last value in figures, above their points; a chart without figures says little. */
function values(rows: readonly SeriesRow[], scale: Scale): readonly SVGElement[] {
  return ends(rows, scale).map(([row, anchor]) =>
    svg('text', { class: 'value', x: scale.x(row), y: scale.y(row) - 8, 'text-anchor': anchor }, row.value),
  )
}

function years(rows: readonly SeriesRow[], scale: Scale): readonly SVGElement[] {
  return ends(rows, scale).map(([row, anchor]) =>
    svg('text', { x: scale.x(row), y: size.height - 4, 'text-anchor': anchor }, row.period),
  )
}

/** The first and the last; one where they stand in the same year. */
function ends(rows: readonly SeriesRow[], scale: Scale): readonly (readonly [SeriesRow, string])[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const begins = [first, scale.x(first) > size.width / 2 ? 'end' : 'start'] as const
  return first.period === last.period ? [begins] : [begins, [last, 'end']]
}
