import type { Draft } from '../core/draft.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { endsAs } from '../syntax/affixes.ts'

/** The institutions that a figure counts, which own the beds and people told next; null where it counts others. */
export function possessorIn(drafts: readonly Draft[], lexicon: Lexicon): string | null {
  const [draft] = drafts
  const name = draft?.indicator ?? ''
  const counts = drafts.length === 1 && draft?.measure === 'level' && /^[个所家处]$/u.test(draft.unit)
  return counts && endsAs(name, 'institution', lexicon) ? name : null
}
