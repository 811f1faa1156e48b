import type { Lexicon } from '../../lexicon/index.ts'
import { beginsAs, endsAs } from '../affixes.ts'
import type { Figure } from '../figures/figure.ts'
import { textOf, type Word } from '../words.ts'

const longestActor = 14

/** `立恒公司建成…设施`: an organisation before a verb that has an object is the actor. */
export function splitActor(
  words: readonly Word[],
  figure: Figure,
  lexicon: Lexicon,
): { readonly entity: string | null; readonly rest: readonly Word[] } {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
  const objectless = verb === words.length - 1 && figure.noun.length === 0
  const actor = textOf(words.slice(0, Math.max(0, verb)))
  if (objectless || !isActor(actor, lexicon)) return { entity: null, rest: words }
  return { entity: actor, rest: words.slice(verb) }
}

/**
 * `高新区大力发展新材料，完成产值…`: a zone that a clause begins with, of which the figures after it speak; null where there
 * is none. A firm named so (`钢铁积极转型`) may be a trade.
 */
export function zoneIn(words: readonly Word[], lexicon: Lexicon): string | null {
  const end = words.findIndex(
    (word, at) => at > 0 && word.kind === 'word' && /^(?:v|d|vd|ad)$/u.test(word.tag),
  )
  const name = textOf(words.slice(0, Math.max(0, end)))
  const isWork = endsAs(words[end]?.text ?? '', 'work', lexicon) // `高新区建设加快推进` tells of the building
  return /^[^、和与]+[^园]区$/u.test(name) && !isWork && isActor(name, lexicon) ? name : null
}

function isActor(name: string, lexicon: Lexicon): boolean {
  if (name.length > longestActor || beginsAs(name, 'collective', lexicon)) return false
  return endsAs(name, 'organisation', lexicon)
}
