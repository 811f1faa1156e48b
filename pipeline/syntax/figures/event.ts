import { compiled, type Lexicon } from '../../lexicon/index.ts'
import type { PredicateRow } from '../../lexicon/rows.ts'
import { isParticle } from '../function-words.ts'
import { textOf, type Word } from '../words.ts'

/** What happened is told in no more characters; a longer predicate tells a story. */
const longest = 26

const rows = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, PredicateRow> =>
    new Map(lexicon.predicates.map((row) => [row.word, row])),
)

/**
 * What became of the things counted, by the words behind them: `出列` of `45个贫困村全部出列`. Without it one would read a
 * stock. Empty where the words only say that it goes on (`稳步推进`) or was done (`全面完成`), or for what (`早日建成`).
 */
export function eventOf(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const event = words.slice(leadingAdverbs(words, lexicon))
  const [first] = event
  if (first === undefined || textOf(event).length > longest) return []
  if (isParticle(words[0], 'purpose', lexicon) || goesOn(event, lexicon)) return []
  return event.filter(({ text }) => text !== '了' && !isOwnRegion(text))
}

/** `入驻我县人才公寓`: the region is that of every figure. */
function isOwnRegion(text: string): boolean {
  return /^我[省市县区州]$/u.test(text)
}

function leadingAdverbs(words: readonly Word[], lexicon: Lexicon): number {
  const end = words.findIndex(
    ({ text, tag }) => rows(lexicon).get(text)?.kind !== 'adverb' && tag !== 'd' && tag !== 'ad',
  )
  return end < 0 ? words.length : end
}

/** `进展顺利`, `取得明显成效`, `完成`. */
function goesOn(event: readonly Word[], lexicon: Lexicon): boolean {
  const is = (word: Word | undefined) => rows(lexicon).get(word?.text ?? '')?.kind === 'progress'
  return is(event[0]) || is(event.at(-1)) || textOf(event) === '完成'
}
