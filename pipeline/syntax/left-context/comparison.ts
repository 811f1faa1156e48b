import type { Lexicon } from '../../lexicon/index.ts'
import type { TrendRow } from '../../lexicon/rows.ts'
import { tailRoles, trendsByWord } from '../roles.ts'
import { peelLast } from '../strip-suffix.ts'
import type { Word } from '../words.ts'

interface Compared {
  readonly head: readonly Word[]
  readonly trend: TrendRow | null
}

/** `高于全国平均水平`, `比全省平均水平高`: compared with another, not over time. */
export function peelComparison(lead: Compared, lexicon: Lexicon): Compared | null {
  if (lead.trend?.kind === 'comparison') return behindThan(lead.head, lead.trend, lexicon)
  if (lead.trend !== null) return null
  const at = lead.head.findLastIndex((word) => takesObject(word, lexicon))
  const trend = trendsByWord(lexicon).get(lead.head[at]?.text ?? '')
  if (trend === undefined || at === lead.head.length - 1) return null
  return { head: withoutAspect(lead.head.slice(0, at), lexicon), trend }
}

function behindThan(head: readonly Word[], trend: TrendRow, lexicon: Lexicon): Compared | null {
  const at = head.findLastIndex((word) => /^[比较]$/u.test(word.text))
  return at < 0 ? null : { head: withoutAspect(head.slice(0, at), lexicon), trend }
}

/** `高于`, `高出`: what is compared with follows the verb. */
function takesObject({ text }: Word, lexicon: Lexicon): boolean {
  return /[于出]$/u.test(text) && trendsByWord(lexicon).get(text)?.kind === 'comparison'
}

/** `增速快于全市`, `年均增速快于全市`: what is compared is the growth of the indicator, not another indicator. */
function withoutAspect(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const last = peelLast(words, tailRoles(lexicon))
  if (last?.value.kind !== 'aspect') return words
  const average = peelLast(last.rest, tailRoles(lexicon))
  return average?.value.kind === 'basis' ? average.rest : last.rest
}
