import type { Mention } from '../core/mentioned.ts'
import type { Observation } from '../core/observed.ts'
import { identifiers } from './identifiers.ts'
import type { Making } from './making.ts'
import { sectionOf } from './mention-rows.ts'
import type { MentionRow, ObservationRow } from './rows.ts'

/** One row for every statistic, in text order. `mentions` are the rows of the report's mentions, all of them. */
export function observationRows(making: Making, mentions: readonly MentionRow[]): readonly ObservationRow[] {
  const { report, documentId } = making
  const identify = identifiers('observations', documentId)
  const found = report.observations.map((observation) => ({
    observation,
    mention: present(report.mentions[observation.mention]),
    mentionId: present(mentions[observation.mention]).mention_id,
  }))
  const ids = found.map(({ mention }) => identify(mention.start, mention.text))
  return found.map(({ observation, mention, mentionId }, at) => ({
    observation_id: present(ids[at]),
    document_id: documentId,
    mention_id: mentionId,
    ...statement(observation),
    qualifies: observation.qualifies === null ? null : present(ids[observation.qualifies]),
    start: mention.start,
    end: mention.end,
    text: mention.text,
    section: sectionOf(report, mention),
    rules: rulesOf(mention, observation),
    corrected_by: null,
  }))
}

function statement(observation: Observation) {
  return {
    region_name: observation.region?.name ?? null,
    region_code: observation.region?.code ?? null,
    indicator: observation.indicator,
    indicator_code: observation.indicatorCode,
    entity: observation.entity,
    measure: observation.measure,
    value: observation.value,
    value_max: observation.valueMax,
    unit: observation.unit,
    bound: observation.bound,
    basis: observation.basis,
    period: observation.period,
    status: observation.status,
    confidence: observation.confidence,
    certainty: observation.certainty,
    rank_scope: observation.rankScope,
    rank_of: observation.rankOf,
  }
}

/** First the rules that read the numeral, then those that bound it. */
function rulesOf(mention: Mention, observation: Observation): readonly string[] {
  return [...new Set([...mention.rules, ...observation.rules])]
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('an observation points at nothing')
  return value
}
