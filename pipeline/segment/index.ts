import type { Stage } from '../core/context.ts'
import type { Segmented } from '../core/segmented.ts'
import type { Source, TextBlock } from '../core/source.ts'
import { tellCutOff } from './cut-off.ts'
import { documentEvidence } from './document-evidence.ts'
import { factsOf } from './facts/index.ts'
import { halvesOf } from './front.ts'
import { itemsOf } from './items.ts'
import { outlineOf } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { add, addItems, type Collected, collected, ordered } from './passages.ts'
import { withProseCells } from './prose-cells.ts'
import { tellProseInMarkup } from './prose-in-markup.ts'
import { withSubTables } from './sub-tables.ts'
import { withTextTables } from './text-tables/index.ts'

/** Cuts a report into sections and passages, and reads what it says of itself. */
export const segment: Stage<Source, Segmented> = (source, context) => {
  const { lexicon, tell } = context
  const blocks = withSubTables(withTextTables(source.blocks, source.text, lexicon))
  const { front, body } = halvesOf(blocks, lexicon)
  const pieces = withProseCells(paragraphsOf(body, source.text))
  const items = itemsOf(pieces, front.length + 1, lexicon)
  const facts = factsOf(source, documentEvidence(front, items), context)
  const { kind, title } = facts
  const { sections, places } = outlineOf(items, { years: facts, kind, title, lexicon, tell })
  const passages = collected()
  addFront(passages, front)
  addItems(passages, items, places)
  addFurniture(passages, source, front.length + 1 + items.length)
  tellProseInMarkup(source, tell)
  const cut = ordered(passages)
  tellCutOff(cut, tell)
  return { ...source, facts, sections, ...cut }
}

function addFront(to: Collected, front: readonly TextBlock[]): void {
  front.forEach(({ view }, at) => {
    add(to, { kind: 'title', view, mark: 0, section: 0, part: 'front', paragraph: at + 1 })
  })
}

function addFurniture(to: Collected, { furniture }: Source, paragraph: number): void {
  furniture.forEach(({ view }, at) => {
    add(to, { kind: 'furniture', view, mark: 0, section: 0, part: 'other', paragraph: paragraph + at })
  })
}
