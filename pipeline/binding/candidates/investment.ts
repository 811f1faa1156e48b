import type { Lexicon } from '../../lexicon/index.ts'
import { withoutEnd } from '../../syntax/affixes.ts'
import { particles } from '../../syntax/function-words.ts'
import { nameOf } from '../../syntax/name.ts'
import { emptyVerbs } from '../../syntax/roles.ts'
import { cleaned } from '../../syntax/trim.ts'
import type { Naming, Subject } from './candidate.ts'

/** `投资2.3亿元新改扩建中小学`: money put into what the verb after it makes. */
export function investedIn(subject: Subject): Naming | null {
  const { figure, rest, actor, reading } = subject
  const outlay = nameOf(rest, reading.lexicon)
  if (outlay === null || !particles(reading.lexicon, 'outlay').has(outlay)) return null
  if (figure.after[0]?.tag.startsWith('v') !== true) return null
  const project = projectOf(subject)
  if (project === null) return null
  return {
    names: [withoutWork(project, reading.lexicon) + outlay],
    entities: [actor],
    own: true,
    verb: '',
    rule: 'investment-in-project',
  }
}

/** What the words after the figure make, or else what a later figure counts. */
function projectOf({ figure, ahead, reading }: Subject): string | null {
  if (figure.after.at(-1)?.text === '等') return nameOf(ahead, reading.lexicon)
  const project = nameOf(cleaned(figure.after, reading), reading.lexicon)
  const says = project !== null && !emptyVerbs(reading.lexicon).has(project)
  return says ? project : nameOf(ahead, reading.lexicon)
}

/** `水库建设` → `水库`: the thing, not the work on it. */
export function withoutWork(project: string, lexicon: Lexicon): string {
  return withoutEnd(project, 'work', lexicon)
}
