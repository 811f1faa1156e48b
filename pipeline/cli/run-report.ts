import { existsSync, readFileSync } from 'node:fs'
import type { MessageRow } from '../datasets/rows.ts'
import { type Extracted, extract, type Lexicon, ReadError } from '../index.ts'
import { withoutEnding } from '../input.ts'
import type { Format } from '../types.ts'
import type { Report } from './reports.ts'

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
  readonly failed: string | null
}

/** Reads one report and extracts its rows. A failure is an outcome too: it must not stop the other reports. */
export async function runReport(report: Report, settings: Settings): Promise<Outcome> {
  try {
    const { report: _, ...rows } = await extractReport(report, settings)
    return { report, rows, failed: null }
  } catch (error) {
    return failure(report, error)
  }
}

/** The same for a report that is wanted whole. Rejects as reading it does. */
export function extractReport(
  report: Report,
  { format, encoding, facts, lexicon }: Settings,
): Promise<Extracted> {
  return extract(
    { name: report.source, content: readFileSync(report.path === '-' ? 0 : report.path) },
    {
      documentId: report.documentId,
      ...metaFileOf(report),
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(facts === undefined ? {} : { facts }),
      ...(lexicon === undefined ? {} : { lexicon }),
    },
  )
}

function metaFileOf({ path }: Report): { metaFile?: string } {
  const beside = `${withoutEnding(path)}.meta.json`
  return path !== '-' && existsSync(beside) ? { metaFile: readFileSync(beside, 'utf8') } : {}
}

export function failure(report: Report, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error)
  const message: MessageRow = {
    document_id: report.documentId,
    severity: 'error',
    rule_id: error instanceof ReadError ? error.ruleId : 'extract/failed',
    start: null,
    end: null,
    line: null,
    column: null,
    reason: withoutPaths(reason),
  }
  return {
    report,
    rows: { documents: [], mentions: [], observations: [], messages: [message] },
    failed: reason,
  }
}

/** The system's own errors quote the path as it was opened (`ENOENT: …, open '/home/…'`); datasets hold no such path. */
function withoutPaths(reason: string): string {
  return reason.replace(/, \w+ '[^']*'$/, '')
}
