import type { Lexicon } from '../lexicon/index.ts'
import { beginsAs, endsAs, withoutEnd } from './affixes.ts'
import type { Figure } from './figures/figure.ts'
import { emptyVerbs } from './roles.ts'
import { textOf, type Word } from './words.ts'
import { zoneOfIndicator } from './zone.ts'

const longestActor = 14

/** `立恒公司建成…设施`: an organisation before a verb that has an object is the actor; `opens` says that the words begin the sentence. */
export function splitActor(
  words: readonly Word[],
  figure: Figure,
  opens: boolean,
  lexicon: Lexicon,
): { readonly entity: string | null; readonly rest: readonly Word[] } {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && word.tag === 'v')
  const zone = zoneOfIndicator(words, lexicon)
  if (zone > 0) return { entity: textOf(words.slice(0, zone)), rest: words.slice(zone) }
  const objectless = verb === words.length - 1 && figure.noun.length === 0
  const actor = textOf(words.slice(0, Math.max(0, verb)))
  const named = opens && !emptyVerbs(lexicon).has(words[verb]?.text ?? '') // `康养城完成投资` is a project
  const acts = isActor(actor, lexicon) || (named && isProperName(words.slice(0, Math.max(0, verb))))
  if (objectless || !acts) return { entity: null, rest: words }
  return { entity: actor, rest: words.slice(verb) }
}

function isActor(name: string, lexicon: Lexicon): boolean {
  if (name.length > longestActor || beginsAs(name, 'collective', lexicon)) return false
  return endsAs(name, 'organisation', lexicon)
}

/** `恒旺拓园`: at a sentence's beginning, before what was done, words that no dictionary has are somebody's name. */
function isProperName(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ kind, tag }) => kind === 'word' && tag === 'x')
}

/** `东港工贸在“晋兴板”挂牌，获得扶持资金…`: the firm that a clause begins with, which then got something. */
export function firmIn(words: readonly Word[], lexicon: Lexicon): string | null {
  const end = words.findIndex(({ kind, tag }) => kind !== 'word' || !/^(?:n|x|j|b|vn)/u.test(tag))
  const name = textOf(words.slice(0, Math.max(0, end)))
  const isFirm = isActor(name, lexicon) && !endsAs(name, 'trade', lexicon) && !/[区园]$/u.test(name)
  return isFirm && withoutEnd(name, 'organisation', lexicon).length > 1 ? name : null
}
