import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { withoutEnding } from '../input.ts'
import { isReadable } from '../read/index.ts'

/** A report to read. */
export interface Report {
  /** Where it lies; `-` for standard input. */
  readonly path: string
  /** The same, relative to the working directory, with `/`: what the datasets say. */
  readonly source: string
  readonly documentId: string
}

/** What the arguments came to. */
export interface Found {
  /** By document id, in the order of UTF-16 code units, the same everywhere. */
  readonly reports: readonly Report[]
  /** One sentence for each argument or report that cannot be used. */
  readonly faults: readonly string[]
  /** What lay in the folders and is no report, by ending: `.pdf` → 3. */
  readonly passedOver: ReadonlyMap<string, number>
}

/** Files, folders, globs and `-` → the reports that they name. A path given twice is one report. */
export async function findReports(args: readonly string[]): Promise<Found> {
  const all = await Promise.all(args.map(found))
  const reports = all.flatMap((part) => part.reports)
  const unique = [...new Map(reports.toReversed().map((report) => [keyOf(report), report])).values()]
  const { kept, faults } = withoutClashes(unique.sort(byDocumentId))
  const passedOver = new Map<string, number>()
  for (const ending of all.flatMap((part) => part.passedOver))
    passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1)
  return { reports: kept, faults: [...all.flatMap((part) => part.faults), ...faults], passedOver }
}

interface Part {
  readonly reports: readonly Report[]
  readonly faults: readonly string[]
  readonly passedOver: readonly string[]
}

async function found(arg: string): Promise<Part> {
  if (arg === '-') return part([{ path: '-', source: 'stdin.txt', documentId: 'stdin' }])
  if (existsSync(arg)) return statSync(arg).isDirectory() ? inFolder(arg) : part([inFile(arg)])
  const paths = isDynamicPattern(arg) ? await glob(arg, { onlyFiles: true, expandDirectories: false }) : []
  if (paths.length > 0) return part(paths.map(inFile))
  return {
    ...part([]),
    faults: [`${arg}: no such file or folder, and no file matches it as a glob. Check the path.`],
  }
}

function part(reports: readonly Report[]): Part {
  return { reports, faults: [], passedOver: [] }
}

function inFile(path: string): Report {
  return { path, source: relativePath(path), documentId: withoutEnding(basename(path)) }
}

/** Everything below a folder that gongbao reads. `.meta.json` stands beside a report; a README speaks of the folder. */
function inFolder(folder: string): Part {
  const paths = filesBelow(folder).filter(
    (path) => !path.endsWith('.meta.json') && !/^readme\./i.test(basename(path)),
  )
  const reports = paths.filter((path) => isReadable(path)).map((path) => inFolderFile(folder, path))
  const passedOver = paths.filter((path) => !isReadable(path)).map((path) => extname(path) || basename(path))
  return { reports, passedOver, faults: paths.length > 0 ? [] : [`${folder}: no report is in this folder.`] }
}

function inFolderFile(folder: string, path: string): Report {
  return { path, source: relativePath(path), documentId: withoutEnding(slashed(relative(folder, path))) }
}

/** Hidden files are the system's or an editor's. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path] // a link to a folder may lead back up: not followed
    })
}

/** Two reports of one name would be one in the datasets. Which is meant cannot be guessed: neither is read. */
function withoutClashes(reports: readonly Report[]): { kept: readonly Report[]; faults: readonly string[] } {
  const byId = grouped(reports)
  const clashes = [...byId.values()].filter((group) => group.length > 1)
  const faults = clashes.map(
    (group) =>
      `${group.map(({ source }) => source).join(' and ')}: both would be the report ${group[0]?.documentId}; neither was read. ` +
      'Rename one, or give the folder above them so that the path tells them apart.',
  )
  return { kept: [...byId.values()].filter((group) => group.length === 1).flat(), faults }
}

function grouped(reports: readonly Report[]): Map<string, Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports)
    groups.set(report.documentId, [...(groups.get(report.documentId) ?? []), report])
  return groups
}

function byDocumentId(a: Report, b: Report): number {
  return compared(a.documentId, b.documentId) || compared(a.source, b.source)
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf({ path }: Report): string {
  return path === '-' ? path : resolve(path)
}

export function relativePath(path: string): string {
  return slashed(relative(process.cwd(), resolve(path))) || '.'
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
