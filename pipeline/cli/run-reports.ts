import { setImmediate } from 'node:timers/promises'
import { requireJieba } from '../tokens/words.ts'
import { openCrew } from './crew.ts'
import type { Report } from './reports.ts'
import { type Outcome, runReport, type Settings } from './run-report.ts'

/**
 * The outcomes of reports in the order of the reports, whatever order they are finished in.
 * `jobs` processes work side by side; one is this process itself.
 */
export function runReports(
  reports: readonly Report[],
  settings: Settings,
  jobs: number,
): AsyncIterable<Outcome> {
  requireJieba() // without it every report would fail in the same words
  return jobs > 1 && reports.length > 1 ? sideBySide(reports, settings, jobs) : oneByOne(reports, settings)
}

async function* oneByOne(reports: readonly Report[], settings: Settings): AsyncGenerator<Outcome> {
  for (const report of reports) {
    yield await runReport(report, settings)
    await setImmediate() // lets an interrupt be heard
  }
}

/** How many reports a process may be ahead of the one that is waited for: bounds what is held in memory. */
const ahead = 4

async function* sideBySide(
  reports: readonly Report[],
  settings: Settings,
  jobs: number,
): AsyncGenerator<Outcome> {
  const crew = openCrew(Math.min(jobs, reports.length), settings)
  try {
    const window = jobs * ahead
    const underWay = reports.slice(0, window).map((report) => crew.run(report))
    for (let at = 0; at < reports.length; at++) {
      const next = underWay.shift()
      if (next === undefined) return
      yield await next
      const report = reports[at + window]
      if (report !== undefined) underWay.push(crew.run(report))
    }
  } finally {
    crew.dismiss()
  }
}
