import type { Tell } from '../types.ts'
import type { HeadingItem } from './items.ts'

/**
 * Gives every heading its level: by its kind of number; where that does not continue its sequence and another kind does
 * (`二、… 3、… 四、`), by that; without number, as a part of the report or below the section that it stands in.
 *
 * @param isPart whether a heading's words open a part: `2020年工作回顾`
 */
export function levelsOf(
  headings: readonly HeadingItem[],
  isPart: (heading: HeadingItem) => boolean,
  tell: Tell,
): readonly number[] {
  const open = new OpenSections()
  const depths = [...new Set(headings.map(({ depth }) => depth ?? 0))].filter(Boolean).sort((a, b) => a - b)
  let seen = false
  return headings.map((heading, at) => {
    const level = heading.mark === null ? plainLevel(heading, at) : meantLevel(headings, at)
    seen ||= heading.mark?.level === 2
    open.add(level, heading.mark?.ordinal ?? null, isPart(heading))
    return level
  })

  function plainLevel(heading: HeadingItem, at: number): number {
    if (heading.depth !== null) return depths.indexOf(heading.depth) + 1
    if (!isPart(heading)) return open.levelOfPlain()
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

  /** The other sequence waits for this number, and does not get it from a heading that follows. */
  function isMeant(all: readonly HeadingItem[], at: number, level: number): boolean {
    const ordinal = all[at]?.mark?.ordinal ?? null
    if (!open.expects(level, ordinal) || ordinal === 1) return false
    const next = all.slice(at + 1, at + 1 + reach).find((heading) => heading.mark?.level === level)
    return next?.mark?.ordinal !== ordinal
  }
}

const otherLevels = [2, 3, 4]
/** The next heading of a sequence is looked for among so many. */
const reach = 40

/** What is remembered of the sections that are open: the last number at each level, and where headings without number stand. */
class OpenSections {
  readonly #last = new Map<number, number>()
  #plain: number | null = null
  #numbered = 0
  #part = false

  add(level: number, ordinal: number | null, isPart: boolean): void {
    for (const known of [...this.#last.keys()]) if (known > level) this.#last.delete(known)
    if (ordinal !== null) this.#last.set(level, ordinal)
    this.#plain = ordinal === null && !isPart ? level : null
    if (this.#plain === null) this.#numbered = level
    if (level === 1) this.#part = true
  }

  /** Whether a part without number was opened, so that the numbers stand below it. */
  hasPart(): boolean {
    return this.#part
  }

  /** Whether this number is the next of its sequence. */
  expects(level: number, ordinal: number | null): boolean {
    return ordinal === null || ordinal === (this.#last.get(level) ?? 0) + 1
  }

  /** Beside the last heading without number; the first of them below the section that is open. */
  levelOfPlain(): number {
    return this.#plain ?? Math.min(this.#numbered + 1, 6)
  }
}

function tellMistyped({ view, mark }: HeadingItem, tell: Tell): void {
  const length = mark?.length ?? 0
  const [start = 0, end = 0] = [view.starts[0], view.ends[length - 1]]
  tell({
    severity: 'info',
    ruleId: 'segment/heading-number',
    reason: `The heading number \`${view.text.slice(0, length)}\` continues the sequence of another kind of number; it was read as one of that`,
    span: { start, end },
  })
}
