import type { Lexicon } from '../../lexicon/index.ts'
import { isUnitName } from '../../lexicon/unit-names.ts'
import type { View } from '../../types.ts'
import { type Field, together } from './line-fields.ts'

/** A line that reads like a row of a table: `其中：小麦 6842 万吨 14.7`. */
export interface TextRow {
  /** Null where the line begins with its figures. */
  readonly label: View | null
  /** The unit between the label and the first figure. */
  readonly unit: View | null
  /** Figures from left to right, each with the unit that follows it. */
  readonly figures: readonly View[]
  /** How many of the figures have a unit of their own. */
  readonly withUnit: number
}

/** A label is no longer, and no sentence. */
const longestLabel = 32

/** Reads fields as a row; null where they are none. */
export function rowOf(fields: readonly Field[], lexicon: Lexicon): TextRow | null {
  const first = fields.findIndex(({ kind }) => kind === 'number')
  if (first < 0) return null
  const head = fields.slice(0, first).map(({ view }) => view)
  const last = head.at(-1)
  const hasUnit = head.length > 1 && last !== undefined && isUnitName(last.text, lexicon)
  const names = hasUnit ? head.slice(0, -1) : head
  const label = names.length === 0 ? null : together(names)
  if (label !== null && !isLabel(label.text)) return null
  const figures = figuresOf(fields.slice(first), lexicon)
  return figures === null ? null : { label, unit: hasUnit && last !== undefined ? last : null, ...figures }
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && /\p{L}/u.test(text) && !/[。；！？，]|[：:](?!.)/u.test(text)
}

/** Numbers, each with a unit after it or none; null where other words stand between them. */
function figuresOf(fields: readonly Field[], lexicon: Lexicon): Pick<TextRow, 'figures' | 'withUnit'> | null {
  const figures: View[] = []
  let withUnit = 0
  for (const { kind, view } of fields) {
    const last = figures.at(-1)
    if (kind === 'number') figures.push(view)
    else if (last !== undefined && isUnitName(view.text, lexicon)) {
      figures[figures.length - 1] = together([last, view])
      withUnit++
    } else return null
  }
  return { figures, withUnit }
}
