import type { VFileMessage } from 'vfile-message'
import type { MessageRow } from './rows.ts'

/** A file's messages as rows: by place, those of the whole report first. */
export function messageRows(messages: readonly VFileMessage[], documentId: string): readonly MessageRow[] {
  const rows = messages.map((message) => messageRow(message, documentId))
  return rows.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1))
}

function messageRow({ fatal, ruleId, reason, place }: VFileMessage, documentId: string): MessageRow {
  const start = place === undefined ? undefined : 'start' in place ? place.start : place
  const end = place !== undefined && 'end' in place ? place.end : start
  return {
    document_id: documentId,
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    rule_id: ruleId ?? 'gongbao/unknown',
    start: start?.offset ?? null,
    end: end?.offset ?? null,
    line: start?.line ?? null,
    column: start?.column ?? null,
    reason,
  }
}
