import type { DocumentRow, MessageRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'

/** Reports that came twice: the id of each repetition, and of the one that it repeats. */
export type SameReports = ReadonlyMap<string, string>

/**
 * Finds reports that are one: the same bytes, or the same kind, region, years and title. Of several the one whose id comes
 * first stands, whatever order they came in.
 */
export function sameReports(documents: readonly DocumentRow[]): SameReports {
  const found = new Map<string, string>()
  const first = new Map<string, string>()
  for (const document of [...documents].sort((a, b) => (a.document_id < b.document_id ? -1 : 1))) {
    const keys = keysOf(document)
    const known = keys.map((key) => first.get(key)).find((id) => id !== undefined)
    if (known !== undefined) found.set(document.document_id, known)
    else for (const key of keys) first.set(key, document.document_id)
  }
  return found
}

function keysOf({ sha256, kind, region_name, review_year, title }: DocumentRow): readonly string[] {
  const says = region_name !== null && review_year !== null && title !== null && kind !== 'other'
  return [sha256, ...(says ? [JSON.stringify([kind, region_name, review_year, title])] : [])]
}

/** Says so of each repetition. */
export function sameReportMessages(same: SameReports): readonly MessageRow[] {
  return [...same].map(([id, first]) => ({
    document_id: id,
    severity: 'warning',
    rule_id: 'series/same-report',
    start: null,
    end: null,
    line: null,
    column: null,
    reason: sentence`It is the same report as ${first}: its figures stand in observations, and are left out of series and checks. Take one of the two away.`,
  }))
}
