import type { Run } from '../rendering.ts'
import { collapsed, raised } from './inline-text.ts'

/** Collects the text between two blocks as browsers would show it. */
export interface LineWriter {
  readonly text: (value: string, style: { readonly strong: boolean; readonly asIs: boolean }) => void
  readonly lineBreak: () => void
  /** What comes until it is closed is raised: a footnote's mark or a power. */
  readonly openRaised: () => void
  readonly closeRaised: (strong: boolean) => void
  /** What was collected, without blanks at its ends; begins anew. */
  readonly take: () => readonly Run[]
  /** Whether a line break was the last thing to be collected. */
  readonly atBreak: () => boolean
}

/** So much of what was written last decides how a blank or a raised digit is written. */
const tailLength = 8

export function lineWriter(): LineWriter {
  let runs: { readonly pieces: string[]; readonly strong: boolean }[] = []
  let tail = ''
  let mark: string[] | null = null

  function put(text: string, strong: boolean): void {
    if (text === '') return
    const top = runs.at(-1)
    if (top?.strong === strong) top.pieces.push(text)
    else runs.push({ pieces: [text], strong })
    tail = (tail + text.slice(-tailLength)).slice(-tailLength)
  }
  return {
    text: (value, { strong, asIs }) => {
      const shown = asIs ? value : collapsed(value)
      if (mark !== null) mark.push(shown)
      else put(/\s$/u.test(tail) || tail === '' ? shown.replace(/^ /u, '') : shown, strong)
    },
    lineBreak: () => put('\n', false),
    openRaised: () => {
      mark ??= []
    },
    closeRaised: (strong) => {
      if (mark !== null) put(raised(mark.join(''), tail), strong)
      mark = null
    },
    atBreak: () => tail.endsWith('\n'),
    take: () => {
      const taken = trimmed(runs.map(({ pieces, strong }) => ({ text: pieces.join(''), strong })))
      runs = []
      tail = ''
      return taken
    },
  }
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const all = runs.map(({ text }) => text).join('')
  const from = all.length - all.trimStart().length
  const to = all.trimEnd().length
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}
