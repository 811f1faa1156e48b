import type { Lexicon } from '../lexicon/index.ts'
import { isParticle } from './function-words.ts'
import { textOf, type Word } from './words.ts'

/** The words as an indicator's name, without times: null where nothing is left. */
export function nameOf(words: readonly Word[], lexicon: Lexicon): string | null {
  const timeless = words.filter((word, at) => word.kind !== 'time' || isNamePart(words, at, lexicon))
  const text = textOf(withoutInnerVerb(timeless, lexicon)).replace(/^[、，。：:]+|[、，。：:的]+$/gu, '')
  return text === '' ? null : text
}

/** `工业完成增加值` is `工业增加值`, `我市工业` is `工业`. */
function withoutInnerVerb(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !isParticle(word, 'inner-verb', lexicon))
    .filter((word) => !/^我[省市县区州]$/u.test(word.text))
}

/** `学前三年毛入园率`, `建党100周年系列活动`: years that a name counts, not when it was. */
function isNamePart(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const text = words[at]?.text ?? ''
  if (at === 0 && !/^(?:九|十二)年/u.test(text)) return false
  if (at === words.length - 1 || isParticle(words[at - 1], 'span', lexicon)) return false
  if (isParticle(words[at + 1], 'in-all', lexicon)) return false
  return /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:周)?年$/u.test(text)
}
