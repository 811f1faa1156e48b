import type { Lexicon } from '../../lexicon/index.ts'
import { endsAs } from '../../syntax/affixes.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { textOf, type Word } from '../../syntax/words.ts'

/** How many words the name of a group may have, with the whole that begins it: `全国168个重点监测城市`. */
const longestScope = 6
/** How many words it may have where nothing but the aspect before it tells its beginning. */
const longestNearby = 3

/** What the words between the verb and the place name: `位列` `全市`. Null where there are none. */
export function scopeAfter(words: readonly Word[]): string | null {
  const text = textOf(words.filter((word) => word.kind !== 'time'))
  return text.replace(/^[于在到至为]|[的第各中前里]+$/gu, '') || null
}

/** The first word that is ranked within: `全省`; null where there is none. */
export function wholeIn(words: readonly Word[], lexicon: Lexicon): string | null {
  return words.find((word) => isParticle(word, 'whole', lexicon))?.text ?? null
}

interface Split {
  readonly rest: readonly Word[]
  readonly scope: string | null
}

/** Takes `全省` or `沿汾六县` off the end of `绝对值全省`, `沿汾六县`. */
export function splitScope(words: readonly Word[], lexicon: Lexicon): Split {
  const end = words.findLastIndex((word) => !/^[中里]$/u.test(word.text)) + 1
  const rest = words.slice(0, end)
  const last = rest.at(-1)
  if (last === undefined) return { rest, scope: null }
  if (isParticle(last, 'whole', lexicon)) return { rest: rest.slice(0, -1), scope: last.text }
  const start = endsAs(last.text, 'place-group', lexicon) ? groupStart(rest, lexicon) : -1
  if (start < 0) return { rest, scope: null }
  const lead = isWithin(rest[start - 1]) ? start - 1 : start
  return { rest: rest.slice(0, lead), scope: textOf(rest.slice(start)) }
}

function groupStart(words: readonly Word[], lexicon: Lexicon): number {
  const from = words.findLastIndex((word) => isParticle(word, 'whole', lexicon))
  return from >= 0 && words.length - from <= longestScope ? from : nearbyGroup(words, lexicon)
}

/** `沿汾六县`: the words of a group that no word like `全省` begins, back to the subject or its aspect. */
function nearbyGroup(words: readonly Word[], lexicon: Lexicon): number {
  const within = words.findLastIndex(isWithin)
  if (within >= 0 && words.length - within <= longestScope) return within + 1
  const aspects = new Set(lexicon.aspects.map((row) => row.word))
  const aspect = words.findLastIndex((word) => aspects.has(word.text))
  return words.length - aspect - 1 <= longestNearby ? aspect + 1 : -1
}

function isWithin(word: Word | undefined): boolean {
  return /^[在于]$/u.test(word?.text ?? '')
}
