import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createColors } from 'picocolors'
import { main } from '../pipeline/cli/main.ts'
import type { Ran } from './built.ts'

/** The command in this process, where jieba is loaded already; on a terminal of 80 columns without colours. */
export async function command(...args: readonly string[]): Promise<Ran> {
  const [said, printed]: [string[], string[]] = [[], []]
  const colors = createColors(false)
  const code = await main(args, {
    print: (text) => printed.push(text),
    say: (line) => said.push(`${line}\n`),
    progress: () => {},
    colors,
    printColors: colors,
    columns: 80,
  })
  return { code, out: printed.join(''), err: said.join('') }
}

/** Writes a file, below folders that come into being with it. */
export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
