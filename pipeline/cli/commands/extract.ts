import { formats as written } from '../../datasets/formats/index.ts'
import { formats as read } from '../../read/formats.ts'
import { withFormats } from '../configuration/format-option.ts'
import { wholeNumber } from '../configuration/options.ts'
import type { ExtractFlags } from '../extract-command.ts'
import { addConfig, addReading, type Cli, examples, exitCodes, section } from '../help/definition.ts'

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
      const { configured, inputsOf } = await import('../configuration/configured.ts')
      const { inputs, flags } = configured<ExtractFlags>(own, command, taken)
      const { extractCommand } = await import('../extract-command.ts')
      end(await extractCommand(inputsOf(given, inputs), flags, terminal))
    })
}
