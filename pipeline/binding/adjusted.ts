import type { Mention } from '../core/mentioned.ts'
import type { Passage } from '../core/segmented.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { particles } from '../syntax/function-words.ts'

/** How far before a growth its adjustment is named: `扣除价格因素影响，实际增长7.4%`. */
const reach = 24

/**
 * Whether a growth is one with something taken out (`实际增长`, `剔除留抵退税因素后增长`, `同口径增长`): a second growth of the
 * same indicator, which a series keeps apart from the first.
 */
export function isAdjusted({ from }: Mention, { view }: Passage, lexicon: Lexicon): boolean {
  const before = view.text.slice(Math.max(0, from - reach), from)
  const own = before.slice(before.search(/[^。；;%％]*(?:分别[^。；;]*)?$/u))
  return [...particles(lexicon, 'adjusted')].some((word) => own.includes(word))
}
