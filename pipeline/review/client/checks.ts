import type { MessageRow } from '../../datasets/rows.ts'
import { check } from './details.ts'
import { el, fill } from './dom.ts'
import { say, toldIn } from './phrases.ts'
import type { State } from './state.ts'

/** So many checks are drawn at a time, the failed first; the filter finds the others. */
const most = 500

/** What was checked, and what else is to be known of the reports. */
export function drawChecks(area: HTMLElement, state: State, choose: (observationId: string) => void): void {
  const { chinese, checks, messages } = state.data
  const query = state.query.trim()
  const isIn = ({ document_id }: { readonly document_id: string }) =>
    state.everyReport || document_id === state.documentId
  const isAsked = (text: string) => text.includes(query) || toldIn(text, chinese).includes(query)
  const order = { fail: 0, note: 1, pass: 2 }
  const found = checks
    .filter((row) => isIn(row) && isAsked(row.explanation))
    .sort((a, b) => order[a.verdict] - order[b.verdict])
  const told = messages.filter((row) => isIn(row) && isAsked(row.reason))
  fill(
    area,
    ...found.slice(0, most).map((row) => {
      const id = row.observation_ids.at(-1)
      const shown = check(row, state.data)
      shown.append(' ', (id !== undefined && link(id)) || '')
      return shown
    }),
    told.length > 0 && el('h3', {}, say('messages')),
    ...told.map(message),
  )

  function link(id: string): HTMLElement | null {
    const row = state.data.observation.get(id)
    if (row === undefined) return null
    const label = `${row.indicator ?? ''} ${row.text} (${row.document_id})`
    return el('button', { type: 'button', class: 'link', onClick: () => choose(id) }, label)
  }

  function message({ severity, rule_id, reason, document_id }: MessageRow): HTMLElement {
    const where = state.everyReport ? `${document_id}: ` : ''
    return el(
      'p',
      { class: `check ${severity}` },
      el('strong', {}, rule_id),
      ` ${where}${toldIn(reason, chinese)}`,
    )
  }
}
