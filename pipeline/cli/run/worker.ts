import type { Report } from '../reports/find-reports.ts'
import { runReport, type Settings } from './run-report.ts'

/** A child process of the worker pool: hears the settings once, then a report at a time. */
let settings: Settings = {}

process.on('message', async (message: { readonly settings?: Settings; readonly report?: Report }) => {
  if (message.settings !== undefined) settings = message.settings
  if (message.report !== undefined) process.send?.(await runReport(message.report, settings))
})
process.on('disconnect', () => process.exit())
