import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Gold, readGold } from './gold.ts'

/** Where gold is looked for unless it is named: what is shared by all who work on it, and the project's own. */
const sharedGold = '../shared/eval/gold'
const ownGold = 'tests/gold'
/** Where the report of a gold file lies that does not say it, unless it lies beside the gold. */
const sharedReports = '../shared/reports'

/**
 * Which reports are told of together: those that the rules were mended by, the examples in `input/`, and any others.
 */
export const sets = ['development', 'input', 'further'] as const
export type SetName = (typeof sets)[number]

/** A gold file, and the report that it annotates. */
export interface GoldFile {
  readonly name: string
  readonly set: SetName
  readonly gold: Gold
  /** Of the report, relative to the project; null where it is not here. */
  readonly report: string | null
}

/** Gold files by default: `root` is the project. A folder that is absent has none. */
export function defaultGold(root: string): readonly GoldFile[] {
  return [sharedGold, ownGold]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => goldIn(join(root, folder), root))
}

/** The gold at a path: a file, or every `.jsonl` of a folder in the order of their names. Throws where a file is no gold. */
export function goldIn(path: string, root: string): readonly GoldFile[] {
  if (!statSync(path).isDirectory()) return [goldFile(path, root)]
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => goldFile(join(path, name), root))
}

function goldFile(path: string, root: string): GoldFile {
  const name = basename(path, '.jsonl')
  const gold = goldAt(path)
  const report = gold.report ?? `${sharedReports}/${name}`
  const beside = join(relative(resolve(root), resolve(dirname(path))), name)
  const found = [report, `${report}.md`, `${report}.txt`, `${beside}.md`, `${beside}.txt`].find((each) =>
    existsSync(join(root, each)),
  )
  const isShared = relative(resolve(root, sharedGold), resolve(path)) === basename(path)
  const set = isShared ? 'development' : report.startsWith('input/') ? 'input' : 'further'
  return { name, set, gold, report: found ?? null }
}

function goldAt(path: string): Gold {
  try {
    return readGold(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}
