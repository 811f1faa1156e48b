import type { Stage } from '../context.ts'
import type { Reported } from '../datasets/index.ts'
import type { Tell } from '../types.ts'
import { faultOf } from './row-faults.ts'

/**
 * Lets through the rows that hold what the schemas promise. A row that does not is left out, and told; so is every
 * row that pointed at it.
 */
export const checks: Stage<Reported, Reported> = ({ report, rows }, { tell }) => {
  const documents = rows.documents.filter((row) => passes('documents', row, tell))
  const mentions = rows.mentions.filter((row) => passes('mentions', row, tell))
  const kept = new Set(mentions.map((row) => row.mention_id))
  const sound = rows.observations.filter((row) => passes('observations', row, tell))
  const bound = sound.filter((row) => kept.has(row.mention_id))
  const levels = new Set(bound.map((row) => row.observation_id))
  const observations = bound.map((row) =>
    row.qualifies === null || levels.has(row.qualifies) ? row : { ...row, qualifies: null },
  )
  return {
    report,
    rows: { documents: documents.map(counted(mentions.length, observations.length)), mentions, observations },
  }
}

type Dataset = Exclude<Parameters<typeof faultOf>[0], 'messages'>
type Row = Reported['rows'][Dataset][number]

function passes(dataset: Dataset, row: Row, tell: Tell): boolean {
  const fault = faultOf(dataset, row)
  if (fault === null) return true
  const reason = `A row of ${dataset} was left out: ${fault}.`
  const span = 'start' in row ? { span: { start: row.start, end: row.end } } : {}
  tell({ severity: 'error', ruleId: 'checks/schema', reason, ...span })
  return false
}

function counted(mentions: number, observations: number) {
  return (row: Reported['rows']['documents'][number]) => ({ ...row, mentions, observations })
}
