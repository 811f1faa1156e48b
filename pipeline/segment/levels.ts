import type { Tell } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'
import type { HeadingItem } from './items.ts'
import { OpenSections } from './open-sections.ts'

/** What a heading's words open: a part (`2020年工作回顾`), or what is appended (`名词解释`). */
export type HeadingKind = 'part' | 'appendix'

/**
 * Gives every heading its level: by its kind of number; where that does not continue its sequence and another kind does
 * (`二、… 3、… 四、`), by that; without number, as a part of the report or below the section that it stands in.
 */
export function levelsOf(
  headings: readonly HeadingItem[],
  kindOf: (heading: HeadingItem) => HeadingKind | null,
  tell: Tell,
): readonly number[] {
  const open = new OpenSections()
  const depths = [...new Set(headings.map(({ depth }) => depth ?? 0))].filter(Boolean).sort((a, b) => a - b)
  let seen = false
  return headings.map((heading, at) => {
    const level = heading.mark === null ? plainLevel(heading, at) : meantLevel(headings, at)
    seen ||= heading.mark?.level === 2
    open.add(level, heading.mark?.ordinal ?? null, kindOf(heading) !== null)
    return level
  })

  function plainLevel(heading: HeadingItem, at: number): number {
    if (heading.depth !== null) return depths.indexOf(heading.depth) + 1
    const kind = kindOf(heading)
    if (kind === 'appendix') return 1
    if (kind === null) return open.levelOfPlain()
    return !seen || open.hasPart() || standsOverNumbers(at) ? 1 : 3
  }

  /** The numbers `一、…` begin anew below it. */
  function standsOverNumbers(at: number): boolean {
    return headings.slice(at + 1, at + 1 + reach).find(({ mark }) => mark?.level === 2)?.mark?.ordinal === 1
  }

  function meantLevel(all: readonly HeadingItem[], at: number): number {
    const { mark } = all[at] as HeadingItem & { readonly mark: object } // called for numbered headings only
    if (open.expects(mark.level, mark.ordinal)) return mark.level
    const other = otherLevels.find((level) => level !== mark.level && isMeant(all, at, level))
    if (other !== undefined) tellMistyped(all[at] as HeadingItem, tell)
    return other ?? mark.level
  }

  /** The other sequence waits for this number, and goes on behind it. */
  function isMeant(all: readonly HeadingItem[], at: number, level: number): boolean {
    const ordinal = all[at]?.mark?.ordinal ?? null
    if (!open.expects(level, ordinal) || ordinal === 1) return false
    const later = all.slice(at + 1, at + 1 + reach)
    const next = later.find((heading) => heading.mark?.level === level)
    if (next !== undefined) return next.mark?.ordinal === (ordinal ?? 0) + 1
    return (
      /^[^.．]+$/u.test(markOf(all[at])) && later.every(({ mark }) => mark?.level !== all[at]?.mark?.level)
    )
  }
}

const otherLevels = [2, 3, 4]
/** The next heading of a sequence is looked for among so many. */
const reach = 40

/** The number as it stands: `3、`. A point behind it shows that no `三、` is meant. */
function markOf(heading: HeadingItem | undefined): string {
  return heading?.view.text.slice(0, heading.mark?.length ?? 0) ?? ''
}

function tellMistyped({ view, mark }: HeadingItem, tell: Tell): void {
  const length = mark?.length ?? 0
  const [start = 0, end = 0] = [view.starts[0], view.ends[length - 1]]
  tell({
    severity: 'info',
    ruleId: 'segment/heading-number',
    reason: sentence`The heading number \`${view.text.slice(0, length)}\` continues the sequence of another kind of number; it was read as one of that`,
    span: { start, end },
  })
}
