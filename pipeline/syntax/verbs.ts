import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './function-words.ts'
import { isRelational } from './relational-nouns.ts'
import { leadingWords } from './roles.ts'
import { textOf, type Word } from './words.ts'

/** The verb that a phrase of several words begins with; else empty. */
export function leadingVerb(words: readonly Word[]): string {
  const [first, second] = words
  if (words.length > 2 && first?.text === '新' && second?.tag === 'v') return first.text + second.text // `新投产项目`
  if (words.length < 2 || first?.kind !== 'word' || first.tag !== 'v') return ''
  const both =
    words.length > 2 && second?.kind === 'word' && second.tag === 'v' && isMaking(first) && isMaking(second)
  return both ? first.text + second.text : first.text // `新建改造绿地45公顷、公园15公顷`
}

/** What is built, and how: verbs that stand side by side. */
function isMaking({ text }: Word): boolean {
  return /^(?:[新改扩续重翻]+建|改造|提升|整治|修缮|更新|修复|优化|调整)$/u.test(text)
}

/** The verbs that a phrase begins with. */
export function leadingVerbs(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => word.kind !== 'word' || word.tag !== 'v')
  return end < 0 ? words : words.slice(0, end)
}

/** The verbs that end a head: `谋划并筛选出`; empty where it ends in a noun. */
export function lastVerb(words: readonly Word[], lexicon: Lexicon): string {
  const deed = words.every(({ kind, tag }) => kind === 'word' && /^(?:v|d|ad)/u.test(tag)) // `集中攻坚`
  const breaks = (word: Word, at: number) => !isVerbal(word, lexicon) && !joinsVerbs(words, at)
  const run = deed ? words : words.slice(words.findLastIndex(breaks) + 1)
  const verbs = run.slice(countModals(run, lexicon))
  return verbs.some((word) => word.tag.startsWith('v'))
    ? textOf(verbs).replace(/^[并、和]+|[了着]+$/gu, '')
    : ''
}

/** The `和` of `新建和改造10个配送中心`. */
function joinsVerbs(words: readonly Word[], at: number): boolean {
  const isVerb = (word: Word | undefined) => word?.kind === 'word' && /^vn?$/u.test(word.tag)
  return /^[和及与并]$/u.test(words[at]?.text ?? '') && isVerb(words[at - 1]) && isVerb(words[at + 1])
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
