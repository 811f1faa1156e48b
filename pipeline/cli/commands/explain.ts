import { formats as read } from '../../read/formats.ts'
import { configured } from '../configuration/configured.ts'
import { withFormats } from '../configuration/format-option.ts'
import type { ExplainFlags } from '../explain-command.ts'
import { addConfig, addReading, type Cli, examples, exitCodes } from '../help/definition.ts'

/** What makes the figures; where they are written is only looked at. */
const taken = ['out', 'format', 'encoding', 'lexicon', 'corrections'] as const

export function defineExplain({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('explain')
    .summary(words`show how a figure came to be`)
    .description(
      words`Reads a report and shows of each figure at a place, or in a text, its sentence, the fields of its observation, and the rules that made them.`,
    )
    .argument('<file>', words`a report; reports.zip/NAME for one in a zip file`)
    .option('--at <offset>', words`where the figure stands, as \`start\` in the datasets`)
    .option('--find <text>', words`a text in which it stands`)
    .option('--json', words`print the rows as one line of JSON`)
    .option('--format <name>', words`${read.join(', ')}, where the ending should not decide`, withFormats)
    .option(
      '-o, --out <folder>',
      words`datasets that the report is in: it is read as they were made`,
      'output',
    )
  addConfig(addReading(command, words), words)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao explain 曲沃县/2020.txt --find 115.8亿元', words`every figure in this text`],
        ['gongbao explain 曲沃县/2020.txt --at 505', words`the figure at an offset`],
      ]),
    )
    .addHelpText(
      'after',
      exitCodes(
        words,
        words`the figure was shown`,
        words`no figure stands there, or the report cannot be read`,
      ),
    )
    .action(async (file, own, command) => {
      const { inputs, flags } = configured<ExplainFlags>(own, command, taken)
      const { explainCommand } = await import('../explain-command.ts')
      end(await explainCommand(file, inputs, flags, terminal))
    })
}
