import { createColors } from 'picocolors'

/** What the commands know of the terminal. Data goes to `print`, everything else to `say`. */
export interface Terminal {
  readonly print: (text: string) => void
  readonly say: (line: string) => void
  /** A line that the next one overwrites; nothing where no terminal is. */
  readonly progress: (line: string) => void
  readonly colors: ReturnType<typeof createColors>
  /** The same for what is printed: standard output may be a file while standard error is a terminal. */
  readonly printColors: ReturnType<typeof createColors>
  readonly columns: number
}

/** The process's own streams. `quiet` leaves errors only. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  const live = stderr.isTTY === true
  stdout.on('error', leaveWithReader)
  let open = false
  const clear = () => {
    if (open) stderr.write('\r\u001b[K')
    open = false
  }
  return {
    print: (text) => {
      clear()
      stdout.write(text)
    },
    say: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!live) return
      clear()
      stderr.write(line)
      open = true
    },
    colors: createColors(wantsColor(live)),
    printColors: createColors(wantsColor(stdout.isTTY === true)),
    columns: stderr.columns ?? 80,
  }
}

/** Whoever reads our output (`gongbao diff a b | head`) may have seen enough. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** https://no-color.org: any value but the empty one. */
function wantsColor(isTerminal: boolean): boolean {
  return isTerminal && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'
}
