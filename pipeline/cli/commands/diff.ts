import { sentence } from '../../language/sentence.ts'
import { comparison, isSame } from '../diff/comparison.ts'
import { datasetFolder } from '../diff/folder.ts'
import { diffJson } from '../diff/json.ts'
import { diffMarkdown } from '../diff/markdown.ts'
import { diffText } from '../diff/text.ts'
import { type Cli, examples, exitCodes } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

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
    .action((before, after, flags) => end(diffCommand(before, after, flags, terminal)))
}

interface DiffFlags {
  readonly to: string
}

/** Prints which figures came, went and changed between two output folders. Gives the exit code: 1 where anything differs. */
function diffCommand(before: string, after: string, { to }: DiffFlags, terminal: Terminal): number {
  const written = writers[to]
  if (written === undefined)
    throw new UsageError(sentence`--to ${to}: there is ${Object.keys(writers).join(', ')}.`)
  const { say, words, colors } = terminal
  const found = comparison(datasetFolder(before), datasetFolder(after))
  const same = isSame(found)
  if (same && to === 'text') say(`${colors.green(words`same`)} ${before} = ${after}`)
  else terminal.print(written(found, terminal))
  return same ? 0 : 1
}

const writers: Readonly<
  Record<string, (found: ReturnType<typeof comparison>, terminal: Terminal) => string>
> = { text: diffText, json: diffJson, markdown: diffMarkdown }
