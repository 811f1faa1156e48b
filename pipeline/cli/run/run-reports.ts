import { setImmediate } from 'node:timers/promises'
import { requireJieba } from '../../tokens/jieba.ts'
import type { ReportCache } from '../cache/report-cache.ts'
import type { Report } from '../reports/find-reports.ts'
import { type Outcome, runReport, type Settings } from './run-report.ts'
import { openWorkerPool } from './worker-pool.ts'

/** How the reports of a run are read; it changes nothing of what comes of them. */
export interface RunOptions {
  /** Processes that work side by side; one is this process itself. */
  readonly jobs: number
  readonly cache: ReportCache
}

/** The outcomes of reports in the order of the reports, whatever order they are finished in. */
export function runReports(
  reports: readonly Report[],
  settings: Settings,
  options: RunOptions,
): AsyncIterable<Outcome> {
  requireJieba() // without it every report would fail in the same words
  return options.jobs > 1 && reports.length > 1
    ? sideBySide(reports, settings, options)
    : oneByOne(reports, settings, options)
}

async function* oneByOne(
  reports: readonly Report[],
  settings: Settings,
  { cache }: RunOptions,
): AsyncGenerator<Outcome> {
  for (const report of reports) {
    yield await cache.outcome(report, () => runReport(report, settings))
    await setImmediate() // lets an interrupt be heard
  }
}

/** How many reports a process may be ahead of the one that is waited for: bounds what is held in memory. */
const ahead = 4

async function* sideBySide(
  reports: readonly Report[],
  settings: Settings,
  { jobs, cache }: RunOptions,
): AsyncGenerator<Outcome> {
  const pool = openWorkerPool(Math.min(jobs, reports.length), settings)
  const begun = (report: Report) => cache.outcome(report, () => pool.run(report))
  try {
    const window = jobs * ahead
    const underWay = reports.slice(0, window).map(begun)
    for (let at = 0; at < reports.length; at++) {
      const next = underWay.shift()
      if (next === undefined) return
      yield await next
      const report = reports[at + window]
      if (report !== undefined) underWay.push(begun(report))
    }
  } finally {
    pool.close()
  }
}
