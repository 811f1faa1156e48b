import { Help, type HelpConfiguration, type Option } from 'commander'
import { sentence } from '../../language/sentence.ts'
import { inLanguage } from '../../language/translation.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { widthOf, wrapped } from '../terminal/width.ts'

/** What commander itself says, here so that the catalogue has it. */
export const commanderSays = [
  sentence`Usage:`,
  sentence`Arguments:`,
  sentence`Options:`,
  sentence`Global Options:`,
  sentence`Commands:`,
  sentence`error: unknown command '${0}'`,
  sentence`error: unknown option '${0}'`,
  sentence`error: missing required argument '${0}'`,
  sentence`error: option '${0}' argument missing`,
  sentence`error: option '${0}' argument '${1}' is invalid. Allowed choices are ${2}.`,
  sentence`error: too many arguments for '${0}'. Expected ${1} argument but got ${2}.`,
  sentence`error: too many arguments for '${0}'. Expected ${1} arguments but got ${2}.`,
  sentence`(Did you mean ${0}?)`,
]

/** An error of commander, which may hold a guess on a line of its own. */
export function said(text: string, { language }: Terminal): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${inLanguage(line, language)}\n`)
    .join('')
}

/** Help in the terminal's language: Hanzi are two columns wide, and lines may be broken between any two. */
export function help({ language, words, columns, printColors }: Terminal): HelpConfiguration {
  return {
    helpWidth: Math.min(columns, 100),
    showGlobalOptions: true,
    styleTitle: (title) => printColors.bold(inLanguage(title, language)),
    displayWidth: (text) => widthOf(text.replace(ansi, '')),
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapped(line, width))
        .join('\n'),
    optionDescription: (option: Option) =>
      Help.prototype.optionDescription
        .call(new Help(), option)
        .replace(/ \(choices: .*?\)/, '')
        .replace(usual, (_, value) => words` (default: ${value})`),
    argumentDescription: (argument) =>
      Help.prototype.argumentDescription
        .call(new Help(), argument)
        .replace(usual, (_, value) => words` (default: ${value})`),
  }
}

/** As commander writes it. */
const usual = / \(default: "?(.*?)"?\)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const ansi = /\u001b\[\d+m/g
