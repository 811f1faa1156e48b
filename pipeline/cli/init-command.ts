import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Terminal } from './terminal/terminal.ts'

/** The files that a new folder begins with, as they are; a leading `_` stands for the dot that packing would drop. */
const templates = fileURLToPath(new URL('../../pipeline/cli/init', import.meta.url))

/** Makes a folder ready to work in. What is there already stays as it is. Gives the exit code. */
export function initCommand(folder: string, { say, words, colors }: Terminal): number {
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
