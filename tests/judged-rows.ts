import type { MentionRow, ObservationRow } from '../pipeline/index.ts'
import type { Span } from '../scripts/accuracy/gold.ts'
import type { Rows } from '../scripts/accuracy/score.ts'

/** A row of `observations` with nothing in it but what is given. */
export function observation(given: Span & Partial<ObservationRow>): ObservationRow {
  return { ...placed, ...empty, ...given }
}

/** What `extract` would give: a mention for every observation, unless it has them given. */
export function rowsWith(
  observations: readonly ObservationRow[],
  mentions: readonly MentionRow[] = observations.map((row) => mention(row)),
): Rows {
  return { observations, mentions }
}

export function mention({ start, end }: Span, kind: MentionRow['class'] = 'observation'): MentionRow {
  return {
    ...placed,
    start,
    end,
    class: kind,
    sentence: '',
    line: 1,
    page: null,
    table: null,
    row: null,
    column: null,
  }
}

const placed = { document_id: '', mention_id: '', text: '', section: null }

const empty: Omit<ObservationRow, keyof typeof placed | 'start' | 'end'> = {
  observation_id: '',
  region_name: null,
  region_code: null,
  indicator: null,
  indicator_code: null,
  entity: null,
  measure: 'level',
  value: null,
  value_max: null,
  unit: '',
  bound: 'exact',
  basis: null,
  period: '2020',
  status: 'actual',
  confidence: 0.97,
  certainty: 'high',
  rank_scope: null,
  rank_of: null,
  qualifies: null,
  rules: [],
  corrected_by: null,
}
