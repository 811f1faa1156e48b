import { basename, resolve, sep } from 'node:path'
import { reasonOf } from '../../language/reason.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Files are often written in several steps: what comes within so many milliseconds is one change. */
const pause = 300

/**
 * Runs, and again whenever something below the inputs changes, one run at a time, until it is interrupted.
 *
 * @param ignored the output folder, which may lie within the inputs; hidden files, the cache among them, are no inputs either
 */
export async function watching(
  inputs: readonly string[],
  ignored: string,
  run: () => Promise<unknown>,
  terminal: Terminal,
): Promise<void> {
  const { say, words } = terminal
  const { watch } = await import('chokidar')
  const own = resolve(ignored)
  const given = new Set(inputs.map((input) => resolve(input)))
  const watcher = watch([...inputs], {
    ignoreInitial: true,
    ignored: (path) =>
      resolve(path) === own ||
      resolve(path).startsWith(own + sep) ||
      (isHidden(path) && !given.has(resolve(path))),
  })
  const ready = new Promise<void>((done) => watcher.once('ready', done))
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const again = (path: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(async () => {
        say(words`changed: ${path}`)
        await told(run, terminal)
        say(words`watching for changes; Ctrl-C ends`)
      })
    }, pause)
  }
  watcher.on('all', (_, path) => again(path))
  await told(run, terminal)
  await ready // what changes before it is, is not seen
  say(words`watching for changes; Ctrl-C ends`)
  await interrupted()
  clearTimeout(timer)
  await watcher.close()
  await running
}

function isHidden(path: string): boolean {
  return basename(resolve(path)).startsWith('.')
}

/** A run that fails is told, and the next change is waited for. */
async function told(run: () => Promise<unknown>, { error: say }: Terminal): Promise<void> {
  try {
    await run()
  } catch (error) {
    say(reasonOf(error))
  }
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done()).once('SIGTERM', () => done())
  })
}
