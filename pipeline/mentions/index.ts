import type { Context, Stage } from '../core/context.ts'
import type { Mention, Mentioned } from '../core/mentioned.ts'
import type { Tokenized } from '../core/tokenized.ts'
import { spanOf } from '../read/view.ts'
import { withBrokenNumbers } from './broken-numbers.ts'
import { classify } from './classify.ts'
import { tellDoubts } from './doubts.ts'
import { situationOf } from './situation.ts'
import { withPlaces } from './with-places.ts'

/** Gives every numeral its class and its place in the source. What cannot be read for certain is told. */
export const mentions: Stage<Tokenized, Mentioned> = (input, context) => {
  const found = input.passages.flatMap((_, passage) => mentionsOf(input, passage, context))
  const ordered = { ...input, mentions: found.sort((a, b) => a.start - b.start) }
  const placed = { ...ordered, mentions: withPlaces(ordered) }
  const mentioned = { ...placed, mentions: withBrokenNumbers(placed) }
  tellDoubts(mentioned, context)
  return mentioned
}

function mentionsOf(input: Tokenized, at: number, { lexicon }: Context): readonly Mention[] {
  const passage = input.passages[at]
  const tokens = input.tokens[at] ?? []
  if (passage === undefined) return []
  const table = passage.cell === undefined ? null : (input.tables[passage.cell.table] ?? null)
  return tokens.flatMap(({ numeral }, index) => {
    if (numeral === undefined) return []
    const span = spanOf(passage.view, numeral)
    const { class: found, rule } = classify(situationOf(passage, tokens, index, numeral, table, lexicon))
    const text = input.text.slice(span.start, span.end)
    return [{ ...numeral, ...span, text, class: found, passage: at, rules: [...numeral.rules, rule] }]
  })
}
