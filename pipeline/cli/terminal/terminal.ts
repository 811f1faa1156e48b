import { createColors } from 'picocolors'
import type { Language } from '../../language/language.ts'
import { inLanguage, type Words, wordsIn } from '../../language/translation.ts'

/** The way out of the program. Data goes to `print`, everything else to `say`. */
export interface Streams {
  readonly print: (text: string) => void
  readonly say: (line: string) => void
  /** A line that the next one overwrites; nothing where no terminal is. */
  readonly progress: (line: string) => void
  readonly colors: ReturnType<typeof createColors>
  /** The same for what is printed: standard output may be a file while standard error is a terminal. */
  readonly printColors: ReturnType<typeof createColors>
  readonly columns: number
}

/** What the commands know of the terminal: its streams, and the language of who sits before it. */
export interface Terminal extends Streams {
  readonly language: Language
  /** What is said, in that language: words`written to ${folder}`. */
  readonly words: Words
  /** Says what went wrong, where. The reason may have been made in English: a report's message, an error. */
  readonly error: (reason: string, place?: string) => void
  readonly warning: (reason: string, place?: string) => void
}

export function terminalIn(language: Language, streams: Streams): Terminal {
  const words = wordsIn(language)
  const { say, colors } = streams
  const head = (place: string | undefined) => (place === undefined ? '' : `${place}: `)
  return {
    ...streams,
    language,
    words,
    error: (reason, place) =>
      say(`${colors.red(words`error`)} ${head(place)}${inLanguage(reason, language)}`),
    warning: (reason, place) =>
      say(`${colors.yellow(words`warning`)} ${head(place)}${inLanguage(reason, language)}`),
  }
}

/** The process's own streams. */
export function processStreams(): Streams {
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
