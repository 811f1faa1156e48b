import type { Context, TaggedWord } from '../core/context.ts'
import type { Mention } from '../core/mentioned.ts'
import type { Stated, Statistic } from '../core/observed.ts'
import type { Facts, Passage } from '../core/segmented.ts'
import type { Token } from '../core/tokenized.ts'
import { isIndicatorName } from '../indicators/code.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { type NamePlace, placeOfName } from './name-place.ts'

/** What is known of a statistic: all that features and doubts may look at. */
export interface Evidence {
  readonly statistic: Statistic
  readonly mention: Mention
  readonly passage: Passage
  readonly facts: Facts
  /** Headings above it, the outermost first. */
  readonly trail: readonly string[]
  /** Its name, empty where it has none. */
  readonly name: string
  /** The name as jieba cuts it. */
  readonly words: readonly TaggedWord[]
  /** Whether the name alone is one of an indicator in the lexicon. */
  readonly known: boolean
  /** Where the passage says the name; null where it does not say it in one piece. */
  readonly place: NamePlace | null
  /** Statistics of the same passage, this one among them. */
  readonly siblings: readonly Statistic[]
  /** The text around the figure, from comma or stop to comma or stop. */
  readonly clause: string
  /** Tokens of the passage before the figure, the nearest last, and after it. */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly lexicon: Lexicon
}

/** The evidence of every statistic of a report, in their order. */
export function evidenceIn(
  report: Stated,
  { lexicon, tag }: Pick<Context, 'lexicon' | 'tag'>,
): readonly Evidence[] {
  const siblings = byPassage(report)
  return report.observations.map((statistic) => {
    const mention = present(report.mentions[statistic.mention])
    const passage = present(report.passages[mention.passage])
    const tokens = report.tokens[mention.passage] ?? []
    const name = statistic.indicator ?? ''
    return {
      statistic,
      mention,
      passage,
      facts: report.facts,
      trail: report.sections[passage.section]?.trail ?? [],
      name,
      words: tag(name),
      known: statistic.indicatorCode !== null && isIndicatorName(name, lexicon),
      place: placeOfName(name, mention, passage, tokens),
      siblings: siblings.get(mention.passage) ?? [],
      clause: clauseOf(passage.view.text, mention),
      before: tokens.filter(({ to }) => to <= mention.from),
      after: tokens.filter(({ from }) => from >= mention.to),
      lexicon,
    }
  })
}

function byPassage({ observations, mentions }: Stated): ReadonlyMap<number, readonly Statistic[]> {
  const found = new Map<number, Statistic[]>()
  for (const statistic of observations) {
    const { passage } = present(mentions[statistic.mention])
    const own = found.get(passage)
    if (own === undefined) found.set(passage, [statistic])
    else own.push(statistic)
  }
  return found
}

const ends = new Set('，；。：！？')

function clauseOf(text: string, { from, to }: Mention): string {
  let start = from
  while (start > 0 && !ends.has(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && !ends.has(text[end] ?? '')) end++
  return text.slice(start, end)
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('a statistic points at nothing')
  return value
}
