import type { ObservationRow } from '../../datasets/rows.ts'
import { el } from './dom.ts'
import type { Mark, State } from './state.ts'
import { say } from './words.ts'

/** Fields that a reviewer can set. */
const settable = [
  'indicator',
  'entity',
  'measure',
  'value',
  'unit',
  'bound',
  'basis',
  'period',
  'status',
  'rank_scope',
] as const satisfies readonly (keyof ObservationRow)[]

/** Marks a figure right or wrong; of a wrong one, says what it should be. */
export function correctionForm(
  row: ObservationRow,
  mark: Mark | undefined,
  change: (mark: Mark | null) => void,
): HTMLElement {
  const field = el(
    'select',
    { name: 'field', 'aria-label': say('field') },
    ...settable.map((name) => el('option', { value: name, selected: name === mark?.field }, name)),
  )
  const value = el('input', {
    name: 'value',
    'aria-label': say('shouldBe'),
    placeholder: say('shouldBe'),
    value: mark?.value ?? '',
  })
  const reason = el('input', {
    name: 'reason',
    'aria-label': say('reason'),
    placeholder: say('reason'),
    value: mark?.reason ?? '',
  })
  const keep = (event: Event) => {
    event.preventDefault()
    change({ verdict: 'wrong', field: field.value, value: value.value, reason: reason.value })
  }
  const verdict = (name: 'right' | 'wrong') =>
    el(
      'button',
      {
        type: 'button',
        class: name,
        'aria-pressed': mark?.verdict === name ? 'true' : 'false',
        onClick: () => change(mark?.verdict === name ? null : { verdict: name }),
      },
      say(name),
    )
  return el(
    'form',
    { class: 'verdict', 'data-observation': row.observation_id, onSubmit: keep },
    el('div', { class: 'buttons' }, verdict('right'), verdict('wrong')),
    mark?.verdict === 'wrong' &&
      el('div', { class: 'set' }, field, value, reason, el('button', {}, say('keep'))),
  )
}

/**
 * The marks as a file of corrections, for `gongbao extract --corrections`. Only what has a value to set is one; what is
 * marked wrong without one, or right, stays with the reviewer.
 */
export function correctionsFile({ marks, data }: State, who: string): string {
  const entries = [...marks].flatMap(([id, mark]) => {
    const row = data.observation.get(id)
    if (row === undefined || mark.verdict !== 'wrong' || mark.field === undefined) return []
    return {
      document_id: row.document_id,
      observation_id: id,
      start: row.start,
      text: row.text,
      field: mark.field,
      value: mark.value === '' || mark.value === undefined ? null : mark.value,
      reason: mark.reason === '' || mark.reason === undefined ? 'reviewed' : mark.reason,
      who: who === '' ? 'reviewer' : who,
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = el('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
}
