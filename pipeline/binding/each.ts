import type { Lexicon } from '../lexicon/index.ts'
import { endsAs, withoutEnd } from '../syntax/affixes.ts'
import { itemsOf } from '../syntax/coordination.ts'
import { isListJoint } from '../syntax/coordinators.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import type { Reading } from '../syntax/reading.ts'
import { isRelational } from '../syntax/relational-nouns.ts'
import { cleaned } from '../syntax/trim.ts'
import { textOf, type Word } from '../syntax/words.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Measured } from './measure.ts'

/** Whether each of several subjects has this one figure: `A和B均达到77户`, `硬化率、通达率100%`, `展览规模和场次居全国首位`. Sums and counts are joint. */
export function isOfEach(
  figure: Figure,
  kind: Measured,
  subject: readonly Word[],
  lexicon: Lexicon,
): boolean {
  if (saysEach(figure) || isDealtOnce(figure, subject, lexicon))
    return !subject.some(({ text }) => text === '等') // `甲、乙等产品均达到`: they are examples
  const rate =
    isFraction(figure.mention.unit, lexicon) && (kind.measure === 'level' || kind.measure === 'share')
  if (!rate && kind.measure !== 'rank') return false
  const items = itemsOf(subject, lexicon)
  const [first, ...others] = items.map((item) => textOf(item))
  const role = kind.measure === 'rank' ? 'ranked' : 'rate'
  return others.length > 0 && [first ?? '', ...others].every((item) => endsAs(item, role, lexicon))
}

/** `固定电话和移动通信用户分别突破百万户`: one figure that is dealt to each of several. */
function isDealtOnce({ before, after }: Figure, subject: readonly Word[], lexicon: Lexicon): boolean {
  const dealt = before.some((word) => isParticle(word, 'respectively', lexicon))
  return dealt && !isListJoint(after.at(-1), lexicon) && itemsOf(subject, lexicon).length > 1
}

/** The names of those that have one figure, each in full. */
export function eachInFull(
  named: Naming,
  { mention }: Figure,
  subject: readonly Word[],
  reading: Reading,
): Naming {
  const rates = isFraction(mention.unit, reading.lexicon) && named.own ? ratesIn(subject, reading) : []
  return rates.length > 1 ? { ...named, names: rates } : withSharedHead(named, reading.lexicon)
}

/** `建议和提案办结率、满意率` → `建议和提案办结率`, `满意率`: only what follows a rate parts two of them. Empty where not all are rates. */
function ratesIn(subject: readonly Word[], reading: Reading): readonly string[] {
  const { lexicon } = reading
  const items: Word[][] = [[]]
  for (const word of cleaned(subject, reading)) {
    const parts = isListJoint(word, lexicon) && endsAs(textOf(items.at(-1) ?? []), 'rate', lexicon)
    if (parts) items.push([])
    else items.at(-1)?.push(word)
  }
  const names = items.map((item) => textOf(item))
  return names.every((name) => endsAs(name, 'rate', lexicon)) ? names : []
}

/** `展览规模和场次` → `展览规模`, `展览场次`: a later name that is a bare measure takes what the first measures. */
function withSharedHead(named: Naming, lexicon: Lexicon): Naming {
  const [first = '', ...others] = named.names
  const head = withoutEnd(first, 'ranked', lexicon)
  if (!named.own || head === '' || head === first) return named
  const isBare = (name: string) => withoutEnd(name, 'ranked', lexicon) === '' || isRelational(name, lexicon)
  return { ...named, names: [first, ...others.map((name) => (isBare(name) ? head + name : name))] }
}

/** `均`, also where it is glued to the verb: `均达`, `均在`; `人均`, `年均` are names. */
function saysEach({ lead, before }: Figure): boolean {
  const tail = textOf(before).slice(textOf(lead.head).length)
  return lead.each || /(?<![年人户日月亩平])[均都皆]/u.test(tail)
}
