import type { DocumentRow } from '../../datasets/rows.ts'
import { el, fill } from './dom.ts'
import type { State } from './state.ts'
import { say } from './words.ts'

/** The list of reports, with how many figures, failed checks and messages each has. */
export function drawReports(list: HTMLElement, state: State, choose: (documentId: string) => void): void {
  const query = state.reportQuery.trim()
  const shown = state.data.documents.filter(
    ({ document_id, title }) => query === '' || `${document_id} ${title ?? ''}`.includes(query),
  )
  const failed = failedByReport(state)
  const told = countBy(state.data.messages.map(({ document_id }) => document_id))
  fill(list, ...shown.map((row) => item(row)))

  function item(row: DocumentRow): HTMLElement {
    const { document_id: id, title, observations } = row
    const current = id === state.documentId
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', 'aria-current': current ? 'true' : undefined, onClick: () => choose(id) },
        el('span', { class: 'name' }, id),
        el('span', { class: 'title' }, title ?? ''),
        el(
          'span',
          { class: 'counts' },
          `${observations} ${say('figures')}`,
          badge('fail', failed.get(id), say('checks')),
          badge('told', told.get(id), say('messages')),
        ),
      ),
    )
  }
}

function badge(kind: string, count: number | undefined, label: string): HTMLElement | null {
  return count === undefined ? null : el('span', { class: `badge ${kind}`, title: label }, String(count))
}

function failedByReport({ data }: State): ReadonlyMap<string, number> {
  return countBy(
    data.checks.filter(({ verdict }) => verdict === 'fail').map(({ document_id }) => document_id),
  )
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
