import type { DocumentRow, MessageRow } from '../datasets/rows.ts'
import { sentence } from '../language/sentence.ts'
import type { Point } from './points.ts'

/** Reports that came twice: the id of each repetition, and of the one that it repeats. */
export type SameReports = ReadonlyMap<string, string>

/**
 * Finds reports that are one: the same bytes; or of one kind, region and year, with the same title or the same figures
 * (a report fetched as `.docx` and as a web page may have its title otherwise). Of several the one whose id comes first
 * stands, whatever order they came in.
 */
export function sameReports(documents: readonly DocumentRow[], points: readonly Point[]): SameReports {
  const sorted = [...documents].sort((a, b) => (a.document_id < b.document_id ? -1 : 1))
  const figures = figuresOf(sorted, points)
  const standing = new Map<string, DocumentRow[]>()
  const found = new Map<string, string>()
  for (const document of sorted) {
    const isSame = (other: DocumentRow) => saysTheSame(document, other, figures)
    const known = keysOf(document).flatMap((key) => standing.get(key) ?? [])
    const first = known.find(isSame)
    if (first !== undefined) found.set(document.document_id, first.document_id)
    else for (const key of keysOf(document)) standing.set(key, [...(standing.get(key) ?? []), document])
  }
  return found
}

/** Reports that have none of these in common cannot be one. */
function keysOf({ sha256, kind, region_name, review_year }: DocumentRow): readonly string[] {
  const says = region_name !== null && review_year !== null && kind !== 'other'
  return [sha256, ...(says ? [JSON.stringify([kind, region_name, review_year])] : [])]
}

type Figures = ReadonlyMap<string, ReadonlySet<string>>

/** Of reports of one key. */
function saysTheSame(a: DocumentRow, b: DocumentRow, figures: Figures): boolean {
  if (a.sha256 === b.sha256 || (a.title !== null && a.title === b.title)) return true
  return areSame(figures.get(a.document_id) ?? new Set(), figures.get(b.document_id) ?? new Set())
}

/** So few may well agree by chance. */
const fewest = 10

/** Readers of two formats differ in a table here and there. */
function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const most = Math.max(a.size, b.size)
  const shared = [...a].filter((figure) => b.has(figure)).length
  return most >= fewest && shared >= 0.8 * most
}

/** What each report says, of those that may be one with another. */
function figuresOf(documents: readonly DocumentRow[], points: readonly Point[]): Figures {
  const counts = new Map<string, number>()
  for (const key of documents.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const shared = documents.filter((document) => keysOf(document).some((key) => (counts.get(key) ?? 0) > 1))
  const figures = new Map(shared.map(({ document_id }) => [document_id, new Set<string>()]))
  for (const { document_id, indicator_code, entity, measure, period, amount } of points)
    figures
      .get(document_id)
      ?.add(JSON.stringify([indicator_code, entity, measure, period, amount.value.toString()]))
  return figures
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
