import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from '../../datasets/data-package.ts'
import { type DatasetName, datasetNames } from '../../datasets/names.ts'
import { datasetFiles } from '../../datasets/writing.ts'
import { sentence } from '../../language/sentence.ts'
import { usualCache } from '../cache/folder.ts'
import { noCache, openCache } from '../cache/report-cache.ts'
import { configured } from '../configuration/configured.ts'
import { settingsOf, wholeNumber } from '../configuration/options.ts'
import { type FileRow, rowsIn } from '../diff/dataset-rows.ts'
import { type Difference, difference, differenceLines } from '../diff/difference.ts'
import { addConfig, type Cli, examples, exitCodes } from '../help/definition.ts'
import { type FilesInMemory, filesInMemory } from '../output/files-in-memory.ts'
import { commandLine, recordedRequest } from '../output/recorded-request.ts'
import { findReports } from '../reports/find-reports.ts'
import { openDatasets } from '../run/run-datasets.ts'
import { runReports } from '../run/run-reports.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

export function defineCheck({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('check')
    .summary(words`tell whether datasets are what their reports give`)
    .description(
      words`Makes the datasets of a folder again in memory, with the inputs and options that its datapackage.json has recorded, and tells which rows differ. Meant for CI: whoever changes a report, the lexicon or gongbao itself sees what that changes.`,
    )
    .option('-o, --out <folder>', words`where the datasets are`, 'output')
    .option('-j, --jobs <number>', words`processes to work side by side`, wholeNumber, 1)
    .option('--cache [folder]', words`take unchanged reports from what extract has kept; else all are read`)
    .option('--json', words`print which files are stale and how many rows differ, as one line of JSON`)
  addConfig(command, words)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao check', words`the datasets in output/`],
        ['gongbao check --out figures/ --jobs 2', words`those in another folder, with two processes`],
      ]),
    )
    .addHelpText(
      'after',
      exitCodes(words, words`the datasets are fresh`, words`they are stale, or a report could not be read`),
    )
    .action(async (own, command) => {
      const { flags } = configured<CheckFlags>(own, command, ['out', 'jobs'])
      end(await checkCommand(flags, terminal))
    })
}

export interface CheckFlags {
  readonly out: string
  readonly jobs?: number
  /** A folder; `true` for the one that extract uses. Where not given every report is read, so that the check proves all of it. */
  readonly cache?: string | true
  /** One line of JSON on standard output in place of lines for people. */
  readonly json?: boolean
}

/** Runs the recorded request again in memory and compares with the files. Gives the exit code: 1 where they differ. */
export async function checkCommand(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { out } = flags
  const request = readableRequest(out)
  const fresh = await regenerated(request, flags, terminal)
  const files = new Set([...datasetFiles(request.formats), ...fresh.names()])
  const stale = [...files].filter((file) => differs(committed(out, file), fresh.file(file)))
  const found = stale.length === 0 ? [] : differences(out, fresh)
  if (flags.json === true)
    terminal.print(`${JSON.stringify({ fresh: stale.length === 0, stale, ...counts(found) })}\n`)
  else tell({ out, request, stale, found }, terminal)
  return stale.length === 0 ? 0 : 1
}

interface Checked {
  readonly out: string
  readonly request: Request
  /** Files that are not what the inputs give. */
  readonly stale: readonly string[]
  readonly found: readonly DatasetDifference[]
}

function tell(
  { out, request, stale, found }: Checked,
  { say, print, words, colors, columns }: Terminal,
): void {
  if (stale.length === 0) {
    say(`${colors.green(words`fresh`)} ${words`${out} is what its inputs give: ${request.inputs.join(' ')}`}`)
    return
  }
  for (const { name, difference: rows } of found)
    for (const line of differenceLines(name, rows, Math.max(columns, 80), words)) print(`${line}\n`)
  say(`${colors.red(words`stale`)} ${out}: ${stale.join(', ')}`)
  say(words`If the difference is meant: ${commandLine(request, out)}`)
}

function counts(found: readonly DatasetDifference[]) {
  const numbers = found.map(({ name, difference: { came, went, changed } }) => [
    name,
    { came: came.length, went: went.length, changed: changed.length },
  ])
  return { differences: Object.fromEntries(numbers) }
}

function readableRequest(out: string): Request {
  const request = recordedRequest(out)
  if (!request.inputs.includes('-')) return request
  throw new UsageError(
    sentence`${join(out, 'datapackage.json')}: was made from standard input, which cannot be read again. Compare two runs instead.`,
  )
}

async function regenerated(
  request: Request,
  { out, jobs = 1, cache }: CheckFlags,
  { error, progress }: Terminal,
): Promise<FilesInMemory> {
  const files = filesInMemory()
  const { reports, faults } = await findReports(request.inputs)
  for (const fault of faults) error(fault)
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

interface DatasetDifference {
  readonly name: DatasetName
  readonly difference: Difference
}

/** By rows where files with rows in JSON differ; otherwise the list of stale files says it. */
function differences(out: string, fresh: FilesInMemory): readonly DatasetDifference[] {
  return datasetNames.map((name) => {
    const before = rowsOf(name, (file) => committed(out, file))
    const after = rowsOf(name, fresh.file)
    return { name, difference: difference(before, after, name) }
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
