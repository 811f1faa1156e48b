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

export function reportBytes(path: string): Uint8Array {
  return readFileSync(join(folder, path))
}
