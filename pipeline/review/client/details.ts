import type { CheckRow, ObservationRow } from '../../datasets/rows.ts'
import { correctionForm } from './corrections.ts'
import type { Data } from './data.ts'
import { el, fill } from './dom.ts'
import { shownValue } from './shown.ts'
import type { Mark, State } from './state.ts'
import { say, toldIn } from './words.ts'

/** What the panel can do besides showing. */
export interface Actions {
  readonly choose: (mentionId: string) => void
  readonly mark: (observationId: string, mark: Mark | null) => void
  readonly showText: () => void
}

const fields = [
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
] as const satisfies readonly (keyof ObservationRow)[]

/** The chosen figure: its fields, how it came to be, the checks that it took part in, and what the reviewer says of it. */
export function drawDetails(panel: HTMLElement, state: State, actions: Actions): void {
  const mention = state.mentionId === null ? undefined : state.data.mention.get(state.mentionId)
  if (mention === undefined) {
    fill(panel, el('p', { class: 'hint' }, say('noFigure')))
    return
  }
  const own = state.data.ofMention.get(mention.mention_id) ?? []
  fill(
    panel,
    el('blockquote', { lang: 'zh-CN' }, mention.sentence),
    el('button', { type: 'button', class: 'link', onClick: actions.showText }, say('inText')),
    own.length === 0 && el('p', {}, `${mention.text}: ${say('notOfReport')} ${mention.class}`),
    ...own.map(card),
  )

  function card(row: ObservationRow): HTMLElement {
    return el(
      'section',
      { class: 'card' },
      el('h3', { lang: 'zh-CN' }, row.indicator ?? '—'),
      el('p', { class: 'figure' }, shownValue(row), ' ', el('small', {}, row.text)),
      el('p', {}, el('span', { class: `pill ${row.certainty}` }, row.certainty), ' ', ...doubts(row)),
      el('dl', {}, ...fields.flatMap((field) => entry(field, row[field]))),
      level(row),
      ...(state.data.checksOf.get(row.observation_id) ?? []).map((found) => check(found, state.data)),
      el('details', {}, el('summary', {}, say('rules')), el('p', { class: 'rules' }, row.rules.join(' → '))),
      correctionForm(row, state.marks.get(row.observation_id), (mark) =>
        actions.mark(row.observation_id, mark),
      ),
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

function entry(name: string, value: unknown): readonly HTMLElement[] {
  return value === null || value === '' ? [] : [el('dt', {}, name), el('dd', {}, String(value))]
}

function doubts({ rules }: ObservationRow): readonly HTMLElement[] {
  const found = rules.filter((rule) => rule.startsWith('doubt-'))
  return found.map((rule) => el('span', { class: 'doubt' }, rule.slice('doubt-'.length)))
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
