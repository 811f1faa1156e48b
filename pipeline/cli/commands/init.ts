import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cli, examples, section } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'

export function defineInit({ program, terminal, end }: Cli): void {
  const { words } = terminal
  program
    .command('init')
    .summary(words`make a folder to work in`)
    .description(
      words`Makes a folder with a configuration, a lexicon for rows of your own, and a CI workflow that regenerates the datasets and posts what changes. What is there already stays as it is.`,
    )
    .argument('[folder]', words`where`, '.')
    .addHelpText(
      'after',
      section(words`Files:`, [
        ['gongbao.json', words`what gongbao extract reads and writes`],
        ['input/', words`for reports, in folders by region`],
        ['lexicon/', words`rows of your own, with one as an example`],
        ['.github/workflows/gongbao.yml', words`the CI workflow`],
      ]),
    )
    .addHelpText(
      'after',
      examples(words, [['gongbao init counties && cd counties && gongbao extract', words`begin at once`]]),
    )
    .action((folder) => end(initCommand(folder, terminal)))
}

/** The files that a new folder begins with, as they are; a leading `_` stands for the dot that packing would drop. */
const templates = fileURLToPath(new URL('../../../pipeline/cli/init', import.meta.url))

/** Makes a folder ready to work in. What is there already stays as it is. Gives the exit code. */
function initCommand(folder: string, { say, words, colors }: Terminal): number {
  for (const file of filesBelow(templates)) {
    const name = relative(templates, file).replace(/(^|[\\/])_/g, '$1.')
    const place = join(folder, name)
    if (existsSync(place)) say(`${colors.yellow(words`kept`)} ${place}`)
    else {
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, readFileSync(file))
      say(`${colors.green(words`made`)} ${place}`)
    }
  }
  const step = folder === '.' ? '' : `cd ${folder} && `
  say(words`next: put reports into ${join(folder, 'input')}, then: ${step}gongbao extract`)
  return 0
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesBelow(path) : [path]
    })
}
