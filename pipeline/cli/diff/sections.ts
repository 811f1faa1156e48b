import { sentence } from '../../language/sentence.ts'
import type { Comparison } from './comparison.ts'
import type { FileRow } from './dataset-rows.ts'
import { fieldChange, figureName, pointValue, rereading, revision } from './figure-text.ts'
import type { Changed } from './pairing.ts'

/** One difference in words: in which report, of what, and how. */
export interface Entry {
  readonly sign: '+' | '-' | '~'
  readonly report: string
  readonly what: string
  readonly how: string
}

export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** All that a person wants to read, the weightiest first; what has no entries is left out. */
export function sectionsOf(found: Comparison): readonly Section[] {
  const { reports, figures, series, checks } = found
  const own = ofSharedReports(found)
  const sections: readonly Section[] = [
    {
      title: sentence`Reports`,
      entries: [
        ...reports.went.map((row) => reportEntry('-', row)),
        ...reports.came.map((row) => reportEntry('+', row)),
        ...reports.changed.map(changedReport),
      ],
    },
    {
      title: sentence`Figures that a report gives otherwise now`,
      entries: figures.revised.map(changedBy(revision)),
    },
    {
      title: sentence`Figures that are read otherwise now`,
      entries: figures.reread.map(changedBy(rereading)),
    },
    { title: sentence`Figures that went`, entries: own(figures.went).map((row) => figureEntry('-', row)) },
    { title: sentence`Figures that came`, entries: own(figures.came).map((row) => figureEntry('+', row)) },
    {
      title: sentence`Points of series that a newer report revises`,
      entries: series.revised.map(revisedPoint),
    },
    { title: sentence`Points of series with another value`, entries: series.changed.map(revisedPoint) },
    { title: sentence`Checks that fail now`, entries: checks.failing.map((row) => checkEntry('+', row)) },
    { title: sentence`Checks that fail no more`, entries: checks.mended.map((row) => checkEntry('-', row)) },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

/** Figures of a report that came or went are told with it, by their number. */
function ofSharedReports({ reports }: Comparison): (rows: readonly FileRow[]) => readonly FileRow[] {
  const whole = new Set([...reports.came, ...reports.went].map(({ document_id }) => document_id))
  return (rows) => rows.filter(({ document_id }) => !whole.has(document_id))
}

function reportEntry(sign: Entry['sign'], row: FileRow): Entry {
  return {
    ...entry(sign, row),
    what: String(row.title ?? row.source),
    how: sentence`${row.observations} figures`,
  }
}

function changedReport({ before, after, fields }: Changed): Entry {
  const said = fields
    .filter((field) => field !== 'characters')
    .map((field) => reportChange(field, before, after))
  return { ...entry('~', after), what: String(after.title ?? after.source), how: said.join('; ') }
}

function reportChange(field: string, before: FileRow, after: FileRow): string {
  if (field === 'sha256') return sentence`another text`
  return field === 'document_id' ? sentence`was ${before.document_id}` : fieldChange(field, before, after)
}

function changedBy(words: (change: Changed) => string): (change: Changed) => Entry {
  return (change) => {
    const { text } = change.after
    const name = figureName(change.before)
    const what = change.fields.includes('text') ? name : `${name} ${text}`
    return { ...entry('~', change.after), what, how: words(change) }
  }
}

function figureEntry(sign: Entry['sign'], row: FileRow): Entry {
  return { ...entry(sign, row), what: figureName(row), how: String(row.text) }
}

function revisedPoint({ point, by }: { readonly point: FileRow; readonly by: FileRow }): Entry {
  const what = `${point.region_name} ${figureName(point)}`
  return { ...entry('~', by), what, how: `${pointValue(point)} → ${pointValue(by)}` }
}

function checkEntry(sign: Entry['sign'], row: FileRow): Entry {
  return { ...entry(sign, row), what: String(row.rule), how: String(row.explanation) }
}

function entry(sign: Entry['sign'], { document_id }: FileRow): Entry {
  return { sign, report: String(document_id), what: '', how: '' }
}
