import type { ObservationRow } from '../../datasets/rows.ts'
import type { Data } from './data.ts'
import { el, fill } from './dom.ts'
import { expected, faultOf, fieldInput, readAs, type Settable, settable, typedValue } from './field-input.ts'
import type { Entry, Mark, Verdict } from './mark.ts'
import { verdictOf } from './marks.ts'
import { half, named, say } from './phrases.ts'

/** What the form can do with what is said in it. */
export interface Marking {
  readonly judge: (row: ObservationRow, verdict: Verdict) => void
  readonly save: (row: ObservationRow, said: Pick<Entry, 'field' | 'value' | 'reason'>) => void
  readonly remove: (id: string, entry: Entry) => void
  readonly unmark: (id: string) => void
}

/** Marks a figure right or wrong; of a wrong one, says what it should be. */
export function markForm(
  row: ObservationRow,
  mark: Mark | undefined,
  data: Data,
  marking: Marking,
): HTMLElement {
  const id = row.observation_id
  const editor = correction(row, data, (said) => marking.save(row, said))
  const verdict = mark === undefined ? null : verdictOf(mark)
  const judge = (name: Verdict) =>
    button(name, say(name), () => marking.judge(row, name), {
      class: name,
      'aria-pressed': String(verdict === name),
    })
  return el(
    'form',
    {
      class: 'verdict',
      'data-observation': id,
      novalidate: true,
      onSubmit: (event) => {
        event.preventDefault()
        editor.submit()
      },
    },
    el(
      'div',
      { class: 'buttons' },
      judge('right'),
      judge('wrong'),
      mark !== undefined && button('unmark', say('unmark'), () => marking.unmark(id), { class: 'quiet' }),
    ),
    mark !== undefined && entryList(mark, data, (entry) => marking.remove(id, entry)),
    verdict === 'wrong' && editor.element,
  )
}

/** What a mark says, entry by entry. */
export function entryList(mark: Mark, data: Data, remove?: (entry: Entry) => void): HTMLElement {
  return el('ul', { class: 'entries' }, ...mark.entries.map(item))

  function item(entry: Entry): HTMLElement {
    const label = `${say('remove')}: ${entry.field}`
    const isSaid = entry.field !== 'certainty'
    return el(
      'li',
      {},
      el('span', {}, inWords(entry, data)),
      ' ',
      el('small', {}, entry.reason),
      isSaid && remove && button('remove', '×', () => remove(entry), { class: 'quiet', 'aria-label': label }),
    )
  }
}

export function inWords({ field, value }: Entry, { fields }: Data): string {
  if (field === 'drop') return say('drop')
  if (field === 'certainty') return say(value === 'high' ? 'confirmed' : 'unknown')
  return `${half(fields[field], 'title')} → ${value === null || value === undefined ? say('empty') : named(value)}`
}

/** One field and what it should hold; or that the figure is no statistic. What cannot stand there is said beside it. */
function correction(
  row: ObservationRow,
  data: Data,
  save: (said: Pick<Entry, 'field' | 'value' | 'reason'>) => void,
): { readonly element: HTMLElement; readonly submit: () => void } {
  const option = (value: string, label: string) => el('option', { value }, label)
  const choice = el(
    'select',
    { name: 'field', 'aria-label': say('whatIsWrong'), onChange: () => drawEditor() },
    option('', say('chooseField')),
    option('drop', say('drop')),
    ...settable.map((name) => option(name, `${half(data.fields[name], 'title')} (${name})`)),
  )
  const editor = el('div', { class: 'editor' })
  const problem = el('p', { class: 'problem', role: 'alert' })
  const reason = el('input', { name: 'reason', 'aria-label': say('reason'), placeholder: say('reason') })
  drawEditor()
  const element = el(
    'fieldset',
    { class: 'set' },
    el('legend', {}, say('whatIsWrong')),
    choice,
    editor,
    problem,
    reason,
    el('button', { name: 'save' }, say('keep')),
  )
  return { element, submit }

  function chosen(): Settable | null {
    return settable.find((name) => name === choice.value) ?? null
  }

  function drawEditor(): void {
    const field = chosen()
    fill(problem)
    if (field === null) {
      fill(editor)
      return
    }
    const preview = el('output', {})
    const input = fieldInput(field, row, data)
    input.addEventListener('input', () => {
      fill(preview, readAs(field, typed(field), row, data))
      fill(problem)
    })
    fill(editor, input, preview, hint(expected(field, row, data)))
  }

  function hint(text: string): HTMLElement {
    return el('p', { class: 'hint', id: `expected-${row.observation_id}` }, text)
  }

  function typed(field: Settable): string | null {
    const input = editor.querySelector<HTMLInputElement | HTMLSelectElement>('[name="value"]')
    return typedValue(field, input?.value ?? '')
  }

  function submit(): void {
    const field = chosen()
    if (field !== null) saveField(field)
    else if (choice.value === 'drop') save({ field: 'drop', reason: why() })
    else refuse(choice, say('wantField'))
  }

  function saveField(field: Settable): void {
    const value = typed(field)
    const fault = faultOf(field, value, row, data)
    const input = editor.querySelector<HTMLElement>('[name="value"]') ?? choice
    if (fault === null) save({ field, value, reason: why() })
    else refuse(input, fault)
  }

  function why(): string {
    return reason.value.trim() || say('reviewed')
  }

  function refuse(input: HTMLElement, fault: string): void {
    input.setAttribute('aria-invalid', 'true')
    fill(problem, fault)
    input.focus()
  }
}

function button(
  name: string,
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  return el('button', { type: 'button', name, ...attributes, onClick: press }, label)
}
