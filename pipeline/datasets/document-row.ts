import type { Making } from './making.ts'
import type { DocumentRow } from './rows.ts'

/** What is known of a report as a whole. */
export function documentRow({ report, documentId, sha256 }: Making): DocumentRow {
  const { facts } = report
  return {
    document_id: documentId,
    source: report.path,
    sha256,
    format: report.format,
    encoding: report.encoding,
    rendering: report.rendered ? `texts/${documentId}.txt` : null,
    title: facts.title,
    kind: facts.kind,
    region_name: facts.region?.name ?? null,
    region_code: facts.region?.code ?? null,
    review_year: facts.reviewYear,
    plan_year: facts.planYear,
    delivered_on: facts.deliveredOn,
    author: facts.author,
    characters: report.text.length,
    mentions: report.mentions.length,
    observations: report.observations.length,
  }
}
