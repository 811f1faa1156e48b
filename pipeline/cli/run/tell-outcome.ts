import type { MessageRow } from '../../datasets/rows.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Outcome } from './run-report.ts'

/**
 * Says what a user should hear of a report at once: errors, and warnings that concern the report as a whole (no year,
 * no region). Warnings about single figures stand in the dataset `messages`.
 */
export function tellOutcome({ report, rows, failed }: Outcome, quiet: boolean, terminal: Terminal): void {
  if (failed !== null) terminal.error(failed, report.source)
  else for (const row of rows.messages) if (isUrgent(row, quiet)) tell(row, report.source, terminal)
}

function isUrgent({ severity, start }: MessageRow, quiet: boolean): boolean {
  return severity === 'error' || (severity === 'warning' && start === null && !quiet)
}

function tell({ severity, line, column, reason }: MessageRow, source: string, terminal: Terminal): void {
  const place = line === null ? source : `${source}:${line}:${column ?? 1}`
  if (severity === 'error') terminal.error(reason, place)
  else terminal.warning(reason, place)
}
