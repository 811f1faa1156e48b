import type { Segmented } from '../core/segmented.ts'
import type { Tell } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'

/** A line that is shorter may be a name, a date or a heading. */
const shortest = 25

/** Tells of a report whose last sentence stops in the middle: the rest was lost on the way, and with it figures. */
export function tellCutOff({ passages }: Pick<Segmented, 'passages'>, tell: Tell): void {
  const last = passages.findLast(({ kind }) => kind === 'sentence' || kind === 'heading' || kind === 'cell')
  if (last?.kind !== 'sentence') return
  const { text } = last.view
  const isProse = text.length >= shortest && /[，、；]/u.test(text)
  if (!isProse || !/[\p{Script=Han}\d，、；：（“]$/u.test(text)) return
  tell({
    severity: 'warning',
    ruleId: 'segment/cut-off',
    reason: sentence`The report stops in mid-sentence, after ${JSON.stringify(text.slice(-12))}: its end may be lost; compare with the published report.`,
    span: { start: last.start, end: last.end },
  })
}
