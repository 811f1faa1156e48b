import { levelsTold } from '../discourse/log.ts'
import { type Scope, said, topics } from '../discourse/scopes.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import type { Reading } from '../syntax/reading.ts'
import { cleaned } from '../syntax/trim.ts'
import { textOf } from '../syntax/words.ts'
import { isCounted } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'

const points = /^(?:以上|上述|这|前述)?[两三四五六七八九十\d]{0,2}[项个大]?(?:主要)?指标$/u

/** `以上六项指标分别是2005年的1.98倍、2.05倍…`: the names that were told before, one for each figure; else the naming as it is. */
export function referred(
  named: Naming,
  { lead }: Figure,
  count: number,
  scope: Scope,
  reading: Reading,
): Naming {
  const head = textOf(cleaned(lead.head, reading))
  const refers = head === '' ? topics(scope).every((topic) => points.test(topic)) : points.test(head)
  const names = (said(scope, 'recounted') ?? []).filter((name) => !points.test(name))
  if (count < 2 || !refers || topics(scope).length + head.length === 0 || names.length < count) return named
  return { ...named, names: names.slice(-count), own: true, rule: 'referred' }
}

/** `总量和人均水平分别是…`, `数量、产出均居…`: sides of what was told before, told by a word that names nothing alone. */
export function ofTopic(named: Naming, scope: Scope, lexicon: Lexicon): Naming {
  const sides = new Set(lexicon.aspects.flatMap(({ word, of }) => (of === 'level' ? [word] : [])))
  const topic = topicOf(named.names, scope, lexicon)
  if (!named.own || topic === null || !named.names.some((name) => sides.has(name))) return named
  const names = named.names.map((name) => sideOf(name, topic, sides))
  return { ...named, names, topic: [topic], rule: 'side-of-topic' }
}

function sideOf(name: string, topic: string, sides: ReadonlySet<string>): string {
  if (name.endsWith('规模')) return topic + name
  if (sides.has(name)) return topic
  if (/^人均(?:水平)?$/u.test(name)) return `人均${topic}`
  return name.length > longestSide ? name : topic + name
}

const longestSide = 2

/** What was spoken of: with `数量` the last that was counted. */
function topicOf(names: readonly string[], scope: Scope, lexicon: Lexicon): string | null {
  const counts = names.some((name) => name.startsWith('数'))
  const counted = levelsTold(scope).findLast(({ unit }) => isCounted(unit, lexicon))
  if (counts && counted !== undefined) return counted.name
  const [topic, ...others] = topics(scope)
  return topic === undefined || others.length > 0 ? null : topic
}
