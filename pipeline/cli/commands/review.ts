import { configured } from '../configuration/configured.ts'
import { addConfig, type Cli, examples, exitCodes } from '../help/definition.ts'
import type { ReviewFlags } from '../review-command.ts'

/** The folder is an argument on the command line, `out` in the configuration. */
type Flags = ReviewFlags & { readonly out?: string }

export function defineReview({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('review')
    .summary(words`make a page in which every figure is seen in its sentence`)
    .description(
      words`Makes one HTML page of the datasets of a folder. It needs no network and sends nothing. Figures stand marked in their reports' text; a click shows how one came to be. What you mark as wrong is downloaded as a file that gongbao extract --corrections takes.`,
    )
    .argument('[folder]', words`an output folder of extract; output, or what gongbao.json says`)
    .option('--to <file>', words`where the page goes; review.html in the folder where not given`)
    .option('--open', words`open it in the browser`)
  addConfig(command, words)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao review output/ --open', words`make output/review.html and open it`],
        ['gongbao extract --corrections corrections.json', words`put right what was marked in it`],
      ]),
    )
    .addHelpText('after', exitCodes(words, words`the page is written`, words`it could not be written`))
    .action(async (folder, own, command) => {
      const { out = 'output', ...flags } = configured<Flags>(own, command, ['out']).flags
      const { reviewCommand } = await import('../review-command.ts')
      end(reviewCommand(folder ?? out, flags, terminal))
    })
}
