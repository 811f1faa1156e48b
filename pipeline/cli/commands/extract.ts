import type { Request } from '../../datasets/data-package.ts'
import { formats as written } from '../../datasets/formats/index.ts'
import { sentence } from '../../language/sentence.ts'
import { formats as read } from '../../read/formats.ts'
import { usualCache } from '../cache/folder.ts'
import { noCache, openCache, type ReportCache } from '../cache/report-cache.ts'
import { configured, inputsOf } from '../configuration/configured.ts'
import { withFormats } from '../configuration/format-option.ts'
import {
  type ReadingOptions,
  requestOf,
  settingsOf,
  type WritingFlags,
  wholeNumber,
} from '../configuration/options.ts'
import { addConfig, addReading, type Cli, examples, exitCodes, section } from '../help/definition.ts'
import { requestIn } from '../output/recorded-request.ts'
import { findReports } from '../reports/find-reports.ts'
import type { Settings } from '../run/run-report.ts'
import { type Summary, summaryCounter } from '../run/summary.ts'
import { summaryLines } from '../run/summary-table.ts'
import {
  tellCache,
  tellFaults,
  tellLeftOut,
  tellStaleFiles,
  tellTogether,
  tellWritten,
} from '../run/tell-run.ts'
import { watching } from '../run/watch.ts'
import { type Run, writeDatasets } from '../run/write-datasets.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The whole configuration is about what extract does. */
const taken = ['out', 'format', 'encoding', 'lexicon', 'corrections', 'cache', 'jobs', 'bom'] as const

export function defineExtract({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('extract')
    .summary(words`read reports and write their datasets`)
    .description(
      words`Reads reports and writes what they say as datasets: documents, mentions, observations, series, checks and messages, described in datapackage.json. The folder is written whole or not at all; a report that cannot be read is told, and the others go on. What the command line leaves open, gongbao.json says.`,
    )
    .argument('[inputs...]', words`files, folders, globs or zip files; - for standard input`)
    .optionsGroup(words`What is read:`)
  addConfig(addReading(command, words), words)
    .optionsGroup(words`What is written:`)
    .option('-o, --out <folder>', words`where the datasets go; - prints them as one JSON object`, 'output')
    .option(
      '--format <names>',
      words`what to write: ${written.map(({ name }) => name).join(', ')} (csv,json where none is named); how to read, where the ending should not decide: ${read.join(', ')}`,
      withFormats,
    )
    .option('--bom', words`begin CSV files with a byte order mark, for Excel`)
    .optionsGroup(words`How it runs:`)
    .option('-j, --jobs <number>', words`processes to work side by side`, wholeNumber, 1)
    .option('--cache <folder>', words`where rows of unchanged reports are kept (.gongbao-cache beside --out)`)
    .option('--no-cache', words`read every report anew, and keep nothing`)
    .option('--watch', words`go on, and run again whenever a report changes`)
    .option('--json', words`print the summary of the run as one line of JSON (gongbao schema summary)`)
    .option('-q, --quiet', words`say nothing but errors`)
    .addHelpText(
      'after',
      section(words`Files:`, [
        ['gongbao.json', words`the configuration of all commands (gongbao schema config)`],
        ['NAME.meta.json', words`beside NAME.txt: facts that the text does not say (gongbao schema meta)`],
        ['.gongbao-cache/', words`rows of reports that were read before; may be deleted`],
      ]),
    )
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao extract reports/', words`every report below a folder, into output/`],
        ["gongbao extract 'reports/*/2020.md' -j 4", words`a glob, four processes`],
        ['gongbao extract reports/ --format csv,parquet', words`other files than CSV and JSON`],
        ['gongbao extract notes.txt --meta region=曲沃县', words`a fact that the text does not say`],
        ['cat a.txt | gongbao extract - --out -', words`a filter: text in, JSON out`],
      ]),
    )
    .addHelpText(
      'after',
      exitCodes(
        words,
        words`every report was read`,
        words`a report could not be read, or a row was left out`,
      ),
    )
    .action(async (given, own, command) => {
      const { inputs, flags } = configured<ExtractFlags>(own, command, taken)
      end(await extractCommand(inputsOf(given, inputs), flags, terminal))
    })
}

interface ExtractFlags extends ReadingOptions, WritingFlags {
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
async function extractCommand(
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
  const run = { reports: found.reports, request, settings, options, counts, quiet }
  const together = found.reports.length === 0 ? null : await writeDatasets(run, flags.out, terminal)
  if (together !== null) {
    counts.addTogether(together)
    options.cache.prune()
    if (!quiet) tellTogether(together.messages, terminal)
  }
  const summary = counts.summary(options.cache.hits())
  if (flags.json === true) terminal.print(`${JSON.stringify(summary)}\n`)
  else if (together !== null && !quiet) tellEnd({ summary, former, run, flags }, terminal)
  return together === null || counts.errors() > 0 || found.faults.length > 0 ? 1 : 0
}

interface End {
  readonly summary: Summary
  /** What the folder was made from before. */
  readonly former: Request | null
  readonly run: Run
  readonly flags: ExtractFlags
}

/** The last lines of a run. */
function tellEnd({ summary, former, run, flags }: End, terminal: Terminal): void {
  const { options, request } = run
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
