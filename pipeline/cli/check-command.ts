import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from '../datasets/data-package.ts'
import { type DatasetName, datasetNames } from '../datasets/names.ts'
import { datasetFiles } from '../datasets/writing.ts'
import { usualCache } from './cache-folder.ts'
import { type FileRow, rowsIn } from './dataset-rows.ts'
import { difference, differenceLines } from './difference.ts'
import { type Memory, memory } from './memory.ts'
import { settingsOf } from './options.ts'
import { noCache, openCache } from './report-cache.ts'
import { findReports } from './reports.ts'
import { openDatasets } from './run-datasets.ts'
import { runReports } from './run-reports.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface CheckFlags {
  readonly out: string
  readonly jobs?: number
  /** A folder; `true` for the one that extract uses. Where not given every report is read, so that the check proves all of it. */
  readonly cache?: string | true
}

/** Runs the recorded request again in memory and compares with the files. Gives the exit code: 1 where they differ. */
export async function checkCommand(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { out } = flags
  const request = recordedRequest(out)
  const fresh = await regenerated(request, flags, terminal)
  const files = new Set([...datasetFiles(request.formats), ...fresh.names()])
  const stale = [...files].filter((file) => differs(committed(out, file), fresh.file(file)))
  if (stale.length === 0) {
    terminal.say(
      `${terminal.colors.green('fresh')} ${out} is what its inputs give: ${request.inputs.join(' ')}`,
    )
    return 0
  }
  for (const line of lines(out, fresh, terminal.columns)) terminal.print(`${line}\n`)
  terminal.say(`${terminal.colors.red('stale')} ${out}: ${stale.join(', ')}`)
  terminal.say(`If the difference is meant: gongbao extract ${request.inputs.join(' ')} --out ${out}`)
  return 1
}

function recordedRequest(out: string): Request {
  const path = join(out, 'datapackage.json')
  if (!existsSync(path))
    throw new UsageError(`${path}: not there. Make the datasets first: gongbao extract input/ --out ${out}`)
  const request = parsed(path)?.gongbao
  if (request?.inputs === undefined)
    throw new UsageError(`${path}: does not say what it was made from. Make it anew with gongbao extract.`)
  if (request.inputs.includes('-'))
    throw new UsageError(
      `${path}: was made from standard input, which cannot be read again. Compare two runs instead.`,
    )
  return request
}

function parsed(path: string): { gongbao?: Request } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`${path} is no JSON. Make it anew with gongbao extract.`)
  }
}

async function regenerated(
  request: Request,
  { out, jobs = 1, cache }: CheckFlags,
  { say, progress }: Terminal,
): Promise<Memory> {
  const files = memory()
  const { reports, faults } = await findReports(request.inputs)
  for (const fault of faults) say(fault)
  const settings = settingsOf(request)
  const output = { ...files, put: files.append }
  const datasets = await openDatasets(output, request, settings.lexicon)
  const kept = cache === undefined ? noCache : openCache(cache === true ? usualCache(out) : cache, settings)
  for await (const outcome of runReports(reports, settings, { jobs, cache: kept })) {
    progress(outcome.report.source)
    datasets.add(outcome)
  }
  await datasets.finish()
  return files
}

function committed(out: string, file: string): Buffer | null {
  const path = join(out, file)
  return existsSync(path) ? readFileSync(path) : null
}

/** What is not made in memory (a database) has only to be there: the descriptor tells whether its rows are fresh. */
function differs(before: Buffer | null, after: Buffer | null): boolean {
  return before === null || (after !== null && !before.equals(after))
}

/** By rows where files with rows in JSON differ; otherwise the list of stale files says it. */
function lines(out: string, fresh: Memory, width: number): readonly string[] {
  return datasetNames.flatMap((name) => {
    const before = rowsOf(name, (file) => committed(out, file))
    const after = rowsOf(name, fresh.file)
    return differenceLines(name, difference(before, after, name), Math.max(width, 80))
  })
}

/** A committed file may be anything; one that holds no rows has none to compare. */
function rowsOf(name: DatasetName, file: (name: string) => Buffer | null): readonly FileRow[] {
  try {
    return [...rowsIn(file(`${name}.json`) ?? file(`${name}.ndjson`) ?? Buffer.alloc(0), name)]
  } catch {
    return []
  }
}
