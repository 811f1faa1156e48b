import type { Lexicon } from '../lexicon/index.ts'
import type { Figure } from '../syntax/figures/figure.ts'
import { isParticle } from '../syntax/function-words.ts'
import { textOf } from '../syntax/words.ts'
import { isFraction } from '../tokens/unit-kinds.ts'
import type { Naming } from './candidates/candidate.ts'
import type { Measured } from './measure.ts'

interface Read {
  readonly kind: Measured
  readonly named: Naming
}

/** `规上企业86家，已有73%实现数字化改造`: a part of those named before, by what it did. */
export function partDoing(kind: Measured, named: Naming, figure: Figure, lexicon: Lexicon): Read {
  const [whole] = named.names
  const { after, before, mention } = figure
  const deed = textOf(after)
  const some = before.length > 0 && before.every((word) => isParticle(word, 'having', lexicon))
  if (kind.measure !== 'level' || named.own || whole === undefined || !isFraction(mention.unit, lexicon))
    return { kind, named }
  if (!some || after[0]?.tag !== 'v' || deed.length > longestDeed) return { kind, named }
  const share = { part: after, whole }
  return {
    kind: { ...kind, measure: 'share', share },
    named: { ...named, names: [whole + deed], own: true, topic: named.names, rule: 'part-doing' },
  }
}

const longestDeed = 16
