import { packed, unpacked } from './cache-entry.ts'
import { cacheFolder } from './cache-folder.ts'
import { cacheKeys, hashOf } from './cache-key.ts'
import type { Report } from './reports.ts'
import type { Outcome, Settings } from './run-report.ts'

/** Spares reading a report that was read before and has not changed. */
export interface ReportCache {
  /** What came of a report in an earlier run, or what `read` gives, which is kept for the next. */
  readonly outcome: (report: Report, read: () => Promise<Outcome>) => Promise<Outcome>
  /** How many reports were not read. */
  readonly spared: () => number
  /** Forgets what this run had no use for; for the end of a run that went well. */
  readonly clean: () => void
  /** Why something could not be kept, or null. */
  readonly trouble: () => string | null
}

export const noCache: ReportCache = {
  outcome: (_, read) => read(),
  spared: () => 0,
  clean: () => {},
  trouble: () => null,
}

/**
 * Keeps the rows of each report in a folder, one file a report. An entry counts only where everything is as it was, and
 * whole; otherwise the report is read. A report that failed is read again every time.
 */
export function openCache(folder: string, settings: Settings): ReportCache {
  const files = cacheFolder(folder)
  const keyOf = cacheKeys(settings)
  let spared = 0
  return {
    outcome: async (report, read) => {
      const key = await keyOf(report)
      if (key === null) return read()
      const name = hashOf(report.source, report.documentId)
      const bytes = files.read(name)
      const known = bytes === null ? null : unpacked(key, bytes)
      if (known !== null) {
        spared++
        return { report, ...known, failed: null }
      }
      const outcome = await read()
      // The file may have changed since the key was made: then the rows are of another report than the key.
      if (outcome.failed === null && (await keyOf(report)) === key) files.write(name, packed(key, outcome))
      return outcome
    },
    spared: () => spared,
    clean: files.clean,
    trouble: files.trouble,
  }
}
