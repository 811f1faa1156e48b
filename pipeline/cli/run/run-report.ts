import type { Format } from '../../core/source.ts'
import type { MessageRow } from '../../datasets/rows.ts'
import type { Extracted, Lexicon } from '../../index.ts'
import { reasonOf } from '../../language/reason.ts'
import { ReadError } from '../../read/error.ts'
import type { Report } from '../reports/find-reports.ts'
import { bytesOf, metaFileOf } from '../reports/report-files.ts'

/** What holds for all reports of a run. */
export interface Settings {
  readonly format?: Format
  readonly encoding?: string
  readonly facts?: Readonly<Record<string, string>>
  readonly lexicon?: Lexicon
}

/** What came of a report. `failed` says why, in a sentence, where it could not be read. */
export interface Outcome {
  readonly report: Report
  readonly rows: Omit<Extracted, 'report'>
  /** The text that offsets count in, where it is not the file's own. */
  readonly rendering: string | null
  readonly failed: string | null
}

/** Reads one report and extracts its rows. A failure is an outcome too: it must not stop the other reports. */
export async function runReport(report: Report, settings: Settings): Promise<Outcome> {
  try {
    const { report: read, ...rows } = await extractReport(report, settings)
    return { report, rows, rendering: read.rendered ? read.text : null, failed: null }
  } catch (error) {
    return failure(report, error)
  }
}

/** The same for a report that is wanted whole. Rejects as reading it does. */
export async function extractReport(
  report: Report,
  { format, encoding, facts, lexicon }: Settings,
): Promise<Extracted> {
  const { extract } = await import('../../index.ts') // the whole pipeline: `--help` must not wait for it
  const metaFile = await metaFileOf(report)
  return extract(
    { name: report.source, content: await bytesOf(report) },
    {
      documentId: report.documentId,
      ...(metaFile === null ? {} : { metaFile }),
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(facts === undefined ? {} : { facts }),
      ...(lexicon === undefined ? {} : { lexicon }),
    },
  )
}

export function failure(report: Report, error: unknown): Outcome {
  const reason = reasonOf(error)
  const message: MessageRow = {
    document_id: report.documentId,
    severity: 'error',
    rule_id: error instanceof ReadError ? error.ruleId : 'extract/failed',
    start: null,
    end: null,
    line: null,
    column: null,
    reason,
  }
  return {
    report,
    rows: { documents: [], mentions: [], observations: [], messages: [message] },
    rendering: null,
    failed: reason,
  }
}
