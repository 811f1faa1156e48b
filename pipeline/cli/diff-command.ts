import { sentence } from '../language/sentence.ts'
import { comparison, isSame } from './diff/comparison.ts'
import { datasetFolder } from './diff/folder.ts'
import { diffJson } from './diff/json.ts'
import { diffMarkdown } from './diff/markdown.ts'
import { diffText } from './diff/text.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

export interface DiffFlags {
  readonly to: string
}

/** Prints which figures came, went and changed between two output folders. Gives the exit code: 1 where anything differs. */
export function diffCommand(before: string, after: string, { to }: DiffFlags, terminal: Terminal): number {
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
