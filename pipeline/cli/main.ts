import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { formats as written } from '../datasets/formats/index.ts'
import { formats as read } from '../read/formats.ts'
import { withFormats } from './format-option.ts'
import { wholeNumber, withFact } from './options.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** The command line. Gives the exit code: 0 done, 1 a report failed or the datasets are stale, 2 wrong usage. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code = 0
  const program = commands(terminal, (given) => {
    code = given
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return failed(error, terminal)
  }
}

/** commander has told its own errors already; help and version are no errors. */
function failed(error: unknown, { say, colors }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  say(`${colors.red('error')} ${error instanceof Error ? error.message : String(error)}`)
  return error instanceof UsageError ? 2 : 1
}

/** Commands load what they need when they run: `--help` must not wait for jieba. */
function commands(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('gongbao')
  program
    .description(
      'Turns the yearly reports of Chinese local governments into datasets: every figure with its indicator, unit, period, region, growth, rank and exact place in the source.',
    )
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: (text) => terminal.say(text.trimEnd()) })
    .showHelpAfterError('(gongbao --help shows how)')
    .addHelpText('after', examples)
  program
    .command('extract')
    .description('read reports and write their datasets (CSV, JSON and others, datapackage.json)')
    .argument('[inputs...]', 'files, folders or globs; - for standard input; else what gongbao.json names')
    .option('-o, --out <folder>', 'where the datasets go; - prints them as one JSON object', 'output')
    .option('--format <names>', formatHelp, withFormats)
    .option('--encoding <name>', 'utf-8, gb18030, big5 …, where the content should not decide')
    .option('--meta <key=value>', 'a fact that the text does not say: region, title, review_year …', withFact)
    .option('--lexicon <folder>', 'rows of your own: units.json, indicators.json …')
    .option('--corrections <file>', 'what you have put right: gongbao schema corrections')
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .option('-j, --jobs <number>', 'processes to work side by side', wholeNumber, 1)
    .option('--cache <folder>', 'where rows of unchanged reports are kept (.gongbao-cache beside --out)')
    .option('--no-cache', 'read every report anew, and keep nothing')
    .option('--config <file>', 'JSON or YAML; gongbao.json where no inputs are given')
    .option('--watch', 'go on, and run again whenever a report changes')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', extractExamples)
    .action(async (given, own, command) => {
      const { configured } = await import('./configured.ts')
      const { inputs, flags } = configured(given, own, command)
      const { extractCommand } = await import('./extract-command.ts')
      end(await extractCommand(inputs, flags, terminal))
    })
  program
    .command('check')
    .description('make the datasets again in memory and tell what differs; exit code 1 where anything does')
    .option('-o, --out <folder>', 'where the datasets are', 'output')
    .option('-j, --jobs <number>', 'processes to work side by side', wholeNumber, 1)
    .option('--cache [folder]', 'take unchanged reports from what extract has kept; else all are read')
    .action(async (flags) => {
      const { checkCommand } = await import('./check-command.ts')
      end(await checkCommand(flags, terminal))
    })
  program
    .command('review')
    .description(
      'make one HTML page in which every figure is seen in its sentence, and can be marked wrong or right',
    )
    .argument('[folder]', 'an output folder of extract', 'output')
    .option('--to <file>', 'where the page goes; review.html in the folder where not given')
    .option('--open', 'open it in the browser')
    .action(async (folder, flags) => {
      const { reviewCommand } = await import('./review-command.ts')
      end(reviewCommand(folder, flags, terminal))
    })
  program
    .command('diff')
    .description(
      'tell which figures came, went and changed between two output folders; exit code 1 where any did',
    )
    .argument('<old>', 'a folder that extract has written')
    .argument('<new>', 'another one')
    .option('--to <form>', 'text; json for programs; markdown for a comment of a CI job', 'text')
    .action(async (before, after, flags) => {
      const { diffCommand } = await import('./diff-command.ts')
      end(diffCommand(before, after, flags, terminal))
    })
  program
    .command('explain')
    .description('show how a figure came to be: its sentence, its fields and the rules that made them')
    .argument('<file>', 'a report')
    .option('--at <offset>', 'where the figure stands, as `start` in the datasets')
    .option('--find <text>', 'a text in which it stands')
    .option('--format <name>', `${read.join(', ')}, where the ending should not decide`, withFormats)
    .option('--encoding <name>', 'utf-8, gb18030, big5 …, where the content should not decide')
    .option('--meta <key=value>', 'a fact that the text does not say', withFact)
    .option('--lexicon <folder>', 'rows of your own')
    .action(async (file, flags) => {
      const { explainCommand } = await import('./explain-command.ts')
      end(await explainCommand(file, flags, terminal))
    })
  program
    .command('init')
    .description(
      'make a folder to work in: configuration, rows of your own, a CI workflow; nothing is overwritten',
    )
    .argument('[folder]', 'where', '.')
    .action(async (folder) => {
      const { initCommand } = await import('./init-command.ts')
      end(initCommand(folder, terminal))
    })
  program
    .command('completion')
    .description('print what a shell needs to complete commands and options')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell) => {
      const { completionCommand } = await import('./completion-command.ts')
      end(completionCommand(shell, program, terminal))
    })
  program
    .command('fields')
    .description('say what the fields of the datasets mean, in English and Chinese')
    .argument('[dataset]', 'documents, mentions, observations … ; all where none is named')
    .action(async (name) => {
      const { fieldsCommand } = await import('./fields-command.ts')
      fieldsCommand(name, terminal)
    })
  program
    .command('schema')
    .description('print a JSON Schema: of a dataset, of meta, of lexicon/<name>')
    .argument('<name>', 'observations, meta, lexicon/units …')
    .action(async (name) => {
      const { schemaCommand } = await import('./schema-command.ts')
      schemaCommand(name, terminal)
    })
  return program
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return number
}

const formatHelp =
  `what to write: ${written.map(({ name }) => name).join(', ')} (csv,json where none is named); ` +
  `how to read, where the ending should not decide: ${read.join(', ')}`

const examples = `
Examples:
  gongbao extract input/ --out output/
  gongbao check --out output/
  gongbao diff output-2024/ output/
  gongbao explain input/曲沃县/2020.txt --find 115.8亿元

Exit codes: 0 done; 1 a report failed, datasets are stale or differ; 2 usage.`

const extractExamples = `
Examples:
  gongbao extract reports/                         every report below a folder, into output/
  gongbao extract a.md b.txt --out figures/        two files
  gongbao extract 'reports/*/2020.md' --jobs 4     a glob, four processes
  gongbao extract reports/ --format csv,parquet    other files than CSV and JSON
  gongbao extract notes.txt --meta region=曲沃县   a fact that the text does not say
  cat a.txt | gongbao extract - --out -            a filter: text in, JSON out`
