import { compiled, type Lexicon } from '../lexicon/index.ts'
import { endsAs } from './affixes.ts'
import { isParticle } from './function-words.ts'
import { isPlan } from './plan-words.ts'
import { prepositional } from './prepositional-phrase.ts'
import type { Reading, RegionWords } from './reading.ts'
import { emptyVerbs, leadingWords } from './roles.ts'
import { countFirst, peelLast } from './strip-suffix.ts'
import { textOf, type Word } from './words.ts'

const emptyVerbEntries = compiled(
  (lexicon: Lexicon): ReadonlyMap<string, true> =>
    new Map([...emptyVerbs(lexicon)].map((word) => [word, true])),
)

/** What is left of a head when periods, regions, connectives, adverbs and empty verbs are taken off both its ends. */
export function cleaned(
  words: readonly Word[],
  { regions, lexicon }: Pick<Reading, 'regions' | 'lexicon'>,
): readonly Word[] {
  return withoutTail(withoutHead(words, regions, lexicon), lexicon)
}

function withoutHead(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): readonly Word[] {
  let rest = words
  for (;;) {
    const drop = droppable(rest, regions, lexicon)
    if (drop === 0) return rest
    rest = rest.slice(drop)
  }
}

/** How many words at the start say nothing about what is measured. */
function droppable(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): number {
  const first = words[0]
  if (first === undefined || isSchooling(first) || isWinning(words, lexicon)) return 0
  if (/^[前近头]$/u.test(first.text) && words[1]?.kind === 'time') return 2 // `近两年`
  if (first.kind === 'time' || isPlan(first)) return isParticle(words[1], 'after-time', lexicon) ? 2 : 1
  if (first.kind === 'point' || (words.length === 1 && isParticle(first, 'setting-end', lexicon))) return 1 // `规划内`
  const during = words.slice(0, 4).findIndex((word) => word.text.endsWith('期间'))
  if (during >= 0 && during < words.length - 1) return during + 1
  if (first.tag.startsWith('u') || first.tag === 'c') return 1
  const phrase = prepositional(words, lexicon)
  if (phrase > 0) return phrase
  if (isToward(words, regions, lexicon) || isCausing(words, regions, lexicon)) return 1
  const count = Math.max(countFirst(words, leadingWords(lexicon)), countFirst(words, regions))
  return count > 0 ? count : emptyVerbFirst(words, lexicon)
}

/** `争取中央资金`: it was won; `争取税收收入增长` is only hoped for. */
function isWinning(words: readonly Word[], lexicon: Lexicon): boolean {
  const object = words.slice(1)
  const plain = object[0]?.tag !== 'v'
  return isParticle(words[0], 'winning', lexicon) && plain && endsAs(textOf(object), 'won', lexicon)
}

/** `对全市` before `1123个老旧小区`: whom it concerns stands behind the figure. */
function isToward(words: readonly Word[], regions: RegionWords, lexicon: Lexicon): boolean {
  const rest = words.slice(1)
  return (
    rest.length > 0 && isParticle(words[0], 'toward', lexicon) && countFirst(rest, regions) === rest.length
  )
}

/** `带动全市进出口总额增长9%`: what brought it about is no part of the name. */
function isCausing([first, ...rest]: readonly Word[], regions: RegionWords, lexicon: Lexicon): boolean {
  return isParticle(first, 'causing', lexicon) && countFirst(rest, regions) > 0
}

/** `九年义务教育巩固率`: the years of school name the indicator. */
function isSchooling(word: Word): boolean {
  return word.kind === 'time' && /^(?:九|十二)年$/u.test(word.text)
}

/** `完成` in `完成地方财政收入`, but not in `完成率`; `实施好` with what completes it. */
function emptyVerbFirst(words: readonly Word[], lexicon: Lexicon): number {
  const count = countFirst(words, emptyVerbs(lexicon))
  if (count === 0 || count === words.length || isParticle(words[count], 'suffix', lexicon)) return 0
  return isParticle(words[count], 'complement', lexicon) ? count + 1 : count
}

const danglingMarks = new Set(['、', '，', '：', '—', '——', '-', '“', '”'])

function withoutTail(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  let rest = words
  for (;;) {
    const last = rest.at(-1)
    if (last === undefined) return rest
    if (dangles(last, lexicon) && !isGround(rest)) {
      const spans = last.kind === 'time' && rest.length > 2 && isParticle(rest.at(-2), 'span', lexicon)
      rest = rest.slice(0, spans ? -2 : -1) // `粮食产量连续3年`
      continue
    }
    const verb = rest.length > 1 ? peelLast(rest, emptyVerbEntries(lexicon)) : null
    if (verb === null) return rest
    rest = verb.rest
  }
}

/** `新增运动场地31万平方米`: behind a noun 地 is a place; behind an adverb it is a particle. */
function isGround(words: readonly Word[]): boolean {
  return words.at(-1)?.text === '地' && /^n/u.test(words.at(-2)?.tag ?? '')
}

function dangles(word: Word, lexicon: Lexicon): boolean {
  return word.kind === 'time' || danglingMarks.has(word.text) || isParticle(word, 'dangling', lexicon)
}
