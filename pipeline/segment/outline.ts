import type { Part, ReportKind, Section } from '../core/segmented.ts'
import type { Tell } from '../core/text.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { HeadingItem, Item } from './items.ts'
import { type HeadingKind, levelsOf } from './levels.ts'
import { isAppendix, isPartTitle, isReviewTitle, partOfHeading, type Standing, type Years } from './parts.ts'
import { isCaption } from './tables.ts'
import { turnsToPlan } from './turns.ts'

/** Where an item stands. */
export interface Place {
  /** Index into the sections. */
  readonly section: number
  readonly part: Part
}

export interface Outline {
  readonly sections: readonly Section[]
  /** The place of every item, by its index. */
  readonly places: readonly Place[]
}

/** What an outline is made by, besides the items. */
export interface Frame {
  readonly years: Years
  readonly kind: ReportKind
  readonly title: string | null
  readonly lexicon: Lexicon
  readonly tell: Tell
}

/** The report's sections, and in which of them and in which part each item stands. */
export function outlineOf(items: readonly Item[], frame: Frame): Outline {
  const headings = items.filter((item): item is HeadingItem => item.kind === 'heading')
  const levels = levelsOf(headings, ({ text }) => kindOf(text, frame.lexicon), frame.tell)
  const sections: Section[] = [{ heading: frame.title ?? '', level: 0, trail: [], part: 'front' }]
  const open: Section[] = []
  let part: Part = 'review'
  let next = 0
  let table: { readonly end: number; readonly part: Part | null } | null = null
  const places = items.map((item, at): Place => {
    if (item.kind === 'table') table = { end: item.block.end, part: partOfTable(items, at, frame) }
    if (table !== null && standsBefore(item, table.end))
      return { section: sections.length - 1, part: table.part ?? part }
    if (item.kind === 'heading') {
      const level = levels[next++] ?? 1
      const left = closed(open, level)
      const standing = {
        outer: open.length === 0,
        first: sections.length === 1 && part === 'review',
        planned: part === 'plan',
      }
      part = says(item, standing, frame) ?? (standing.outer && plansAfter(left, frame) ? 'plan' : part)
      const trail = [...open.map(({ heading }) => heading), item.text]
      const section: Section = { heading: item.text, level, trail, part }
      open.push(section)
      sections.push(section)
    } else if (item.kind === 'sentence' && part === 'review' && frame.kind !== 'bulletin') {
      if (turnsToPlan(item.view.text.slice(item.mark), frame.years, item.isFirst, frame.lexicon))
        part = 'plan'
    }
    return { section: sections.length - 1, part }
  })
  return { sections, places }
}

/** A table and the sentences in its cells, which come after it. */
function standsBefore(item: Item, end: number): boolean {
  return item.kind === 'table' || (item.kind === 'sentence' && (item.view.starts[0] ?? end) < end)
}

/** `2021年十件民生实事` over a table says what it is about, wherever it stands. */
function partOfTable(items: readonly Item[], at: number, { years, kind, lexicon }: Frame): Part | null {
  const above = items[at - 1]
  if (kind === 'bulletin' || above?.kind !== 'sentence' || !isCaption(above.view.text)) return null
  return partOfHeading(above.view.text, { outer: false }, years, lexicon)
}

function kindOf(text: string, lexicon: Lexicon): HeadingKind | null {
  if (isAppendix(text, lexicon)) return 'appendix'
  return isPartTitle(text, lexicon) ? 'part' : null
}

/** Closes the sections that a heading of this level ends, and gives back the outermost of them. */
function closed(open: Section[], level: number): Section | null {
  const first = open.findIndex((section) => section.level >= level)
  return first < 0 ? null : (open.splice(first)[0] ?? null)
}

/** A section beside the one that is the review by name is no more of it. */
function plansAfter(left: Section | null, { kind }: Frame): boolean {
  return left !== null && kind !== 'bulletin' && left.part === 'review' && looksBack(left.heading)
}

/** `2020年工作回顾`, `三年来的工作`. */
function looksBack(heading: string): boolean {
  return isReviewTitle(heading) || /[一二三四五六七八九十\d]年来/u.test(heading)
}

/** A bulletin plans nothing, whatever its headings say. */
function says({ text }: HeadingItem, standing: Standing, { years, kind, lexicon }: Frame): Part | null {
  const part = partOfHeading(text, standing, years, lexicon)
  return kind === 'bulletin' && part === 'plan' ? null : part
}
