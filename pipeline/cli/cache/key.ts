import { createHash } from 'node:crypto'
import type { Report } from '../reports/find-reports.ts'
import { bytesOf, metaFileOf } from '../reports/report-files.ts'
import type { Settings } from '../run/run-report.ts'
import { codeFingerprint } from './code-fingerprint.ts'

/**
 * Gives a hash of all that a report's rows are made of: its bytes, its name, what stands beside it, the run's settings
 * and gongbao itself. Null for what can be read once only (standard input), or not at all.
 */
export function cacheKeys(settings: Settings): (report: Report) => Promise<string | null> {
  const run = hashOf(codeFingerprint(), JSON.stringify(settings))
  return async (report) => {
    if (report.path === '-') return null
    try {
      const meta = await metaFileOf(report)
      const content = createHash('sha256')
        .update(await bytesOf(report))
        .digest('hex')
      return hashOf(run, report.documentId, report.source, content, meta)
    } catch {
      return null // whoever reads the report says why it cannot be read
    }
  }
}

/** Of a list, so that its parts cannot run into one another. */
export function hashOf(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
