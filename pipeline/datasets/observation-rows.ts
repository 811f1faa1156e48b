import type { Mention } from '../core/mentioned.ts'
import type { Observation, Observed } from '../core/observed.ts'
import { identifiers } from './identifiers.ts'
import type { Making } from './making.ts'
import { sectionOf } from './mention-rows.ts'
import type { MentionRow, ObservationRow } from './rows.ts'

/** One row for every statistic, in text order. `mentions` are the rows of the report's mentions, all of them. */
export function observationRows(making: Making, mentions: readonly MentionRow[]): readonly ObservationRow[] {
  const { report, documentId } = making
  const ids = observationIds(report, documentId)
  const found = report.observations.map((observation) => ({
    observation,
    mention: present(report.mentions[observation.mention]),
    mentionId: present(mentions[observation.mention]).mention_id,
  }))
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

/** The id of each observation's row, in their order: rows may be left out or taken away later. */
export function observationIds(report: Observed, documentId: string): readonly string[] {
  const identify = identifiers('observations', documentId)
  return report.observations.map(({ mention }) => {
    const { start, text } = present(report.mentions[mention])
    return identify(start, text)
  })
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
