import type { Collected } from '../../checks/collection.ts'
import type { Outcome } from './run-report.ts'

/** How often each of several names came. */
export type Counts = Readonly<Record<string, number>>

/** What a run came to, in numbers; what `--json` prints, by `schemas/summary.schema.json`. */
export interface Summary {
  readonly reports: { readonly read: number; readonly failed: number; readonly unchanged: number }
  /** Why each report that could not be read was not. */
  readonly failures: readonly { readonly source: string; readonly reason: string }[]
  readonly characters: number
  /** By class. */
  readonly mentions: Counts
  /** By measure. */
  readonly observations: Counts
  /** Observations by certainty. */
  readonly certainty: Counts
  readonly series: number
  /** By verdict. */
  readonly checks: Counts
  /** By rule. */
  readonly messages: Counts
}

/** Counts kept while the reports go by. */
export interface SummaryCounter {
  readonly add: (outcome: Outcome) => void
  /** What the reports say together. */
  readonly addTogether: (together: Collected) => void
  readonly read: () => number
  /** Read or failed. */
  readonly done: () => number
  /** Rows that were left out, and other errors of reports. */
  readonly errors: () => number
  readonly summary: (unchanged: number) => Summary
}

export function summaryCounter(): SummaryCounter {
  const counts = { read: 0, errors: 0, characters: 0, series: 0 }
  const failures: { source: string; reason: string }[] = []
  const [mentions, observations, certainty] = [nameCounter(), nameCounter(), nameCounter()]
  const [checks, messages] = [nameCounter(), nameCounter()]
  return {
    add: ({ report, rows, failed }) => {
      for (const row of rows.mentions) mentions.count(row.class)
      for (const row of rows.observations) {
        observations.count(row.measure)
        certainty.count(row.certainty)
      }
      for (const row of rows.messages) messages.count(row.rule_id)
      counts.errors += rows.messages.filter((row) => row.severity === 'error').length
      counts.characters += rows.documents.reduce((sum, { characters }) => sum + characters, 0)
      if (failed === null) counts.read++
      else failures.push({ source: report.source, reason: failed })
    },
    addTogether: (together) => {
      for (const row of together.messages) messages.count(row.rule_id)
      for (const { before, after } of together.lowered.values()) {
        certainty.count(before.certainty, -1)
        certainty.count(after.certainty)
      }
      for (const row of together.checks) checks.count(row.verdict)
      counts.series += together.series.length
    },
    read: () => counts.read,
    done: () => counts.read + failures.length,
    errors: () => counts.errors,
    summary: (unchanged) => ({
      reports: { read: counts.read, failed: failures.length, unchanged },
      failures,
      characters: counts.characters,
      mentions: mentions.counts(),
      observations: observations.counts(),
      certainty: certainty.counts(),
      series: counts.series,
      checks: checks.counts(),
      messages: messages.counts(),
    }),
  }
}

function nameCounter() {
  const found = new Map<string, number>()
  return {
    count: (name: string, by = 1) => found.set(name, (found.get(name) ?? 0) + by),
    /** The most frequent first. */
    counts: (): Counts => Object.fromEntries([...found].filter(([, count]) => count > 0).sort(byCount)),
  }
}

type Entry = readonly [string, number]

function byCount([a, many]: Entry, [b, more]: Entry): number {
  return more - many || (a < b ? -1 : 1)
}
