import type { DocumentRow } from '../../datasets/rows.ts'
import { el, fill } from './dom.ts'
import { type Phrase, say } from './phrases.ts'
import type { State } from './state.ts'

/** The list of reports, with how many figures, failed checks and messages each has. */
export function drawReports(list: HTMLElement, state: State, choose: (documentId: string) => void): void {
  const query = state.reportQuery.trim()
  const shown = state.data.documents.filter(
    ({ document_id, title }) => query === '' || `${document_id} ${title ?? ''}`.includes(query),
  )
  const failed = failedByReport(state)
  const told = countBy(state.data.messages.map(({ document_id }) => document_id))
  const hadFocus = list.contains(document.activeElement)
  fill(list, ...shown.map((row) => item(row)))
  const current = list.querySelector<HTMLElement>('[aria-current]')
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (hadFocus) current?.focus()

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
          say('figures', observations),
          badge('fail', 'failedChecks', failed.get(id)),
          badge('told', 'toldMessages', told.get(id)),
        ),
      ),
    )
  }
}

function badge(kind: string, phrase: Phrase, count: number | undefined): HTMLElement | null {
  return count === undefined ? null : el('span', { class: `badge ${kind}` }, say(phrase, count))
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
