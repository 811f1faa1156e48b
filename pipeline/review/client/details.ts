import type { CheckRow, ObservationRow } from '../../datasets/rows.ts'
import type { Data } from './data.ts'
import { el, fill } from './dom.ts'
import { steps } from './help.ts'
import { type Marking, markForm } from './mark-form.ts'
import { doubt, half, named, say, toldIn } from './phrases.ts'
import { percent, shownValue } from './shown.ts'
import type { State } from './state.ts'

/** What the panel can do besides showing. */
export interface Actions extends Marking {
  readonly choose: (mentionId: string) => void
  readonly showText: () => void
}

const shownFields = [
  'region_name',
  'entity',
  'measure',
  'value',
  'value_max',
  'unit',
  'bound',
  'basis',
  'period',
  'status',
  'rank_scope',
  'rank_of',
  'indicator_code',
  'section',
  'corrected_by',
] as const satisfies readonly (keyof ObservationRow)[]

/** The chosen figure: its fields, how it came to be, the checks that it took part in, and what the reviewer says of it. */
export function drawDetails(panel: HTMLElement, state: State, actions: Actions): void {
  const mention = state.mentionId === null ? undefined : state.data.mention.get(state.mentionId)
  if (mention === undefined) {
    fill(panel, el('h2', {}, say('help')), steps(state.data))
    return
  }
  const own = state.data.ofMention.get(mention.mention_id) ?? []
  fill(
    panel,
    el('blockquote', { lang: 'zh-CN' }, state.data.sentenceOf(mention)),
    el('button', { type: 'button', class: 'link', onClick: actions.showText }, say('inText')),
    own.length === 0 && el('p', {}, `${mention.text}: ${otherThan(mention.class)}`),
    ...own.map(card),
  )

  function card(row: ObservationRow): HTMLElement {
    const figure = shownValue(row)
    return el(
      'section',
      { class: 'card' },
      el('h3', { lang: 'zh-CN' }, row.indicator ?? '—'),
      el('p', { class: 'figure' }, figure, ' ', figure !== row.text && el('small', {}, row.text)),
      el(
        'p',
        {},
        el('span', { class: `pill shade ${row.certainty}` }, certaintyOf(row)),
        ' ',
        ...doubts(row),
      ),
      markForm(row, state.marks.get(row.observation_id), state.data, actions),
      el('dl', {}, ...shownFields.flatMap((field) => entry(field, row[field], state.data))),
      level(row),
      ...(state.data.checksOf.get(row.observation_id) ?? []).map((found) => check(found, state.data)),
      el('details', {}, el('summary', {}, say('rules')), el('p', { class: 'rules' }, row.rules.join(' → '))),
    )
  }

  function level(row: ObservationRow): HTMLElement | null {
    const found = row.qualifies === null ? undefined : state.data.observation.get(row.qualifies)
    if (found === undefined) return null
    const go = () => actions.choose(found.mention_id)
    return el(
      'p',
      {},
      `${say('belongsTo')} `,
      el('button', { type: 'button', class: 'link', onClick: go }, `${found.indicator ?? ''} ${found.text}`),
    )
  }
}

/** A numeral that is an observation by its class and has none was dropped by a correction. */
function otherThan(kind: string): string {
  return kind === 'observation' ? say('droppedFigure') : `${say('notOfReport')} ${named(kind)}`
}

function certaintyOf({ certainty, confidence }: ObservationRow): string {
  return `${say('certainty')} ${say(certainty)} · ${percent(confidence)}`
}

function entry(name: (typeof shownFields)[number], value: unknown, { fields }: Data): readonly HTMLElement[] {
  if (value === null || value === '') return []
  return [el('dt', { title: name }, half(fields[name], 'title')), el('dd', {}, named(String(value)))]
}

function doubts({ rules }: ObservationRow): readonly HTMLElement[] {
  const found = rules.filter((rule) => rule.startsWith('doubt-'))
  return found.map((rule) => el('span', { class: 'doubt', title: rule }, doubt(rule.slice('doubt-'.length))))
}

export function check(row: CheckRow, { chinese }: Pick<Data, 'chinese'>): HTMLElement {
  return el(
    'p',
    { class: `check ${row.verdict}` },
    el('strong', {}, `${row.rule}: ${say(row.verdict)}`),
    ' ',
    toldIn(row.explanation, chinese),
  )
}
