import type { Lexicon } from '../../lexicon/index.ts'
import { beginsAs, endsAs } from '../affixes.ts'
import type { Figure } from '../figures/figure.ts'
import { textOf, type Word } from '../words.ts'
import { zoneOfIndicator } from './zone.ts'

const longestActor = 14

/** `立恒公司建成…设施`: an organisation before a verb that has an object is the actor. */
export function splitActor(
  words: readonly Word[],
  figure: Figure,
  lexicon: Lexicon,
): { readonly entity: string | null; readonly rest: readonly Word[] } {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
  const zone = zoneOfIndicator(words, lexicon)
  if (zone > 0) return { entity: textOf(words.slice(0, zone)), rest: words.slice(zone) }
  const objectless = verb === words.length - 1 && figure.noun.length === 0
  const actor = textOf(words.slice(0, Math.max(0, verb)))
  if (objectless || !isActor(actor, lexicon)) return { entity: null, rest: words }
  return { entity: actor, rest: words.slice(verb) }
}

function isActor(name: string, lexicon: Lexicon): boolean {
  if (name.length > longestActor || beginsAs(name, 'collective', lexicon)) return false
  return endsAs(name, 'organisation', lexicon)
}
