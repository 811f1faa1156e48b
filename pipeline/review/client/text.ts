import type { MentionRow } from '../../datasets/rows.ts'
import { el, fill } from './dom.ts'
import type { State } from './state.ts'
import { say } from './words.ts'

/** The report's text with every numeral marked by its class, and observations by their certainty. */
export function drawText(area: HTMLElement, state: State, choose: (mentionId: string) => void): void {
  const mentions = state.data.mentionsOf.get(state.documentId) ?? []
  const text = state.data.texts[state.documentId]
  area.lang = 'zh-CN'
  if (text === undefined) fill(area, el('p', { class: 'hint' }, say('noText')), ...sentences(mentions))
  else fill(area, ...paragraphs(text, mentions))

  function sentences(rows: readonly MentionRow[]): readonly HTMLElement[] {
    const groups = new Map<string, MentionRow[]>()
    for (const row of rows) groups.set(row.sentence, [...(groups.get(row.sentence) ?? []), row])
    return [...groups].map(([sentence, own]) =>
      el('p', {}, sentence, ' ', ...own.flatMap((row) => [mark(row), ' '])),
    )
  }

  function paragraphs(source: string, rows: readonly MentionRow[]): readonly HTMLElement[] {
    const made: HTMLElement[] = []
    let at = 0
    let next = 0
    for (const line of source.split('\n')) {
      const end = at + line.length
      const parts: (Node | string)[] = []
      let from = at
      for (let row = rows[next]; row !== undefined && row.start < end; row = rows[++next]) {
        parts.push(source.slice(from, row.start), mark(row))
        from = row.end
      }
      parts.push(source.slice(from, Math.max(from, end)))
      if (line.trim() !== '') made.push(el('p', { class: line.includes('\t') ? 'row' : undefined }, ...parts))
      at = end + 1
    }
    return made
  }

  function mark(row: MentionRow): HTMLElement {
    const own = state.data.ofMention.get(row.mention_id) ?? []
    const failed = own.some((one) =>
      (state.data.checksOf.get(one.observation_id) ?? []).some(({ verdict }) => verdict === 'fail'),
    )
    const verdict = own
      .map((one) => state.marks.get(one.observation_id)?.verdict)
      .find((one) => one !== undefined)
    const names = ['m', row.class, own[0]?.certainty, failed && 'failed', verdict].filter(Boolean)
    return el(
      'span',
      {
        class: names.join(' '),
        role: 'button',
        tabindex: -1,
        'data-mention': row.mention_id,
        'aria-label': `${row.text} ${own.map((one) => one.indicator ?? '').join(' ') || row.class}`,
        'aria-pressed': row.mention_id === state.mentionId ? 'true' : 'false',
        onClick: () => choose(row.mention_id),
      },
      row.text,
    )
  }
}

/** Shows which numeral is chosen without drawing the text anew. */
export function showChosen(area: HTMLElement, mentionId: string | null): void {
  for (const old of area.querySelectorAll('[aria-pressed="true"]')) old.setAttribute('aria-pressed', 'false')
  if (mentionId === null) return
  const found = area.querySelector<HTMLElement>(`[data-mention="${CSS.escape(mentionId)}"]`)
  found?.setAttribute('aria-pressed', 'true')
  found?.scrollIntoView({ block: 'center' })
}
