import type { Request } from '../datasets/data-package.ts'
import { usualFormats } from '../datasets/formats/index.ts'
import { datasetNames } from '../datasets/names.ts'
import type { MessageRow } from '../datasets/rows.ts'
import { readableEndings } from '../read/formats.ts'
import { leftovers } from './leftovers.ts'
import type { ReportCache } from './report-cache.ts'
import type { Found } from './reports.ts'
import type { Terminal } from './terminal.ts'

/** Arguments that cannot be used are errors; files that are no reports are only counted. */
export function tellFaults({ faults, passedOver }: Found, quiet: boolean, { say, colors }: Terminal): void {
  for (const fault of faults) say(`${colors.red('error')} ${fault}`)
  if (quiet || passedOver.size === 0) return
  const kinds = [...passedOver].map(([ending, count]) => `${count} ${ending}`)
  say(`${colors.yellow('passed over')} ${kinds.join(', ')}: gongbao reads ${readableEndings.join(' ')}`)
}

/** What concerns the reports beside each other, or none of those that were read. */
export function tellTogether(messages: readonly MessageRow[], { say, colors }: Terminal): void {
  for (const { document_id, reason } of messages) say(`${colors.yellow('warning')} ${document_id}: ${reason}`)
}

export function tellLeftovers({ formats }: Request, out: string, { say, colors }: Terminal): void {
  const old = out === '-' ? [] : leftovers(out, formats)
  if (old.length > 0)
    say(
      `${colors.yellow('warning')} of an earlier run, and not made anew: ${old.join(', ')}. Remove them, or name their format.`,
    )
}

/** A cache that nobody asked for may fail in silence: all it costs is time. */
export function tellCache(
  { spared, trouble }: ReportCache,
  asked: string | false | undefined,
  { say, colors }: Terminal,
): void {
  if (spared() > 0) say(`${spared()} unchanged, and not read again (--no-cache reads all anew)`)
  const reason = trouble()
  if (reason !== null && asked !== undefined)
    say(`${colors.yellow('warning')} --cache ${asked}: nothing could be kept there (${reason}).`)
}

/** The last lines of a run: what was written where, and what to do next. */
export function tellEnding(
  { formats = usualFormats }: Request,
  out: string,
  { say, colors }: Terminal,
): void {
  if (out === '-') return
  const folder = out.replace(/[\\/]+$/, '') || out
  const lines = [
    `written to ${colors.bold(`${folder}/`)}: ${datasetNames.join(', ')}`,
    `as ${formats.join(', ')}, described in datapackage.json`,
    'next: gongbao explain FILE --find TEXT     how a figure came to be',
    `      gongbao check --out ${folder}     whether the datasets are fresh`,
  ]
  for (const line of lines) say(line)
}
