import { createHash } from 'node:crypto'
import type { Big } from '../../core/decimal.ts'
import type { CheckRow, MentionRow, ObservationRow } from '../../datasets/rows.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { type Point, sorted } from '../../series/index.ts'
import type { Check } from './check.ts'
import { growthFromLevels } from './growth-from-levels.ts'
import { outOfLine } from './out-of-line.ts'
import { partsOfWhole } from './parts-of-whole.ts'
import { powersOfTen } from './powers-of-ten.ts'
import { proportions } from './proportions.ts'
import { rankAgainstRank } from './ranks.ts'
import { shares } from './shares.ts'
import { statedTwice } from './stated-twice.ts'
import { tallies } from './tallies.ts'
import { targetAndResult } from './target-and-result.ts'

/** What one report says of itself: statements that need no other report. */
export function checksOfReport(
  mentions: readonly MentionRow[],
  observations: readonly ObservationRow[],
): readonly CheckRow[] {
  const found = [...shares(observations), ...proportions(observations), ...tallies(mentions, observations)]
  return found.map(rowOf)
}

/** What the points of all reports say of each other, in an order that does not depend on theirs. */
export function checksOfSeries(points: readonly Point[], lexicon: Lexicon): readonly CheckRow[] {
  const all = sorted(points)
  const found = [
    ...growthFromLevels(all, lexicon),
    ...partsOfWhole(all, lexicon),
    ...statedTwice(all),
    ...powersOfTen(all),
    ...outOfLine(all),
    ...rankAgainstRank(all),
    ...targetAndResult(all, lexicon),
  ]
  return found.map(rowOf)
}

/** Quotients are cut where the digits of the sources end long before. */
const mostDecimals = 6

function rowOf({ rule, documentId, observationIds, verdict, explanation, ...figures }: Check): CheckRow {
  const decimal = (value: Big | null) => value?.round(mostDecimals).toFixed() ?? null
  return {
    check_id: createHash('sha256')
      .update(JSON.stringify([rule, ...observationIds]))
      .digest('hex')
      .slice(0, 16),
    rule,
    document_id: documentId,
    observation_ids: observationIds,
    expected: decimal(figures.expected),
    actual: decimal(figures.actual),
    tolerance: decimal(figures.tolerance),
    verdict,
    explanation,
  }
}
