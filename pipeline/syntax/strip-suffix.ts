import type { Word } from './words.ts'

/** A word of a vocabulary found at the end of some words, and what is left before it. */
export interface Peeled<Value> {
  readonly word: string
  readonly value: Value
  readonly rest: readonly Word[]
}

const longest = 12
/** The dictionary's tag for an aim that is a noun, which is never cut: `稳增长` does not end in `增长`. */
const setPhrase = 'nl'

/**
 * The longest entry that ends `words`. An entry of one character has to be a word by itself (`查处违法行为` does not end
 * in `为`), unless jieba does not know the word (tag `x`: `企业数均` ends in `均`); a longer one may be the end of a word (`价格下降`),
 * but one that takes all of the words after it takes no single character from it (`人均达到` does not end in `均达到`).
 */
export function peelLast<Value>(
  words: readonly Word[],
  entries: ReadonlyMap<string, Value>,
): Peeled<Value> | null {
  const text = tailText(words)
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const word = text.slice(-length)
    const value = entries.get(word)
    if (value !== undefined && (length > 1 ? !cutsBefore(words, length) : standsAlone(words)))
      return { word, value, rest: withoutEnd(words, length) }
  }
  return null
}

/** The text of the last words, as far back as an entry can reach and a figure or time allows. */
function tailText(words: readonly Word[]): string {
  let text = ''
  for (let at = words.length - 1; at >= 0 && text.length < longest; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'figure' || word.kind === 'time') break
    text = word.text + text
  }
  return text
}

function standsAlone(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last !== undefined && (last.text.length === 1 || (last.kind === 'word' && last.tag === 'x'))
}

/** Whether the last characters begin with the last one of a word that others follow. */
function cutsBefore(words: readonly Word[], length: number): boolean {
  let left = length
  for (let at = words.length - 1; left > 0; at--) {
    const { text = '', tag = '' } = words[at] ?? {}
    if (text.length > left) return tag === setPhrase || (left === 1 && at < words.length - 1 && tag !== 'x')
    left -= text.length
  }
  return false
}

/** The words without their last `length` characters. */
function withoutEnd(words: readonly Word[], length: number): readonly Word[] {
  let left = length
  let rest = words
  while (left > 0) {
    const last = rest.at(-1)
    if (last === undefined) return rest
    rest = rest.slice(0, -1)
    if (last.text.length > left) return [...rest, { ...last, text: last.text.slice(0, -left) }]
    left -= last.text.length
  }
  return rest
}

/** The longest word of a set that begins `words`, in words; 0 where none does. */
export function countFirst(words: readonly Word[], entries: ReadonlySet<string>): number {
  let prefix = ''
  let count = 0
  for (let at = 0; at < words.length && prefix.length < longest; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'figure') break
    prefix += word.text
    if (entries.has(prefix)) count = at + 1
  }
  return count
}
