import type { DocumentRow, MentionRow, MessageRow, ObservationRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'
import type { Correction, Numbered } from './correction.ts'
import { findRow } from './find-row.ts'
import { putRight } from './put-right.ts'

/** The rows of one report, as `extract` gives them. */
export interface ReportRows {
  readonly documents: readonly DocumentRow[]
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
  readonly messages: readonly MessageRow[]
}

/** Corrections under way through the reports of a run. */
export interface Corrections {
  /** A report's rows with what is corrected in them, and a message for every correction that is meant for it. */
  readonly applied: <Rows extends ReportRows>(rows: Rows) => Rows
  /** A message for every correction whose report did not come. */
  readonly leftOver: () => readonly MessageRow[]
}

/** @param list entries without {@link faultsOf faults}, in the order of the user's file: messages name them by their number */
export function corrections(list: readonly Correction[]): Corrections {
  const waiting = new Map<string, Numbered[]>()
  for (const [at, correction] of list.entries()) {
    const ofReport = waiting.get(correction.document_id)
    const numbered = { ...correction, number: at + 1 }
    if (ofReport === undefined) waiting.set(correction.document_id, [numbered])
    else ofReport.push(numbered)
  }
  return {
    applied: (rows) => {
      const id = rows.documents[0]?.document_id ?? ''
      const own = waiting.get(id) ?? []
      waiting.delete(id)
      return own.length === 0 ? rows : { ...rows, ...corrected(rows, own) }
    },
    leftOver: () => [...waiting.values()].flat().map(withoutReport),
  }
}

function corrected(rows: ReportRows, own: readonly Numbered[]): Omit<ReportRows, 'mentions'> {
  const lines = new Map(rows.mentions.map(({ mention_id, line }) => [mention_id, line]))
  let { observations } = rows
  const told = own.map((correction): MessageRow => {
    const found = findRow(correction, observations)
    if (found.row === null) return message(correction, 'warning', found.rule, found.why)
    const step = putRight(observations, found.row, correction)
    observations = step.rows
    const { start, end, mention_id } = found.row
    const place = { start, end, line: lines.get(mention_id) ?? null }
    return { ...message(correction, step.severity, step.rule, step.what), ...place }
  })
  const documents = rows.documents.map((row) => ({ ...row, observations: observations.length }))
  return { documents, observations, messages: [...rows.messages, ...told].sort(byPlace) }
}

function byPlace(a: MessageRow, b: MessageRow): number {
  return (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1)
}

function withoutReport(correction: Numbered): MessageRow {
  const why = sentence`no report of this document_id was read. Mend the entry or take it out.`
  return message(correction, 'warning', 'no-report', why)
}

function message(
  { document_id, number, field, who, reason }: Numbered,
  severity: MessageRow['severity'],
  rule: string,
  what: string,
): MessageRow {
  return {
    document_id,
    severity,
    rule_id: `corrections/${rule}`,
    start: null,
    end: null,
    line: null,
    column: null,
    reason:
      severity === 'info'
        ? sentence`Correction ${number} (${field}): ${what}: ${reason.trim()} (${who.trim()}).`
        : sentence`Correction ${number} (${field}): ${what}`,
  }
}

export type { CorrectableField, Correction } from './correction.ts'
export { faultsOf } from './faults.ts'
