import type { Word } from './words.ts'

/** A word of a vocabulary found at the end of some words, and what is left before it. */
export interface Peeled<Value> {
  readonly word: string
  readonly value: Value
  readonly rest: readonly Word[]
}

const longest = 12

/**
 * The longest entry that ends `words`, at a word's boundary as jieba sees it: `查处违法行为` does not end in `为`.
 * Where jieba does not know the last word (tag `x`), the entry may be its end: `企业数均` ends in `均`.
 */
export function peelLast<Value>(words: readonly Word[], entries: ReadonlyMap<string, Value>): Peeled<Value> | null {
  let suffix = ''
  let found: Peeled<Value> | null = null
  for (let at = words.length - 1; at >= 0 && suffix.length < longest; at--) {
    const word = words[at] as Word
    if (word.kind === 'figure' || word.kind === 'time') break
    suffix = word.text + suffix
    const value = entries.get(suffix)
    if (value !== undefined) found = { word: suffix, value, rest: words.slice(0, at) }
  }
  return found ?? peelInside(words, entries)
}

function peelInside<Value>(words: readonly Word[], entries: ReadonlyMap<string, Value>): Peeled<Value> | null {
  const last = words.at(-1)
  if (last === undefined || last.kind !== 'word' || last.tag !== 'x') return null
  for (let cut = 1; cut < last.text.length; cut++) {
    const value = entries.get(last.text.slice(cut))
    if (value === undefined) continue
    const rest = [...words.slice(0, -1), { ...last, text: last.text.slice(0, cut) }]
    return { word: last.text.slice(cut), value, rest }
  }
  return null
}

/** The longest word of a set that begins `words`, in words; 0 where none does. */
export function countFirst(words: readonly Word[], entries: ReadonlySet<string>): number {
  let prefix = ''
  let count = 0
  for (let at = 0; at < words.length && prefix.length < longest; at++) {
    const word = words[at] as Word
    if (word.kind === 'figure') break
    prefix += word.text
    if (entries.has(prefix)) count = at + 1
  }
  return count
}
