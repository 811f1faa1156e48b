import type { Mention } from '../../core/mentioned.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isRate } from '../../tokens/unit-kinds.ts'
import { isParticle } from '../function-words.ts'
import { type Lead, readLead } from '../left-context/index.ts'
import { beforeMultiple } from '../left-context/multiple.ts'
import type { Reading } from '../reading.ts'
import { cleaned } from '../trim.ts'
import type { Word } from '../words.ts'
import { type Counted, nothingCounted, nounAfter } from './counted-noun.ts'
import { asPlace } from './place.ts'
import { takesNoun } from './takes-noun.ts'

/** A figure of a clause with what the words around it say. */
export interface Figure extends Counted {
  /** Index into `mentions`. */
  readonly index: number
  readonly mention: Mention
  readonly lead: Lead
  /** Nothing before it names what it measures. */
  readonly headless: boolean
  /** The words before it that no earlier figure claims, as they stand. */
  readonly before: readonly Word[]
  /** All words between it and the next figure or the clause's end. */
  readonly after: readonly Word[]
  /** `的` stood between it and its noun or the next figure: `总投资达186.94亿元的52个重点项目`. */
  readonly attributive: boolean
}

/** Where a figure stands in its clause. */
export interface Place {
  /** The first word that no earlier figure claims. */
  readonly from: number
  readonly at: number
  /** The next figure, or the clause's end. */
  readonly next: number
  /** No figure comes after it. */
  readonly last: boolean
}

/** Reads the words around the figure at a place. */
export function figureAt(words: readonly Word[], place: Place, reading: Reading): Figure {
  const index = words[place.at]?.mention ?? -1
  const stated = reading.mentions[index]
  if (stated === undefined) throw new RangeError(`no mention for the figure at word ${place.at}`)
  const mention = asPlace(stated, words.slice(0, place.at), reading.lexicon)
  const before = words.slice(place.from, place.at)
  const lead = leadOf(before, mention, reading)
  const after = words.slice(place.at + 1, place.next)
  const attributive = after[0]?.text === '的'
  const counts = takesNoun({ lead, mention, before, after }, reading)
  const counted = counts
    ? nounAfter(attributive ? after.slice(1) : after, place.last, reading.lexicon)
    : nothingCounted
  const headless = cleaned(lead.head, reading).length === 0
  const owned = attributive && (counted.noun.length > 0 || after.length === 1)
  return { index, mention, lead, headless, before, ...counted, after, attributive: owned }
}

/** What leads to a figure. A multiple of something else says nothing of it: `是全国平均水平的1.2倍`. */
function leadOf(before: readonly Word[], { unit }: Mention, { mentions, lexicon }: Reading): Lead {
  const lead = readLead(before, mentions, lexicon, isRate(unit, lexicon))
  const rest = unit === '倍' && lead.basis === null ? beforeMultiple(before, lexicon) : null
  return rest === null ? lead : { ...lead, head: rest, basis: 'unknown' }
}

/** How many words after it a figure claims. */
export function claimed({ noun, told, attributive, after }: Figure, lexicon: Lexicon): number {
  const landed = noun.length === 0 && isParticle(after[0], 'landing', lexicon) // `突破千亿元大关、达到1082亿元`
  return noun.length + told + (attributive || landed ? 1 : 0)
}
