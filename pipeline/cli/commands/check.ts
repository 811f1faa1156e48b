import type { CheckFlags } from '../check-command.ts'
import { configured } from '../configuration/configured.ts'
import { wholeNumber } from '../configuration/options.ts'
import { addConfig, type Cli, examples, exitCodes } from '../help/definition.ts'

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
      const { checkCommand } = await import('../check-command.ts')
      end(await checkCommand(flags, terminal))
    })
}
