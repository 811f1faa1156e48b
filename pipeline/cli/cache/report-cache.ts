import type { Report } from '../reports/find-reports.ts'
import type { Outcome, Settings } from '../run/run-report.ts'
import { packEntry, unpackEntry } from './entry.ts'
import { openCacheFolder } from './folder.ts'
import { cacheKeys, hashOf } from './key.ts'

/** Spares reading a report that was read before and has not changed. */
export interface ReportCache {
  /** What came of a report in an earlier run, or what `read` gives, which is kept for the next. */
  readonly outcome: (report: Report, read: () => Promise<Outcome>) => Promise<Outcome>
  /** How many reports were not read. */
  readonly hits: () => number
  /** Forgets what this run had no use for; for the end of a run that went well. */
  readonly prune: () => void
  /** Why something could not be kept, or null. */
  readonly writeFault: () => string | null
}

export const noCache: ReportCache = {
  outcome: (_, read) => read(),
  hits: () => 0,
  prune: () => {},
  writeFault: () => null,
}

/**
 * Keeps the rows of each report in a folder, one file a report. An entry counts only where everything is as it was, and
 * whole; otherwise the report is read. A report that failed is read again every time.
 */
export function openCache(folder: string, settings: Settings): ReportCache {
  const files = openCacheFolder(folder)
  const keyOf = cacheKeys(settings)
  let hits = 0
  return {
    outcome: async (report, read) => {
      const key = await keyOf(report)
      if (key === null) return read()
      const name = hashOf(report.source, report.documentId)
      const bytes = files.read(name)
      const known = bytes === null ? null : unpackEntry(key, bytes)
      if (known !== null) {
        hits++
        return { report, ...known, failed: null }
      }
      const outcome = await read()
      // The file may have changed since the key was made: then the rows are of another report than the key.
      if (outcome.failed === null && (await keyOf(report)) === key) files.write(name, packEntry(key, outcome))
      return outcome
    },
    hits: () => hits,
    prune: files.prune,
    writeFault: files.writeFault,
  }
}
