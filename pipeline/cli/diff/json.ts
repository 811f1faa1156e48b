import { type Comparison, summaryOf } from './comparison.ts'

/** A comparison whole, for programs: the summary, then every row that came, went or changed. Figures are decimal text. */
export function diffJson(found: Comparison): string {
  const { before, after, reports, figures, series, checks } = found
  const content = {
    before,
    after,
    summary: summaryOf(found),
    reports: { ...reports, renamed: Object.fromEntries(reports.renamed) },
    figures,
    series,
    checks,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
