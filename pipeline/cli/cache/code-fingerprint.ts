import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A hash of everything but the report that decides what is read out of it: gongbao's code, its lexicon, schemas and
 * character maps, the libraries as installed, and Node with its Unicode tables. Any change of them gives another one.
 *
 * @param code the folder of the code that runs, at the root of the package
 */
export function codeFingerprint(code = fileURLToPath(new URL('../..', import.meta.url))): string {
  const home = dirname(code.replace(/[\\/]$/, '')) // `dist` and `pipeline` both lie at the package's root
  const hash = createHash('sha256')
  const { node, icu = '', unicode = '' } = process.versions
  hash.update(JSON.stringify([node, icu, unicode, process.arch]))
  for (const folder of [code, ...data.map((name) => join(home, name))]) addFolder(hash, folder)
  for (const file of [join(home, 'package.json'), ...installed(home)]) addFile(hash, file)
  return hash.digest('hex')
}

/** What the code reads when it runs, wherever the code itself lies. */
const data = [
  'pipeline/binding/choice',
  'pipeline/confidence',
  'pipeline/indicators',
  'pipeline/lexicon',
  'pipeline/read/pdf/cmaps',
  'schemas',
]

function addFolder(hash: Hash, folder: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|d\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) addFile(hash, path)
}

/** Each with its length, so that no text can move from one file into the next unseen. */
function addFile(hash: Hash, path: string): void {
  const bytes = readFileSync(path)
  hash.update(`${bytes.length}\n`).update(bytes)
}

/** npm's own list of what it has put into a folder of packages, for gongbao's and for each folder above it. */
function installed(folder: string): readonly string[] {
  const list = join(folder, 'node_modules/.package-lock.json')
  const above = dirname(folder)
  return [...(existsSync(list) ? [list] : []), ...(above === folder ? [] : installed(above))]
}
