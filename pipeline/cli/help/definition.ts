import type { Command } from 'commander'
import type { Words } from '../../language/translation.ts'
import { withFact } from '../configuration/options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd, widthOf } from '../terminal/width.ts'

/** What a command needs to be defined: where it is added, what it speaks to, and whom it gives its exit code. */
export interface Cli {
  readonly program: Command
  readonly terminal: Terminal
  readonly end: (code: number) => void
}

/** What is said, and what of it: a file and what it holds, a command line and what it does. */
type Entry = readonly [string, string]

/** A part of a command's help, the entries' halves flush. */
export function section(heading: string, entries: readonly Entry[]): string {
  const left = Math.max(...entries.map(([name]) => widthOf(name)))
  return lines(
    heading,
    entries.map(([name, what]) => `${padEnd(name, left)}  ${what}`),
  )
}

/** Each with what it does above it: command lines are long. */
export function examples(words: Words, entries: readonly Entry[]): string {
  return lines(
    words`Examples:`,
    entries.flatMap(([line, what]) => [`# ${what}`, line]),
  )
}

/** 2 is the same for all commands. */
export function exitCodes(words: Words, done: string, failed: string): string {
  return section(words`Exit codes:`, [
    ['0', done],
    ['1', failed],
    ['2', words`wrong usage: nothing was done`],
  ])
}

function lines(heading: string, entries: readonly string[]): string {
  return ['', heading, ...entries.map((entry) => `  ${entry}`.trimEnd())].join('\n')
}

/** What a report alone may need, for every command that reads one. */
export function addReading(command: Command, words: Words): Command {
  return command
    .option('--encoding <name>', words`utf-8, gb18030, big5 …, where the content should not decide`)
    .option(
      '--meta <key=value>',
      words`a fact that the text does not say: region, title, review_year …`,
      withFact,
    )
    .option('--lexicon <folder>', words`rows of your own: units.json, indicators.json …`)
    .option('--corrections <file>', words`what you have put right, by hand or from the review page`)
}

/** For every command that the configuration says something to. */
export function addConfig(command: Command, words: Words): Command {
  return command.option(
    '--config <file>',
    words`JSON or YAML in place of options; gongbao.json where it is there`,
  )
}
