import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoDatasets, readDatasets } from '../../review/datasets.ts'
import { reviewPage } from '../../review/page.ts'
import { configured } from '../configuration/configured.ts'
import { addConfig, type Cli, examples, exitCodes } from '../help/definition.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

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
    .action((folder, own, command) => {
      const { out = 'output', ...flags } = configured<Flags>(own, command, ['out']).flags
      end(reviewCommand(folder ?? out, flags, terminal))
    })
}

interface ReviewFlags {
  readonly to?: string
  readonly open?: boolean
}

/** Writes the review page of an output folder. Gives the exit code. */
function reviewCommand(folder: string, { to, open }: ReviewFlags, terminal: Terminal): number {
  const path = to ?? join(folder, 'review.html')
  writeFileSync(path, reviewPage(datasetsIn(folder), parts(), terminal.language))
  terminal.say(
    terminal.words`written to ${terminal.colors.bold(path)}: open it in a browser; it needs no network.`,
  )
  if (open === true) show(path, terminal)
  return 0
}

function datasetsIn(folder: string) {
  try {
    return readDatasets(folder)
  } catch (error) {
    throw error instanceof NoDatasets ? new UsageError(error.message) : error
  }
}

/** The script is bundled when the package is built; template and style are as they were written. */
function parts() {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  return {
    template: read('../../../pipeline/review/template.html'),
    style: read('../../../pipeline/review/style.css'),
    script: read('../../../dist/review/review.js'),
  }
}

function show(path: string, { say, words }: Terminal): void {
  const programs = { darwin: 'open', win32: 'explorer' } as const
  const program =
    process.platform === 'darwin' || process.platform === 'win32' ? programs[process.platform] : 'xdg-open'
  spawn(program, [path], { detached: true, stdio: 'ignore' })
    .on('error', () => say(words`No program opens it here (${program}). Open it by hand.`))
    .unref()
}
