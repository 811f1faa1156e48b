import { CommanderError } from 'commander'
import { languageOf } from '../language/language.ts'
import { pathOf, reasonOf } from '../language/reason.ts'
import { commands } from './commands/index.ts'
import { processStreams, type Streams, type Terminal, terminalIn } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

/** The command line. Gives the exit code: 0 done, 1 a report failed or the datasets are stale, 2 wrong usage. */
export async function main(args: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const terminal = terminalIn(languageOf(args, process.env), streams)
  let code = 0
  const program = commands(terminal, (given) => {
    code = given
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return failed(error, terminal)
  }
}

/** commander has told its own errors already; help and version are no errors. */
function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  terminal.error(reasonOf(error), pathOf(error))
  return error instanceof UsageError ? 2 : 1
}
