import type { Collected } from '../../checks/collection.ts'
import type { Request } from '../../datasets/data-package.ts'
import { reasonOf } from '../../language/reason.ts'
import { sentence } from '../../language/sentence.ts'
import { jsonDocument } from '../output/json-document.ts'
import { type OutputFolder, openOutputFolder } from '../output/output-folder.ts'
import type { Report } from '../reports/find-reports.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { shortened } from '../terminal/width.ts'
import { openDatasets } from './run-datasets.ts'
import type { Settings } from './run-report.ts'
import { type RunOptions, runReports } from './run-reports.ts'
import type { SummaryCounter } from './summary.ts'
import { tellOutcome } from './tell-outcome.ts'

/** What extract is to do, and what it counts while it does it. */
export interface Run {
  readonly reports: readonly Report[]
  readonly request: Request
  readonly settings: Settings
  readonly options: RunOptions
  readonly counts: SummaryCounter
  readonly quiet: boolean
}

/** Puts the datasets in their place, all or none. Gives what is to be said of all reports together; null where none could be read. */
export async function writeDatasets(run: Run, out: string, terminal: Terminal): Promise<Collected | null> {
  const output = out === '-' ? jsonDocument(terminal.print) : openedFolder(out)
  const stop = onInterrupt(output)
  try {
    const together = await filled(output, run, terminal)
    if (run.counts.read() === 0) return nothingRead(output, out, terminal)
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
  { reports, request, settings, options, counts, quiet }: Run,
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
