import type { Lexicon } from '../../lexicon/index.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { textOf, type Word } from '../../syntax/words.ts'
import { aspectOf } from './aspect.ts'
import type { RankLead } from './rank-lead.ts'
import { splitScope } from './scope.ts'

/** `总量在沿海城市排名上升` before `4位`: whose place moved, and among whom; null where no place did. */
export function readMovedPlace({ mention, lead }: Figure, lexicon: Lexicon): RankLead | null {
  if (mention.unit !== '位' || lead.trend === null || lead.aspect !== 'rank') return null
  const { rest, scope } = within(lead.head) ?? splitScope(lead.head, lexicon)
  return { ...aspectOf(rest, lexicon), scope, each: false }
}

/** `在全国百强榜`: all that follows 在 tells among whom. */
function within(words: readonly Word[]): { readonly rest: readonly Word[]; readonly scope: string } | null {
  const at = words.findLastIndex(({ text }) => text === '在')
  const scope = textOf(words.slice(at + 1)).replace(/[中里]$/u, '')
  return at < 0 || scope === '' ? null : { rest: words.slice(0, at), scope }
}
