import type { Collected } from '../checks/collection.ts'
import type { Request } from '../datasets/data-package.ts'
import { reasonOf } from '../language/reason.ts'
import { sentence } from '../language/sentence.ts'
import { usualCache } from './cache/folder.ts'
import { noCache, openCache, type ReportCache } from './cache/report-cache.ts'
import { type ReadingOptions, requestOf, settingsOf, type WritingFlags } from './configuration/options.ts'
import { jsonDocument } from './output/json-document.ts'
import { type OutputFolder, openOutputFolder } from './output/output-folder.ts'
import { requestIn } from './output/recorded-request.ts'
import { findReports, type Report } from './reports/find-reports.ts'
import { openDatasets } from './run/run-datasets.ts'
import type { Settings } from './run/run-report.ts'
import { type RunOptions, runReports } from './run/run-reports.ts'
import { type Summary, type SummaryCounter, summaryCounter } from './run/summary.ts'
import { summaryLines } from './run/summary-table.ts'
import { tellOutcome } from './run/tell-outcome.ts'
import {
  tellCache,
  tellFaults,
  tellLeftOut,
  tellStaleFiles,
  tellTogether,
  tellWritten,
} from './run/tell-run.ts'
import { watching } from './run/watch.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'
import { shortened } from './terminal/width.ts'

export interface ExtractFlags extends ReadingOptions, WritingFlags {
  readonly out: string
  readonly quiet?: boolean
  readonly jobs?: number
  /** A folder; `false` for `--no-cache`. */
  readonly cache?: string | false
  readonly watch?: boolean
  /** The summary, as one line of JSON on standard output. */
  readonly json?: boolean
}

/** Reads reports and writes their datasets. Gives the exit code: 1 where any report failed, the others written all the same. */
export async function extractCommand(
  inputs: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  if (flags.watch !== true) return extractOnce(inputs, flags, terminal)
  if (inputs.includes('-') || flags.out === '-')
    throw new UsageError(sentence`--watch reads files and writes a folder; - is neither.`)
  await watching(inputs, flags.out, () => extractOnce(inputs, flags, terminal), terminal)
  return 0
}

async function extractOnce(
  inputs: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  const request = requestOf(inputs, flags)
  const settings = settingsOf(request)
  refuseFilesOnOutput(flags)
  refuseTwoDocuments(flags)
  const former = flags.out === '-' ? null : requestIn(flags.out)
  const found = await findReports(inputs)
  const quiet = flags.quiet === true
  tellFaults(found, quiet, terminal)
  const counts = summaryCounter()
  const options = { jobs: flags.jobs ?? 1, cache: cacheOf(flags, settings) }
  const job = { reports: found.reports, request, settings, options, counts, quiet }
  const together = found.reports.length === 0 ? null : await written(job, flags.out, terminal)
  if (together !== null) {
    counts.addTogether(together)
    options.cache.prune()
    if (!quiet) tellTogether(together.messages, terminal)
  }
  const summary = counts.summary(options.cache.hits())
  if (flags.json === true) terminal.print(`${JSON.stringify(summary)}\n`)
  else if (together !== null && !quiet) tellEnd({ summary, former, job, flags }, terminal)
  return together === null || counts.errors() > 0 || found.faults.length > 0 ? 1 : 0
}

interface End {
  readonly summary: Summary
  /** What the folder was made from before. */
  readonly former: Request | null
  readonly job: Job
  readonly flags: ExtractFlags
}

/** The last lines of a run. */
function tellEnd({ summary, former, job, flags }: End, terminal: Terminal): void {
  const { options, request } = job
  const { out, cache } = flags
  for (const line of [...summaryLines(summary, terminal), '']) terminal.say(line)
  tellCache(options.cache, cache, terminal)
  tellWritten(request, out, terminal)
  tellStaleFiles(request, out, terminal)
  if (former !== null) tellLeftOut(former, request, terminal)
}

function refuseTwoDocuments({ out, json }: ExtractFlags): void {
  if (out === '-' && json === true)
    throw new UsageError(sentence`--out - prints the datasets, --json the summary. Give --out a folder.`)
}

function refuseFilesOnOutput({ out, format }: ExtractFlags): void {
  const file = format?.write.find((name) => name !== 'json')
  if (out === '-' && file !== undefined)
    throw new UsageError(sentence`--out - prints JSON; --format ${file} makes files. Give --out a folder.`)
}

/** Standard output has no place beside it: there a cache has to be named. */
function cacheOf({ cache, out }: ExtractFlags, settings: Settings): ReportCache {
  if (cache === false || (cache === undefined && out === '-')) return noCache
  return openCache(cache ?? usualCache(out), settings)
}

interface Job {
  readonly reports: readonly Report[]
  readonly request: Request
  readonly settings: Settings
  readonly options: RunOptions
  readonly counts: SummaryCounter
  readonly quiet: boolean
}

/** Puts the datasets in their place, all or none. Gives what is to be said of all reports together; null where none could be read. */
async function written(job: Job, out: string, terminal: Terminal): Promise<Collected | null> {
  const output = out === '-' ? jsonDocument(terminal.print) : openedFolder(out)
  const stop = onInterrupt(output)
  try {
    const together = await filled(output, job, terminal)
    if (job.counts.read() === 0) return nothingRead(output, out, terminal)
    output.commit()
    return together
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    stop()
  }
}

async function filled(
  output: OutputFolder,
  { reports, request, settings, options, counts, quiet }: Job,
  terminal: Terminal,
): Promise<Collected> {
  const datasets = await openDatasets(output, request, settings.lexicon)
  for await (const read of runReports(reports, settings, options)) {
    const outcome = datasets.add(read)
    counts.add(outcome)
    const progress = `${counts.done()}/${reports.length} ${outcome.report.source}`
    terminal.progress(shortened(progress, terminal.columns - 1))
    tellOutcome(outcome, quiet, terminal)
  }
  return datasets.finish()
}

function openedFolder(folder: string): OutputFolder {
  try {
    return openOutputFolder(folder)
  } catch (error) {
    const reason = reasonOf(error)
    throw new Error(
      sentence`--out ${folder}: cannot be written to (${reason}). Give a folder that you may write to.`,
    )
  }
}

/** What is begun must not stay behind. */
function onInterrupt(output: OutputFolder): () => void {
  const leave = () => {
    output.abandon()
    process.exit(130)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  return () => process.off('SIGINT', leave).off('SIGTERM', leave)
}

function nothingRead(output: OutputFolder, out: string, { error }: Terminal): null {
  output.abandon()
  error(sentence`no report could be read: nothing was written, ${out} is as it was.`)
  return null
}
