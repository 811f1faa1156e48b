import type { Context, TaggedWord } from '../core/context.ts'
import type { Mention } from '../core/mentioned.ts'
import type { Stated, Statistic } from '../core/observed.ts'
import type { Facts, Passage } from '../core/segmented.ts'
import type { Token } from '../core/tokenized.ts'
import { isIndicatorName } from '../indicators/code.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { isColon } from '../tokens/characters.ts'
import { type NamePlace, placeOfName } from './name-place.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

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
  /** Statistics of the same passage near this one, and this one. */
  readonly siblings: readonly Statistic[]
  /** The text around the figure, from comma or stop to comma or stop. */
  readonly clause: string
  /** Tokens before the figure, the nearest last, and after it. */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly lexicon: Lexicon
}

/** The evidence of every statistic of a report, in their order. */
export function evidenceIn(
  report: Stated,
  { lexicon, tag }: Pick<Context, 'lexicon' | 'tag'>,
): readonly Evidence[] {
  return report.observations.map((statistic, at) => {
    const mention = present(report.mentions[statistic.mention])
    const passage = present(report.passages[mention.passage])
    const around = surroundings(mention, report.tokens[mention.passage] ?? [])
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
      place: placeOfName(name, mention, around),
      siblings: siblingsOf(at, mention.passage, report),
      clause: clauseOf(around),
      before: around.before,
      after: around.after,
      lexicon,
    }
  })
}

/** How many statistics away one may stand: a line may have thousands. */
const reach = 20

function siblingsOf(at: number, passage: number, { observations, mentions }: Stated): readonly Statistic[] {
  return observations
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(({ mention }) => mentions[mention]?.passage === passage)
}

const ends = new Set('，；。：！？')

function clauseOf({ before, after, own }: Surroundings): string {
  const start = before.findLastIndex((token, at) =>
    endsClause(token, before[at - 1], before[at + 1] ?? own[0]),
  )
  const end = after.findIndex((token, at) => endsClause(token, after[at - 1] ?? own.at(-1), after[at + 1]))
  return [...before.slice(start + 1), ...own, ...after.slice(0, end < 0 ? after.length : end)]
    .map(({ text }) => text)
    .join('')
}

/** The colon of a proportion, however it is written, ends nothing: `22.1：37.0`. */
function endsClause({ text }: Token, before: Token | undefined, behind: Token | undefined): boolean {
  const isProportion = isColon(text) && before?.kind === 'numeral' && behind?.kind === 'numeral'
  return ends.has(text) && !isProportion
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('a statistic points at nothing')
  return value
}
