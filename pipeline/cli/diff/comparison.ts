import { sentence } from '../../language/sentence.ts'
import { type CheckChanges, checkChanges } from './checks.ts'
import { type FigureChanges, figureChanges } from './figures.ts'
import type { DatasetFolder } from './folder.ts'
import { type ReportChanges, reportChanges, underNewNames } from './reports.ts'
import { type RowCounts, rowCounts } from './row-counts.ts'
import { type SeriesChanges, seriesChanges } from './series.ts'

/** All that differs between two output folders. */
export interface Comparison {
  readonly before: string
  readonly after: string
  readonly reports: ReportChanges
  readonly figures: FigureChanges
  readonly series: SeriesChanges
  readonly checks: CheckChanges
  readonly numerals: RowCounts
  readonly messages: RowCounts
}

export function comparison(before: DatasetFolder, after: DatasetFolder): Comparison {
  const reports = reportChanges(before.rows('documents'), after.rows('documents'))
  const old = (dataset: Parameters<DatasetFolder['rows']>[0]) => underNewNames(before.rows(dataset), reports)
  return {
    before: before.name,
    after: after.name,
    reports,
    figures: figureChanges(old('observations'), after.rows('observations')),
    series: seriesChanges(old('series'), after.rows('series')),
    checks: checkChanges(old('checks'), after.rows('checks')),
    numerals: rowCounts(old('mentions'), after.rows('mentions'), ['document_id', 'text', 'class']),
    messages: rowCounts(old('messages'), after.rows('messages'), ['document_id', 'rule_id', 'reason']),
  }
}

/** A line of the summary: what came, went and changed of one kind. */
export interface SummaryRow {
  readonly kind: string
  readonly came: number
  readonly went: number
  /** Null where rows of this kind only come and go. */
  readonly changed: number | null
}

export function summaryOf(found: Comparison): readonly SummaryRow[] {
  const { reports, figures, series, checks, numerals, messages } = found
  const changedFigures = figures.revised.length + figures.reread.length + figures.aside.length
  return [
    row(sentence`reports`, reports, reports.changed.length),
    row(sentence`figures`, figures, changedFigures),
    row(sentence`points of series`, series, series.revised.length + series.changed.length),
    row(sentence`checks`, checks, null),
    row(sentence`checks that fail`, { came: checks.failing, went: checks.mended }, null),
    { kind: sentence`numerals`, ...numerals, changed: null },
    { kind: sentence`messages`, ...messages, changed: null },
  ]
}

function row(
  kind: string,
  { came, went }: { readonly came: readonly unknown[]; readonly went: readonly unknown[] },
  changed: number | null,
): SummaryRow {
  return { kind, came: came.length, went: went.length, changed }
}

export function isSame(found: Comparison): boolean {
  return summaryOf(found).every(({ came, went, changed }) => came === 0 && went === 0 && (changed ?? 0) === 0)
}
