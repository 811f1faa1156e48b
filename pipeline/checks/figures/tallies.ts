import { Big } from '../../core/decimal.ts'
import type { MentionRow, ObservationRow } from '../../datasets/rows.ts'
import { sentence } from '../../language/sentence.ts'
import { type Check, verdictOf } from './check.ts'

const digits = '零一二三四五六七八九十'
const tally = /^([一二三四五六七八九十])([增升])([一二三四五六七八九十])([降减])$/u

/** A tally of what rose and fell (`四增一降`) against the growth figures that its sentence lists. */
export function tallies(
  mentions: readonly MentionRow[],
  observations: readonly ObservationRow[],
): readonly Check[] {
  return mentions.flatMap((mention) => {
    const [, up = '', , down = ''] = tally.exec(mention.text) ?? []
    if (up === '') return []
    const listed = growthsBeside(mention, mentions, observations)
    const [rises, falls] = [1, -1].map((sign) => listed.filter(({ value }) => signOf(value) === sign).length)
    if (rises === undefined || falls === undefined || rises + falls < 2) return []
    const [expected, actual] = [
      new Big(rises * 100 + falls),
      new Big(digits.indexOf(up) * 100 + digits.indexOf(down)),
    ]
    return {
      rule: 'tally-of-list',
      documentId: mention.document_id,
      observationIds: listed.map((row) => row.observation_id),
      expected: null,
      actual: null,
      tolerance: null,
      verdict: verdictOf(expected, actual, new Big(0)),
      explanation: sentence`${mention.text}: the sentence lists ${rises} that rose and ${falls} that fell.`,
    } satisfies Check
  })
}

function growthsBeside(
  tallyMention: MentionRow,
  mentions: readonly MentionRow[],
  observations: readonly ObservationRow[],
): readonly ObservationRow[] {
  const inSentence = new Set(
    mentions
      .filter(
        ({ sentence, section }) => sentence === tallyMention.sentence && section === tallyMention.section,
      )
      .map(({ mention_id }) => mention_id),
  )
  return observations.filter(({ measure, mention_id }) => measure === 'growth' && inSentence.has(mention_id))
}

function signOf(value: string | null): number {
  return value === null ? 0 : Math.sign(Number(value))
}
