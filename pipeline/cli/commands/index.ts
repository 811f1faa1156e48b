import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { languages } from '../../language/language.ts'
import { type Cli, examples, exitCodes, section } from '../help/definition.ts'
import { help, said } from '../help/format.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { defineCheck } from './check.ts'
import { defineCompletion } from './completion.ts'
import { defineDiff } from './diff.ts'
import { defineExplain } from './explain.ts'
import { defineExtract } from './extract.ts'
import { defineFields } from './fields.ts'
import { defineInit } from './init.ts'
import { defineReview } from './review.ts'
import { defineSchema } from './schema.ts'
import { defineWord } from './word.ts'

/**
 * The command line, a command a file. The pipeline is loaded when the first report is read: `--help` must not wait for it.
 *
 * @param end takes the exit code of the command that ran
 */
export function commands(terminal: Terminal, end: (code: number) => void): Command {
  const { words, print, say } = terminal
  const program = new Command('gongbao')
  program
    .description(
      words`Turns the yearly reports of Chinese local governments into datasets: every figure with its indicator, unit, period, region, growth, rank and exact place in the source.`,
    )
    .version(version(), '-V, --version', words`print the version`)
    .addOption(
      new Option(
        '--lang <language>',
        words`what messages and help are in: en or zh; else the locale decides. Datasets are the same in both`,
      ).choices(languages),
    )
    .helpOption('-h, --help', words`show this help`)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => say(text.trimEnd()),
      outputError: (text, write) => write(said(text, terminal)),
    })
    .configureHelp(help(terminal))
    .showHelpAfterError(words`(gongbao --help shows how)`)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao init counties && cd counties', words`a folder to work in`],
        ['gongbao extract input/ --out output/', words`read what is in it`],
        ['gongbao review output/ --open', words`see every figure in its sentence`],
        ['gongbao explain input/曲沃县/2020.txt --find 115.8亿元', words`ask how one came to be`],
      ]),
    )
    .addHelpText(
      'after',
      section(words`Environment:`, [
        ['LC_ALL, LC_MESSAGES, LANG', words`the language of messages, unless --lang says it`],
        ['NO_COLOR', words`no colours, where it is not empty`],
      ]),
    )
    .addHelpText('after', exitCodes(words, words`done`, words`a report failed, datasets are stale or differ`))
  define({ program, terminal, end })
  return program
}

function define(cli: Cli): void {
  const { program, terminal } = cli
  const { words } = terminal
  program.commandsGroup(words`Making datasets:`)
  defineExtract(cli)
  defineCheck(cli)
  defineDiff(cli)
  program.commandsGroup(words`Looking at figures:`)
  defineReview(cli)
  defineExplain(cli)
  program.commandsGroup(words`Setting up:`)
  defineInit(cli)
  defineFields(cli)
  defineSchema(cli)
  defineWord(cli)
  defineCompletion(cli)
  program.helpCommand('help [command]', words`show the help of a command`)
}

function version(): string {
  const { version: number } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  )
  return number
}
