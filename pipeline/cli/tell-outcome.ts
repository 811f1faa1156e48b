import type { MessageRow } from '../datasets/rows.ts'
import type { Outcome } from './run-report.ts'
import type { Terminal } from './terminal.ts'

/**
 * Says what a user should hear of a report at once: errors, and warnings that concern the report as a whole (no year,
 * no region). Warnings about single figures stand in the dataset `messages`.
 */
export function tellOutcome({ report, rows, failed }: Outcome, quiet: boolean, terminal: Terminal): void {
  const { red } = terminal.colors
  if (failed !== null) terminal.say(`${red('error')} ${report.source}: ${failed}`)
  else
    for (const row of rows.messages)
      if (isUrgent(row, quiet)) terminal.say(lineOf(row, report.source, terminal))
}

function isUrgent({ severity, start }: MessageRow, quiet: boolean): boolean {
  return severity === 'error' || (severity === 'warning' && start === null && !quiet)
}

function lineOf(
  { severity, line, column, reason }: MessageRow,
  source: string,
  { colors }: Terminal,
): string {
  const place = line === null ? source : `${source}:${line}:${column ?? 1}`
  const head = severity === 'error' ? colors.red('error') : colors.yellow('warning')
  return `${head} ${place}: ${reason}`
}
