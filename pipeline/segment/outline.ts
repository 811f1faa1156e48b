import type { Lexicon } from '../lexicon/index.ts'
import type { Part, ReportKind, Section, Tell } from '../types.ts'
import type { HeadingItem, Item } from './items.ts'
import { type HeadingKind, levelsOf } from './levels.ts'
import {
  isAppendix,
  isPartTitle,
  isReviewTitle,
  partOfHeading,
  type Standing,
  turnsToPlan,
  type Years,
} from './parts.ts'

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
  const places = items.map((item): Place => {
    if (item.kind === 'heading') {
      const level = levels[next++] ?? 1
      const left = closed(open, level)
      const standing = { outer: open.length === 0, first: sections.length === 1 }
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
  return left !== null && kind !== 'bulletin' && left.part === 'review' && isReviewTitle(left.heading)
}

/** A bulletin plans nothing, whatever its headings say. */
function says({ text }: HeadingItem, standing: Standing, { years, kind, lexicon }: Frame): Part | null {
  const part = partOfHeading(text, standing, years, lexicon)
  return kind === 'bulletin' && part === 'plan' ? null : part
}
