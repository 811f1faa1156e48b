import type { Request } from '../datasets/data-package.ts'
import { usualFormats } from '../datasets/formats/index.ts'
import { datasetNames } from '../datasets/names.ts'
import { readableEndings } from '../read/formats.ts'
import { jsonDocument } from './json-document.ts'
import { leftovers } from './leftovers.ts'
import { type ReadingOptions, requestOf, settingsOf } from './options.ts'
import { type OutputFolder, openOutputFolder } from './output-folder.ts'
import { type Found, findReports, type Report } from './reports.ts'
import { openDatasets } from './run-datasets.ts'
import type { Settings } from './run-report.ts'
import { runReports } from './run-reports.ts'
import { tally } from './summary.ts'
import { tellOutcome } from './tell-outcome.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { shortened } from './width.ts'

export interface ExtractFlags extends ReadingOptions {
  readonly out: string
  readonly bom?: boolean
  readonly quiet?: boolean
  readonly jobs?: number
}

/** Reads reports and writes their datasets. Gives the exit code: 1 where any report failed, the others written all the same. */
export async function extractCommand(
  inputs: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  const request = requestOf(inputs, flags)
  const settings = settingsOf(request)
  refuseFilesOnOutput(flags)
  const found = await findReports(inputs)
  tellFaults(found, flags, terminal)
  if (found.reports.length === 0) return 1
  const output = flags.out === '-' ? jsonDocument(terminal.print) : openedFolder(flags.out)
  const stop = onInterrupt(output)
  const counts = tally()
  try {
    for await (const outcome of written(found.reports, settings, output, {
      request,
      jobs: flags.jobs ?? 1,
    })) {
      counts.add(outcome)
      terminal.progress(
        shortened(`${counts.done()}/${found.reports.length} ${outcome.report.source}`, terminal.columns - 1),
      )
      tellOutcome(outcome, flags.quiet === true, terminal)
    }
    if (counts.read() === 0) return nothingRead(output, flags, terminal)
    output.commit()
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    stop()
  }
  if (flags.quiet !== true) {
    for (const line of [...counts.lines(), '', ...ending(flags, terminal)]) terminal.say(line)
    tellLeftovers(request, flags, terminal)
  }
  return counts.errors() > 0 || found.faults.length > 0 ? 1 : 0
}

interface Asked {
  readonly request: Request
  readonly jobs: number
}

/** Passes on every outcome when its rows are written; ends the files after the last. */
async function* written(
  reports: readonly Report[],
  settings: Settings,
  sink: Output,
  { request, jobs }: Asked,
) {
  const datasets = await openDatasets(sink, request, settings.lexicon)
  for await (const outcome of runReports(reports, settings, jobs)) {
    datasets.add(outcome)
    yield outcome
  }
  await datasets.finish()
}

function refuseFilesOnOutput({ out, format }: ExtractFlags): void {
  const file = format?.write.find((name) => name !== 'json')
  if (out === '-' && file !== undefined)
    throw new UsageError(`--out - prints JSON; --format ${file} makes files. Give --out a folder.`)
}

function tellFaults({ faults, passedOver }: Found, { quiet }: ExtractFlags, { say, colors }: Terminal): void {
  for (const fault of faults) say(`${colors.red('error')} ${fault}`)
  if (quiet === true || passedOver.size === 0) return
  const kinds = [...passedOver].map(([ending, count]) => `${count} ${ending}`)
  say(`${colors.yellow('passed over')} ${kinds.join(', ')}: gongbao reads ${readableEndings.join(' ')}`)
}

function tellLeftovers({ formats }: Request, { out }: ExtractFlags, { say, colors }: Terminal): void {
  const old = out === '-' ? [] : leftovers(out, formats)
  if (old.length > 0)
    say(
      `${colors.yellow('warning')} of an earlier run, and not made anew: ${old.join(', ')}. Remove them, or name their format.`,
    )
}

type Output = OutputFolder

function openedFolder(folder: string): Output {
  try {
    return openOutputFolder(folder)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`--out ${folder}: cannot be written to (${reason}). Give a folder that you may write to.`)
  }
}

/** What is begun must not stay behind. */
function onInterrupt(output: Output): () => void {
  const leave = () => {
    output.abandon()
    process.exit(130)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  return () => process.off('SIGINT', leave).off('SIGTERM', leave)
}

function nothingRead(output: Output, { out }: ExtractFlags, { say, colors }: Terminal): number {
  output.abandon()
  say(`${colors.red('error')} no report could be read: nothing was written, ${out} is as it was.`)
  return 1
}

function ending({ out, format }: ExtractFlags, { colors }: Terminal): readonly string[] {
  if (out === '-') return []
  const formats = format === undefined || format.write.length === 0 ? usualFormats : format.write
  const folder = out.replace(/[\\/]+$/, '') || out
  return [
    `written to ${colors.bold(`${folder}/`)}: ${datasetNames.join(', ')}`,
    `as ${formats.join(', ')}, described in datapackage.json`,
    'next: gongbao explain FILE --find TEXT     how a figure came to be',
    `      gongbao check --out ${folder}     whether the datasets are fresh`,
  ]
}
