import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createColors } from 'picocolors'
import { main } from '../pipeline/cli/main.ts'
import type { Streams } from '../pipeline/cli/terminal/terminal.ts'
import type { Ran } from './built.ts'

/** The command in this process, where jieba is loaded already. */
export async function command(...args: readonly string[]): Promise<Ran> {
  const { streams, out, err } = recorded()
  const code = await main(args, streams)
  return { code, out: out(), err: err() }
}

/** A terminal of 80 columns without colours, and what came out of it. */
export function recorded() {
  const [said, printed]: [string[], string[]] = [[], []]
  const colors = createColors(false)
  const streams: Streams = {
    print: (text) => printed.push(text),
    say: (line) => said.push(`${line}\n`),
    progress: () => {},
    colors,
    printColors: colors,
    columns: 80,
  }
  return { streams, out: () => printed.join(''), err: () => said.join('') }
}

/** Writes a file, below folders that come into being with it. */
export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
