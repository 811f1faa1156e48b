import type { PageMention } from '../page-data.ts'
import { grouped } from './data.ts'
import { el, fill } from './dom.ts'
import { verdictOf } from './marks.ts'
import { named, say } from './phrases.ts'
import type { State } from './state.ts'

/** The report's text with every numeral marked by its class, and observations by their certainty. */
export function drawText(area: HTMLElement, state: State, choose: (mentionId: string) => void): void {
  const mentions = state.data.mentionsOf.get(state.documentId) ?? []
  const text = state.data.texts[state.documentId]
  area.lang = 'zh-CN'
  if (text === undefined) fill(area, el('p', { class: 'hint' }, say('noText')), ...sentences(mentions))
  else fill(area, ...report(text, mentions))
  showChosen(area, state.mentionId)

  function sentences(rows: readonly PageMention[]): readonly HTMLElement[] {
    const groups = grouped(rows, (row) => [state.data.sentenceOf(row)])
    return [...groups].map(([sentence, own]) =>
      el('p', {}, sentence, ' ', ...own.flatMap((row) => [mark(row), ' '])),
    )
  }

  /** A paragraph a line. Front matter is no part of what is read: it is folded. */
  function report(source: string, rows: readonly PageMention[]): readonly HTMLElement[] {
    let from = 0
    let next = 0
    const matter = upTo(frontMatterEnd(source))
    const made = matter.length === 0 ? [] : [folded(matter)]
    let at = from
    for (const line of source.slice(from).split('\n')) {
      const parts = upTo(at + line.length)
      at += line.length + 1
      from = Math.max(from, at)
      if (line.trim() !== '') made.push(el('p', { class: line.includes('\t') ? 'row' : undefined }, ...parts))
    }
    return made

    /** What stands between the last end and this one; a numeral that goes on beyond it moves it on. */
    function upTo(end: number): readonly (Node | string)[] {
      const parts: (Node | string)[] = []
      for (let row = rows[next]; row !== undefined && row.start < end; row = rows[++next]) {
        parts.push(source.slice(from, row.start), mark(row))
        from = row.end
      }
      if (end > from) parts.push(source.slice(from, end))
      from = Math.max(from, end)
      return parts
    }
  }

  function folded(parts: readonly (Node | string)[]): HTMLElement {
    return el('details', { class: 'matter' }, el('summary', {}, say('frontMatter')), el('pre', {}, ...parts))
  }

  function mark(row: PageMention): HTMLElement {
    const own = state.data.ofMention.get(row.mention_id) ?? []
    const failed = own.some((one) =>
      (state.data.checksOf.get(one.observation_id) ?? []).some(({ verdict }) => verdict === 'fail'),
    )
    const certainty = own[0]?.certainty
    const names = ['m', 'shade', row.class, certainty, failed && 'failed', verdictIn(state, row.mention_id)]
    const told = own.map((one) => one.indicator ?? '').join(' ') || named(row.class)
    return el(
      'span',
      {
        class: names.filter(Boolean).join(' '),
        role: 'button',
        tabindex: -1,
        'data-mention': row.mention_id,
        'aria-label': `${row.text} ${told}${certainty === undefined ? '' : `, ${say('certainty')} ${say(certainty)}`}`,
        'aria-pressed': 'false',
        onClick: () => choose(row.mention_id),
      },
      row.text,
    )
  }
}

/** Wrong where one of the figures that a numeral stands for is. */
export function verdictIn({ data, marks }: State, mentionId: string): 'right' | 'wrong' | null {
  const own = (data.ofMention.get(mentionId) ?? []).flatMap((row) => marks.get(row.observation_id) ?? [])
  if (own.length === 0) return null
  return own.some((mark) => verdictOf(mark) === 'wrong') ? 'wrong' : 'right'
}

/** Shows which numeral is chosen without drawing the text anew. It is the one that the Tab key leads to, else the first. */
export function showChosen(area: HTMLElement, mentionId: string | null): void {
  for (const old of area.querySelectorAll('.m[tabindex="0"]')) {
    old.setAttribute('aria-pressed', 'false')
    old.setAttribute('tabindex', '-1')
  }
  const selector = mentionId === null ? null : `[data-mention="${CSS.escape(mentionId)}"]`
  const found = selector === null ? null : area.querySelector<HTMLElement>(selector)
  const reached = found ?? area.querySelector('.m.observation') ?? area.querySelector('.m')
  reached?.setAttribute('tabindex', '0')
  if (found === null) return
  found.setAttribute('aria-pressed', 'true')
  const folded = found.closest('details')
  if (folded !== null) folded.open = true
  found.scrollIntoView({ block: 'center' })
  if (area.contains(document.activeElement) || document.activeElement === document.body)
    found.focus({ preventScroll: true })
}

/** Where YAML between two lines `---` at the head ends; 0 where none stands there. */
function frontMatterEnd(text: string): number {
  const [head] = /^\ufeff?---[ \t]*\r?\n/.exec(text) ?? []
  if (head === undefined) return 0
  const fence = /\n---[ \t]*(?:\r?\n|$)/g
  fence.lastIndex = head.length - 1
  return fence.exec(text) === null ? 0 : fence.lastIndex
}
