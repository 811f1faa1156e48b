import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Clause } from '../syntax/clauses.ts'
import { isParticle } from '../syntax/function-words.ts'
import { textOf, type Word } from '../syntax/words.ts'

/** What a clause announces of all things that are listed after it. */
export interface ListHead {
  /** What is measured of each: `零售量`, `能力`. */
  readonly measure: string
  /** What was done to each: `新增`; else empty. */
  readonly verb: string
}

/**
 * `主要消费品零售量同上年比较，粮食增长…`, `新增加的主要生产能力有：煤炭开采…`, `在消费品零售价格变动中，食品类上升…`: things of a kind and
 * what is measured of them. Null where a clause announces no such list.
 */
export function listHeadOf({ words, stop }: Clause, lexicon: Lexicon): ListHead | null {
  const kind = words.findIndex((word) => isParticle(word, 'of-kinds', lexicon))
  if (kind < 0 || (!announces(words, stop) && isDeed(words.slice(0, kind)))) return null
  for (let to = words.length; to > kind + 1; to--) {
    const measure = listedMeasureOf(textOf(words.slice(kind + 1, to)), lexicon)
    if (measure === null) continue
    const verb = textOf(words.slice(0, kind)).includes('新增') ? '新增' : ''
    return { measure: measure.replace(/^生产(?=能力)/u, ''), verb }
  }
  return null
}

/** `…能力有：`, `…价格变动中，`: the clause only opens a list. */
function announces(words: readonly Word[], stop: string): boolean {
  return stop === '：' || words.at(-1)?.text === '中'
}

/** `增强主要产品的供给保障能力`: it tells what was done. */
function isDeed(words: readonly Word[]): boolean {
  return words.some(({ tag }) => tag === 'v')
}

/** The measure that a name of a thing ends with: `产能` of `多晶硅产能`. Null where it ends with none. */
export function listedMeasureOf(text: string, lexicon: Lexicon): string | null {
  if (!endsAs(text, 'listed-measure', lexicon)) return null
  const ends = Array.from(text, (_, at) => text.slice(at))
  return (
    ends.find((end) => lexicon.affixes.some(({ role, word }) => role === 'listed-measure' && word === end)) ??
    null
  )
}
