import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './function-words.ts'
import { isRelational } from './relational-nouns.ts'
import { leadingWords } from './roles.ts'
import { textOf, type Word } from './words.ts'

/** The verb that a phrase of several words begins with; else empty. */
export function leadingVerb(words: readonly Word[]): string {
  const first = words[0]
  return words.length > 1 && first?.kind === 'word' && first.tag === 'v' ? first.text : ''
}

/** The verbs that a phrase begins with. */
export function leadingVerbs(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => word.kind !== 'word' || word.tag !== 'v')
  return end < 0 ? words : words.slice(0, end)
}

/** The verbs that end a head: `谋划并筛选出`; empty where it ends in a noun. */
export function lastVerb(words: readonly Word[], lexicon: Lexicon): string {
  const run = words.slice(words.findLastIndex((word) => !isVerbal(word, lexicon)) + 1)
  const verbs = run.slice(countModals(run, lexicon))
  return verbs.some((word) => word.tag.startsWith('v'))
    ? textOf(verbs).replace(/^[并、和]+|[了着]+$/gu, '')
    : ''
}

/** How many words at the start only say that it shall be or was done: `都要选择`. */
function countModals(words: readonly Word[], lexicon: Lexicon): number {
  const end = words.findIndex((word) => !leadingWords(lexicon).has(word.text))
  return end < 0 ? 0 : end
}

function isVerbal(word: Word, lexicon: Lexicon): boolean {
  if (word.kind === 'name') return false
  if (/^(?:v|d|vd|zg|ad)$/u.test(word.tag) || word.text === '、') return true
  return isParticle(word, 'complement', lexicon) || isParticle(word, 'before-verb', lexicon)
}

/** Whether a head ends in what was done, not in what was measured. */
export function endsInAction(words: readonly Word[], lexicon: Lexicon): boolean {
  const last = words.at(-1)
  if (last === undefined || isRelational(last.text, lexicon)) return false
  return last.tag === 'v' || isParticle(last, 'complement', lexicon)
}

/** `其中开工43个`: only what happened, of the things named before. */
export function isBareAction(words: readonly Word[], lexicon: Lexicon): boolean {
  const isAction = (word: Word) => /^(?:v|vn|d)$/u.test(word.tag) || isParticle(word, 'before-verb', lexicon)
  return words.length <= 2 && words.every(isAction) && textOf(words).length <= 4
}
