import type { Request } from '../../datasets/data-package.ts'
import { usualFormats } from '../../datasets/formats/index.ts'
import { datasetNames } from '../../datasets/names.ts'
import type { MessageRow } from '../../datasets/rows.ts'
import { sentence } from '../../language/sentence.ts'
import { readableEndings } from '../../read/formats.ts'
import type { ReportCache } from '../cache/report-cache.ts'
import { staleFiles } from '../output/stale-files.ts'
import type { Found } from '../reports/find-reports.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Arguments that cannot be used are errors; files that are no reports are only counted. */
export function tellFaults({ faults, passedOver }: Found, quiet: boolean, terminal: Terminal): void {
  const { say, colors, words, error } = terminal
  for (const fault of faults) error(fault)
  if (quiet || passedOver.size === 0) return
  const kinds = [...passedOver].map(([ending, count]) => `${count} ${ending}`)
  say(
    `${colors.yellow(words`passed over`)} ${words`${kinds.join(', ')}: gongbao reads ${readableEndings.join(' ')}`}`,
  )
}

/** What concerns the reports beside each other, or none of those that were read. */
export function tellTogether(messages: readonly MessageRow[], { warning }: Terminal): void {
  for (const { document_id, reason } of messages) warning(reason, document_id)
}

export function tellStaleFiles({ formats }: Request, out: string, { warning }: Terminal): void {
  const old = out === '-' ? [] : staleFiles(out, formats)
  if (old.length > 0)
    warning(
      sentence`of an earlier run, and not made anew: ${old.join(', ')}. Remove them, or name their format.`,
    )
}

/** What the user knows better than the report was given to the run before, and not to this one: that is easily forgotten. */
export function tellLeftOut(former: Request, request: Request, { warning }: Terminal): void {
  const missing = (['corrections', 'lexicon'] as const).filter(
    (name) => former[name] !== undefined && request[name] === undefined,
  )
  for (const name of missing)
    warning(
      sentence`the run before was made with --${name} ${former[name]}, this one without. Give it again, or name it in gongbao.json: "${name}": "${former[name]}".`,
    )
}

/** A cache that nobody asked for may fail in silence: all it costs is time. */
export function tellCache(
  { hits, writeFault }: ReportCache,
  asked: string | false | undefined,
  { say, words, warning }: Terminal,
): void {
  if (hits() > 0) say(words`${hits()} unchanged, and not read again (--no-cache reads all anew)`)
  const reason = writeFault()
  if (reason !== null && asked !== undefined)
    warning(sentence`--cache ${asked}: nothing could be kept there (${reason}).`)
}

/** What was written where, and what to do next. */
export function tellWritten(
  { formats = usualFormats }: Request,
  out: string,
  { say, words, colors }: Terminal,
): void {
  if (out === '-') return
  const folder = out.replace(/[\\/]+$/, '') || out
  const lines = [
    words`written to ${colors.bold(`${folder}/`)}: ${datasetNames.join(', ')}`,
    words`as ${formats.join(', ')}, described in datapackage.json`,
    words`next: gongbao review ${folder}     see every figure in its sentence`,
  ]
  for (const line of lines) say(line)
}
