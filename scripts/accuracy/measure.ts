import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extracted, extract } from '../../pipeline/index.ts'
import { type Mistake, mistakesIn } from './errors.ts'
import type { GoldFile, SetName } from './gold-files.ts'
import { type Judged, score } from './score.ts'

/** One gold file, scored. */
export interface Measured {
  readonly name: string
  readonly set: SetName
  readonly report: string
  readonly judged: Judged
  readonly mistakes: readonly Mistake[]
}

/** The program that is measured: the library's door, of the build or of the sources. */
export interface Measuring {
  readonly extract: typeof extract
  /** The project's folder. */
  readonly root: string
}

/** Scores every file whose report is here. Each report is extracted once, however many files annotate it. */
export async function measure(files: readonly GoldFile[], program: Measuring): Promise<readonly Measured[]> {
  const extracted = new Map<string, Extracted>()
  const measured: Measured[] = []
  for (const { name, set, gold, report } of files) {
    if (report === null) continue
    const rows = extracted.get(report) ?? (await extractAt(report, program))
    extracted.set(report, rows)
    refuseChanged(gold.mentions, rows.report.text, name)
    const judged = score(gold, rows)
    measured.push({ name, set, report, judged, mistakes: mistakesIn(judged, name, rows.report.text) })
  }
  return measured
}

/** What is extracted from a report at its path below the project. */
export function extractAt(report: string, { extract, root }: Measuring): Promise<Extracted> {
  const name = report.replace(/^(?:input\/|\.\.\/shared\/reports\/|(?:\.\.\/)+)/u, '') // as when its folder is what is extracted
  return extract({ name, content: readFileSync(join(root, report)) })
}

/** Gold whose offsets no longer fit would count as mistakes of the program. */
export function refuseChanged(mentions: GoldFile['gold']['mentions'], report: string, name: string): void {
  const changed = mentions.find(
    ({ start, end, text }) => text !== undefined && report.slice(start, end) !== text,
  )
  if (changed === undefined) return
  const { start, end, text } = changed
  throw new Error(`${name}: the gold has ${text} at ${start}, the report has ${report.slice(start, end)}`)
}
