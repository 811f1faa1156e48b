import type { Lexicon } from '../lexicon/index.ts'
import { endsAs, withoutEnd } from '../syntax/affixes.ts'
import type { Clause } from '../syntax/clauses.ts'
import { nameOf } from '../syntax/name.ts'
import type { Binding } from '../syntax/reading.ts'
import { cleaned } from '../syntax/trim.ts'
import type { Word } from '../syntax/words.ts'

/** A theme says what a bare measure belongs to; a longer phrase is a story. */
const longest = 14
const shortest = 2

const nominal = /^(?:n|vn|j|l|b|x|eng|s|a)/u
const verbal = /^(?:v|d|ad|vd|zg|i|z|p|c|u|f|t)$/u

/**
 * What a clause without a figure is about: its subject (`数字经济乘势而上`) or, where it has none, the object of its deed
 * (`推进“十百千”工程`). A later name that does not make sense alone (`投资`) belongs to it. Null where it names no one thing.
 */
export function themeOf({ words }: Clause, binding: Binding): string | null {
  const { lexicon } = binding
  const own = cleaned(words, binding)
  const subject = own.slice(0, firstVerb(own))
  return named(subject, lexicon) ?? (subject.length === 0 ? named(objectOf(own), lexicon) : null)
}

function firstVerb(words: readonly Word[]): number {
  const at = words.findIndex(({ kind, tag }) => kind !== 'name' && verbal.test(tag))
  return at < 0 ? 0 : at // nothing happens to it: no clause
}

/** What stands behind the verbs and their adverbs. */
function objectOf(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ kind, tag }) => kind === 'name' || !verbal.test(tag))
  return from < 1 ? [] : words.slice(from)
}

function named(words: readonly Word[], lexicon: Lexicon): string | null {
  const plain = words.every(({ kind, tag, text }) => kind === 'name' || text === '的' || nominal.test(tag))
  const name = plain ? nameOf(words, lexicon) : null
  if (name === null || name.length < shortest || name.length > longest || name.includes('、')) return null
  if (endsAs(name, 'abstract', lexicon)) return null
  const thing = withoutEnd(name, 'work', lexicon)
  return thing.length < shortest ? null : thing
}
