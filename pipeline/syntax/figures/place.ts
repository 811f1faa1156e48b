import type { Mention } from '../../core/mentioned.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { isListJoint } from '../coordinators.ts'
import { isParticle } from '../function-words.ts'
import { rankingWords } from '../roles.ts'
import type { Word } from '../words.ts'

/** How far before its number the verb of a ranking may stand, in words. */
const reach = 8

/** `居87位`, `排名全省3位、全市2位`: a place in a ranking without 第, which by its form alone could count people. */
export function asPlace(mention: Mention, before: readonly Word[], lexicon: Lexicon): Mention {
  if (mention.unit !== '位' || mention.form !== 'number' || !ranks(before, lexicon)) return mention
  return { ...mention, form: 'rank', rules: [...mention.rules, 'place-by-verb'] }
}

function ranks(before: readonly Word[], lexicon: Lexicon): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - reach); at--) {
    const word = before[at]
    if (word === undefined) return false
    if (/[居列排]|位次|名次/u.test(word.text) && rankingWords(lexicon).has(word.text)) return true
    if (!standsBetween(word, lexicon)) return false
  }
  return false
}

/** What may stand between the verb and the place: among whom, and other places. */
function standsBetween(word: Word, lexicon: Lexicon): boolean {
  if (word.kind === 'figure') return word.text.endsWith('位')
  return isListJoint(word, lexicon) || isParticle(word, 'whole', lexicon) || /^[npfj]/u.test(word.tag)
}
