import { isParticle } from '../../syntax/function-words.ts'
import type { Binding } from '../../syntax/reading.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { told } from '../log.ts'
import type { Sayings } from '../sayings.ts'
import { type Scope, said, saying } from '../scopes.ts'
import { reachInClause } from './frame.ts'
import { timing } from './in-force.ts'
import { openingTime } from './opening.ts'
import { type Read, timeAt, timeOfTense } from './read.ts'
import { isToCome, tenseIn } from './tenure.ts'

/** The scope after what the times and phrases of a clause say of its figures: when it was, an estimate. */
export function timesIn(words: readonly Word[], scope: Scope, binding: Binding): Scope {
  const text = textOf(words)
  const modality = {
    ...(text.includes('预计') ? { estimated: true } : {}),
    ...(isToCome(text, binding.lexicon) ? { toCome: true } : {}),
    ...(words.some((word) => isParticle(word, 'possession', binding.lexicon)) ? { stock: true } : {}),
  } satisfies Sayings
  const inSentence = saying(scope, 'sentence', modality)
  const read = namedTime(words, scope, binding)
  const reach =
    read === null ? null : reachInClause(read, standing(read, words, scope, binding), scope, binding)
  if (read === null || reach === null) return inSentence
  const basis = said(scope, 'basis') // `比“十二五”增长35%；其中2020年增长7%`
  const free = basis?.startsWith('since:') ? { basis: said(scope, 'ground') } : {}
  return saying(timing(inSentence, reach, read.time), 'sentence', free)
}

function standing(read: Read, words: readonly Word[], scope: Scope, binding: Binding) {
  const first = told(scope).length === 0 ? openingTime(words, scope, binding) : null
  return { ground: textOf(words).endsWith('基础上'), leads: first?.time.period === read.time.period }
}

/** The last time that a clause tells before its last figure; the one that it opens with where it has no figure. */
function namedTime(words: readonly Word[], scope: Scope, binding: Binding): Read | null {
  const lastFigure = words.findLastIndex((word) => word.kind === 'figure')
  if (lastFigure < 0) return openingTime(words, scope, binding)
  const before = words.slice(0, lastFigure)
  for (let at = before.length - 1; at >= 0; at--) {
    const read = timeAt(words, at, scope, binding)
    if (read !== null && read.role === 'told') return read
  }
  const tense = tenseIn(textOf(before), binding.lexicon)
  const time = tense === null ? null : timeOfTense(tense, scope, binding)
  return time === null ? null : { time, role: 'told', point: false }
}
