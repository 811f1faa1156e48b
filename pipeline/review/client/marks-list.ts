import { el, fill } from './dom.ts'
import type { Entry, Mark } from './mark.ts'
import { entryList } from './mark-form.ts'
import { notInFile, verdictOf } from './marks.ts'
import { say } from './phrases.ts'
import type { State } from './state.ts'

/** Every mark as the file of corrections has it, with the way to its figure. */
export function drawMarks(
  area: HTMLElement,
  state: State,
  actions: {
    readonly chooseObservation: (id: string) => void
    readonly remove: (id: string, entry: Entry) => void
    readonly unmark: (id: string) => void
    readonly clear: () => void
  },
): void {
  const { marks, data, kept } = state
  const { corrections, entries } = data.made
  const waiting = new Set(notInFile(state))
  fill(
    area,
    !kept && el('p', { class: 'problem' }, say('notKept')),
    entries === null && el('p', { class: 'problem' }, say('entriesLost', corrections ?? '')),
    marks.size === 0 && el('p', { class: 'hint' }, say('noMarks')),
    el('ul', { class: 'marks' }, ...[...marks].map(([id, mark]) => item(id, mark))),
    marks.size > 0 && el('button', { type: 'button', name: 'clear', onClick: actions.clear }, say('clear')),
  )

  function item(id: string, mark: Mark): HTMLElement {
    const row = data.observation.get(id)
    const name = `${row?.indicator ?? ''} ${mark.text ?? ''}`.trim() || id
    const go = () => actions.chooseObservation(id)
    const verdict = verdictOf(mark)
    return el(
      'li',
      { 'data-observation': id },
      el('span', { class: `pill shade ${verdict}` }, say(verdict)),
      ' ',
      row === undefined
        ? el('span', {}, `${name} (${say('droppedFigure')})`)
        : el('button', { type: 'button', class: 'link', onClick: go }, name),
      el('small', {}, ` ${mark.document_id} · ${waiting.has(id) ? say('notDownloaded') : say('allInFile')}`),
      ' ',
      el(
        'button',
        { type: 'button', name: 'unmark', class: 'quiet', onClick: () => actions.unmark(id) },
        say('unmark'),
      ),
      entryList(mark, data, (entry) => actions.remove(id, entry)),
    )
  }
}
