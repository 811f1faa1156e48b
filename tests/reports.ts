import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Real reports that may lie beside the repository; tests that use them skip visibly where they are absent. */
const folder = process.env.GONGBAO_REPORTS ?? '../shared/reports'

export const haveReports = existsSync(folder)

/** Paths of the reports that are text or Markdown, relative to their folder, in a fixed order. */
export function reportPaths(): readonly string[] {
  if (!haveReports) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** Folders of the work reports of places, a thousand and more that are much alike. */
const ofPlaces = /^(?:cities|prefectures|provinces)[/\\]/

/**
 * The reports that a test walks over: every special one (the nation's, bulletins, damaged ones, those with gold), those named,
 * and of the work reports of places one in so many, in the order of their folders, so that all folders have their share.
 * All of them where `ALL` is set: `ALL=1 npx vitest run tests/segment-reports.test.ts`.
 */
export function reportSample(oneIn: number, named: readonly string[] = []): readonly string[] {
  const paths = reportPaths()
  const chosen = new Set(paths.filter((path) => ofPlaces.test(path)).filter((_, at) => at % oneIn === 0))
  return paths.filter(
    (path) =>
      process.env.ALL !== undefined || !ofPlaces.test(path) || chosen.has(path) || named.includes(path),
  )
}

export function reportBytes(path: string): Uint8Array {
  return readFileSync(join(folder, path))
}
