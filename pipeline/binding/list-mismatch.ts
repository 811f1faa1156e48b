import { sentence } from '../language/sentence.ts'
import type { Group } from '../syntax/figures/group.ts'
import type { Binding } from '../syntax/reading.ts'
import type { Naming } from './candidates/candidate.ts'

/** Tells of a list of figures that has not as many subjects. Figures of different units are no list. */
export function tellMismatch(
  { figures, listed }: Group,
  { names, entities }: Naming,
  { tell }: Binding,
): void {
  const count = figures.length
  if (!listed || count < 2 || names.length === count || entities.length === count) return
  if (new Set(figures.map(({ mention }) => mention.unit)).size > 1) return
  const [first] = figures
  tell({
    severity: 'warning',
    ruleId: 'observations/list-mismatch',
    reason: sentence`${count} figures stand in a list, but ${names.length} subject(s) were found for them (${names.join('、') || 'none'}); each got the joint name. Check these figures by hand`,
    span: { start: first.mention.start, end: (figures.at(-1) ?? first).mention.end },
  })
}
