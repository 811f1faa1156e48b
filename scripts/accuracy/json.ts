import { byKind } from './errors.ts'
import type { Measured } from './measure.ts'
import { setsOf, summaryOf } from './summary.ts'

/** The same for programs: everything, with every mistake. */
export function asJson(measured: readonly Measured[], skipped: readonly string[]): string {
  const mistakes = measured.flatMap((report) => report.mistakes)
  const found = {
    skipped,
    reports: measured.map(({ name, set, report, judged, mistakes: own }) => ({
      name,
      set,
      report,
      ...summaryOf([judged]),
      mistakes: own,
    })),
    sets: setsOf(measured),
    all: summaryOf(measured.map(({ judged }) => judged)),
    kinds: byKind(mistakes).map(({ kind, count }) => ({ kind, count })),
  }
  return JSON.stringify(found, null, 1)
}
