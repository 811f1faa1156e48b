import { join } from 'node:path'
import { sentence } from '../../language/sentence.ts'
import { loadLexicon } from '../../lexicon/index.ts'
import { type WordUse, type WordUses, wordUses } from '../../lexicon/word-uses.ts'
import { configured } from '../configuration/configured.ts'
import { userLexicon } from '../configuration/user-lexicon.ts'
import { addConfig, type Cli, examples, exitCodes } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { hung } from '../terminal/width.ts'

export function defineWord({ program, terminal, end }: Cli): void {
  const { words } = terminal
  const command = program
    .command('word')
    .summary(words`show where a word stands in the lexicon`)
    .description(
      words`Lists every row of the lexicon that has a word: its file, what the row says of the word, and an example of it.`,
    )
    .argument('<word>', words`a word, unit, name or code, as the lexicon writes it`)
    .option('--inside', words`the rows too in which it stands inside a longer entry`)
    .option('--json', words`print the rows as one line of JSON`)
    .option('--lexicon <folder>', words`rows of your own: units.json, indicators.json …`)
  addConfig(command, words)
    .addHelpText(
      'after',
      examples(words, [
        ['gongbao word 达到', words`every row for this word`],
        ['gongbao word 公里 --inside', words`those for 平方公里 and the like too`],
      ]),
    )
    .addHelpText('after', exitCodes(words, words`the rows were shown`, words`no row has the word`))
    .action((word, own, command) => {
      const { flags } = configured<WordFlags>(own, command, ['lexicon'])
      end(wordCommand(word, flags, terminal))
    })
}

interface WordFlags {
  readonly inside?: boolean
  readonly json?: boolean
  readonly lexicon?: string
}

/** Prints the rows that have a word. Gives the exit code: 1 where none has. */
function wordCommand(word: string, { inside, json, lexicon }: WordFlags, terminal: Terminal): number {
  if (word.trim() === '') throw new UsageError(sentence`word takes a word. Give one that a report may hold.`)
  const found = wordUses(word, lexicon === undefined ? loadLexicon() : userLexicon(lexicon))
  const placed = (use: WordUse) => ({ ...use, file: pathOf(use, lexicon) })
  const uses = [...found.whole, ...(inside === true ? found.inside : [])].map(placed)
  if (json === true) terminal.print(`${JSON.stringify(uses)}\n`)
  if (uses.length === 0) {
    tellUnknown(word, found, terminal)
    return 1
  }
  if (json !== true) terminal.print(page(word, uses, found, terminal))
  return 0
}

/** Where the row can be read: in the user's folder, or below the package's. */
function pathOf({ file, own }: WordUse, folder: string | undefined): string {
  return own && folder !== undefined ? join(folder, file) : `pipeline/lexicon/${file}`
}

/** How many longer entries are named to choose from. */
const nearby = 8

function tellUnknown(word: string, { inside }: WordUses, { say, words }: Terminal): void {
  const near = [...new Set(inside.flatMap(({ entries }) => entries.map(({ text }) => text)))]
  const shown = [...near].sort((a, b) => a.length - b.length).slice(0, nearby)
  const list = `${shown.join('、')}${shown.length < near.length ? ' …' : ''}`
  say(
    near.length === 0
      ? words`${word}: no row of the lexicon has this word, nor a longer one with it.`
      : words`${word}: no row of the lexicon has this word by itself. It stands inside ${list}; --inside shows these rows.`,
  )
}

function page(word: string, uses: readonly WordUse[], found: WordUses, terminal: Terminal): string {
  const { words, columns } = terminal
  const width = Math.min(columns, 100)
  const { whole, inside } = found
  const lines = [
    inside.length === 0 || uses.length > whole.length
      ? words`${word}: rows with it: ${whole.length}; with it inside a longer entry: ${inside.length}.`
      : words`${word}: rows with it: ${whole.length}; with it inside a longer entry: ${inside.length} (--inside shows them).`,
    ...uses.flatMap((use) => ['', ...useLines(use, width, terminal)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The row's place, its fields, and of its examples the first that has the word, with the first to the contrary. */
function useLines(use: WordUse, width: number, { words, printColors }: Terminal): readonly string[] {
  const { file, row, entries, fields, yes, no } = use
  const example = yes.find((text) => entries.some((entry) => text.includes(entry.text))) ?? yes[0]
  const shown = [...Object.entries(fields), ['yes', example], ['no', no[0]]] as const
  const column = Math.max(...shown.map(([name]) => name.length)) + 4
  const where = [...new Set(entries.map(({ field }) => field))].join(', ')
  return [
    `${printColors.bold(`${file}  ${words`row ${row}`}`)}  ${where}`,
    ...shown.flatMap(([name, value]) => {
      const text = said(value)
      return text === '' ? [] : hung(name, text, column, width)
    }),
  ]
}

/** A value as a reader wants it; empty for what there is nothing to say of. */
function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(said).join('、')
  return value instanceof Object ? Object.values(value).map(said).join(': ') : String(value)
}
