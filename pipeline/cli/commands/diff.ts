import { type Cli, examples, exitCodes } from '../help/definition.ts'

export function defineDiff({ program, terminal, end }: Cli): void {
  const { words } = terminal
  program
    .command('diff')
    .summary(words`tell what differs between the datasets of two folders`)
    .description(
      words`Tells which reports, figures, points of series and checks came, went or changed between two output folders: what a report gives otherwise now apart from what is only read otherwise. Rows are compared as JSON or NDJSON.`,
    )
    .argument('<old>', words`a folder that extract has written`)
    .argument('<new>', words`another one`)
    .option('--to <form>', words`text; json for programs; markdown for a comment of a CI job`, 'text')
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao diff output-2024/ output/', words`in the terminal`],
        ['gongbao diff old/ output/ --to markdown > comment.md', words`for a pull request`],
      ]),
    )
    .addHelpText('after', exitCodes(words, words`nothing differs`, words`something differs`))
    .action(async (before, after, flags) => {
      const { diffCommand } = await import('../diff-command.ts')
      end(diffCommand(before, after, flags, terminal))
    })
}
