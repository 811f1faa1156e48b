import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoDatasets, readDatasets } from '../review/datasets.ts'
import { reviewPage } from '../review/page.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

export interface ReviewFlags {
  readonly to?: string
  readonly open?: boolean
}

/** Writes the review page of an output folder. Gives the exit code. */
export function reviewCommand(folder: string, { to, open }: ReviewFlags, terminal: Terminal): number {
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
    template: read('../../pipeline/review/template.html'),
    style: read('../../pipeline/review/style.css'),
    script: read('../../dist/review/review.js'),
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
