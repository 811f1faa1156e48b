import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { reasonOf } from '../../language/reason.ts'
import { sentence } from '../../language/sentence.ts'
import { isReadable } from '../../read/index.ts'
import { withoutEnding } from '../../read/input.ts'
import { openZip } from '../../read/zip.ts'

/** A report to read. */
export interface Report {
  /** Where it lies, or the zip file that it lies in; `-` for standard input. */
  readonly path: string
  /** Its name in the zip file. */
  readonly entry?: string
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
  const all = together(await Promise.all(args.map(found)))
  const unique = [...new Map(all.reports.toReversed().map((report) => [keyOf(report), report])).values()]
  const { kept, faults } = withoutClashes(unique.sort(byDocumentId))
  const passedOver = new Map<string, number>()
  for (const ending of all.passedOver) passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1)
  return { reports: kept, faults: [...all.faults, ...faults], passedOver }
}

interface Part {
  readonly reports: readonly Report[]
  readonly faults: readonly string[]
  readonly passedOver: readonly string[]
}

async function found(arg: string): Promise<Part> {
  if (arg === '-') return part([{ path: '-', source: 'stdin.txt', documentId: 'stdin' }])
  if (existsSync(arg)) return statSync(arg).isDirectory() ? inFolder(arg) : inFile(arg)
  const paths = isDynamicPattern(arg) ? await glob(arg, { onlyFiles: true, expandDirectories: false }) : []
  if (paths.length > 0) return together(await Promise.all(paths.map(inFile)))
  return {
    ...part([]),
    faults: [sentence`${arg}: no such file or folder, and no file matches it as a glob. Check the path.`],
  }
}

function part(reports: readonly Report[]): Part {
  return { reports, faults: [], passedOver: [] }
}

function together(parts: readonly Part[]): Part {
  return {
    reports: parts.flatMap((one) => one.reports),
    faults: parts.flatMap((one) => one.faults),
    passedOver: parts.flatMap((one) => one.passedOver),
  }
}

/** A zip file stands for the folder that was packed in it. */
async function inFile(path: string): Promise<Part> {
  if (isArchive(path)) return inArchive(path, '')
  return part([{ path, source: relativePath(path), documentId: withoutEnding(basename(path)) }])
}

function isArchive(path: string): boolean {
  return extname(path).toLowerCase() === '.zip'
}

/** What a zip file holds. `below` stands before the names of its files: where it lies in the folder given. */
async function inArchive(path: string, below: string): Promise<Part> {
  const source = relativePath(path)
  try {
    const { names } = await openZip(path)
    const files = names.filter((name) => !isHidden(name) && isReportFile(name))
    const reports = files
      .filter((name) => isReadable(name))
      .map((name) => ({
        path,
        entry: name,
        source: `${source}/${name}`,
        documentId: withoutEnding(below + name),
      }))
    const faults = files.length > 0 ? [] : [sentence`${source}: no report is in this archive.`]
    return { reports, faults, passedOver: files.filter((name) => !isReadable(name)).map(endingOf) }
  } catch (error) {
    return { ...part([]), faults: [`${source}: ${reasonOf(error)}`] }
  }
}

/** `.git`, `.DS_Store`, `__MACOSX`: the system's or an editor's. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === '__MACOSX')
}

/** `.meta.json` stands beside a report; a README speaks of the folder. */
function isReportFile(path: string): boolean {
  return !path.endsWith('.meta.json') && !/^readme\./i.test(basename(path))
}

function endingOf(path: string): string {
  return extname(path) || basename(path)
}

/** Everything below a folder that gongbao reads. */
async function inFolder(folder: string): Promise<Part> {
  const paths = filesBelow(folder).filter(isReportFile)
  const packed = paths.filter(isArchive)
  const plain = paths.filter((path) => !isArchive(path))
  const archives = packed.map((path) => inArchive(path, `${withoutEnding(belowFolder(folder, path))}/`))
  return together([
    {
      reports: plain.filter((path) => isReadable(path)).map((path) => inFolderFile(folder, path)),
      passedOver: plain.filter((path) => !isReadable(path)).map(endingOf),
      faults: paths.length > 0 ? [] : [sentence`${folder}: no report is in this folder.`],
    },
    ...(await Promise.all(archives)),
  ])
}

function inFolderFile(folder: string, path: string): Report {
  return { path, source: relativePath(path), documentId: withoutEnding(belowFolder(folder, path)) }
}

function belowFolder(folder: string, path: string): string {
  return slashed(relative(folder, path))
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
      sentence`${group.map(({ source }) => source).join(' and ')}: both would be the report ${group[0]?.documentId}; neither was read. Rename one, or give the folder above them so that the path tells them apart.`,
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

function keyOf({ path, entry = '' }: Report): string {
  return path === '-' ? path : `${resolve(path)}\0${entry}`
}

export function relativePath(path: string): string {
  return slashed(relative(process.cwd(), resolve(path))) || '.'
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
