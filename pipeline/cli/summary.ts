import type { Outcome } from './run-report.ts'
import { padEnd, padStart } from './width.ts'

/** Counts kept while the reports go by. */
export interface Tally {
  readonly add: (outcome: Outcome) => void
  readonly read: () => number
  /** Read or failed. */
  readonly done: () => number
  /** Whether a row was left out, or a report told another error. */
  readonly errors: () => number
  /** The table for the end of a run. */
  readonly lines: () => readonly string[]
}

export function tally(): Tally {
  const classes = new Map<string, number>()
  const measures = new Map<string, number>()
  const rules = new Map<string, number>()
  const counts = { read: 0, failed: 0, errors: 0, characters: 0 }
  return {
    add: ({ rows, failed }) => {
      for (const row of rows.mentions) count(classes, row.class)
      for (const row of rows.observations) count(measures, row.measure)
      for (const row of rows.messages) count(rules, row.rule_id)
      counts.errors += rows.messages.filter((row) => row.severity === 'error').length
      counts.characters += rows.documents.reduce((sum, { characters }) => sum + characters, 0)
      counts[failed === null ? 'read' : 'failed']++
    },
    read: () => counts.read,
    done: () => counts.read + counts.failed,
    errors: () => counts.errors,
    lines: () => [
      ...aligned(
        [
          ['reports', counts.read],
          ...(counts.failed === 0 ? [] : [['failed', counts.failed] as const]),
          ['characters', counts.characters],
        ],
        'read',
      ),
      '',
      ...sideBySide(
        aligned([...classes].sort(byCount), 'mentions'),
        aligned([...measures].sort(byCount), 'observations'),
      ),
      ...(rules.size === 0 ? [] : ['', ...aligned([...rules].sort(byCount), 'messages')]),
    ],
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

type Entry = readonly [string, number]

function byCount([a, many]: Entry, [b, more]: Entry): number {
  return more - many || (a < b ? -1 : 1)
}

/** A heading with the sum, then names with their numbers flush right. */
function aligned(entries: readonly Entry[], heading: string): readonly string[] {
  const isSum = heading !== 'read'
  const sum = entries.reduce((total, [, number]) => total + number, 0)
  const rows: readonly (readonly [string, string])[] = [
    [heading, isSum ? grouped(sum) : ''],
    ...entries.map(([name, number]) => [`  ${name}`, grouped(number)] as const),
  ]
  const left = Math.max(...rows.map(([name]) => name.length))
  const right = Math.max(...rows.map(([, number]) => number.length))
  return rows.map(([name, number]) => `${padEnd(name, left)}  ${padStart(number, right)}`.trimEnd())
}

function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  const width = Math.max(...left.map((line) => line.length)) + 8
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, at) =>
    `${padEnd(left[at] ?? '', width)}${right[at] ?? ''}`.trimEnd(),
  )
}

/** `1234567` → `1,234,567`, without asking the locale. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
