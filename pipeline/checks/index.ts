import type { Stage } from '../core/context.ts'
import type { Tell } from '../core/text.ts'
import type { Reported } from '../datasets/index.ts'
import { sentence } from '../language/sentence.ts'
import { faultOf } from './row-faults.ts'

/**
 * Lets through the rows that hold what the schemas promise. A row that does not is left out, and so is every row that
 * needs it: no row ever points at one that is not there. Each of them is told.
 */
export const checks: Stage<Reported, Reported> = ({ report, rows }, { tell }) => {
  const documents = rows.documents.filter((row) => passes('documents', row, tell))
  if (documents.length < rows.documents.length) return { report, rows: withoutReport(rows, tell) }
  const mentions = rows.mentions.filter((row) => passes('mentions', row, tell))
  const observations = bound(rows.observations, mentions, tell).filter((row) =>
    passes('observations', row, tell),
  )
  return {
    report,
    rows: {
      documents: documents.map((row) => counted(row, mentions, observations)),
      mentions,
      observations: unlinked(observations, tell),
    },
  }
}

type Rows = Reported['rows']
type Dataset = keyof Rows
type Mention = Rows['mentions'][number]
type Observation = Rows['observations'][number]

function passes(dataset: Dataset, row: Rows[Dataset][number], tell: Tell): boolean {
  const fault = faultOf(dataset, row)
  if (fault === null) return true
  const reason = sentence`A row of ${dataset} was left out: ${fault}.`
  tell({ severity: 'error', ruleId: 'checks/schema', reason, ...('start' in row ? placeOf(row) : {}) })
  return false
}

/** Figures of a report that has no row would be figures of nothing. */
function withoutReport({ mentions, observations }: Rows, tell: Tell): Rows {
  const reason = sentence`The ${mentions.length} mentions and ${observations.length} observations of this report were left out with its row of documents. Mend what that row lacks: in the report, its front matter, <name>.meta.json or with --meta.`
  tell({ severity: 'error', ruleId: 'checks/report', reason })
  return { documents: [], mentions: [], observations: [] }
}

function bound(
  rows: readonly Observation[],
  mentions: readonly Mention[],
  tell: Tell,
): readonly Observation[] {
  const kept = new Set(mentions.map((row) => row.mention_id))
  const lost = rows.filter((row) => !kept.has(row.mention_id))
  const reason = sentence`A row of observations was left out: its row of mentions was.`
  for (const row of lost) tell({ severity: 'error', ruleId: 'checks/mention', reason, ...placeOf(row) })
  return rows.filter((row) => kept.has(row.mention_id))
}

/** A growth stays a statistic without its level; only the way to the level is lost. */
function unlinked(rows: readonly Observation[], tell: Tell): readonly Observation[] {
  const kept = new Set(rows.map((row) => row.observation_id))
  return rows.map((row) => {
    if (row.qualifies === null || kept.has(row.qualifies)) return row
    const reason = sentence`The level that this observation qualifies was left out: its \`qualifies\` is empty.`
    tell({ severity: 'warning', ruleId: 'checks/qualifies', reason, ...placeOf(row) })
    return { ...row, qualifies: null }
  })
}

function counted(
  row: Rows['documents'][number],
  mentions: readonly Mention[],
  observations: readonly Observation[],
) {
  return { ...row, mentions: mentions.length, observations: observations.length }
}

function placeOf({ start, end }: Mention | Observation) {
  return { span: { start, end } }
}
