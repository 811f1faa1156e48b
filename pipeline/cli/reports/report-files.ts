import { existsSync, readFileSync, statSync } from 'node:fs'
import { sentence } from '../../language/sentence.ts'
import { ReadError } from '../../read/index.ts'
import { withoutEnding } from '../../read/input.ts'
import { mostBytes, openZip, type Zip } from '../../read/zip.ts'
import type { Report } from './find-reports.ts'

/** The bytes of a report, from its file, from standard input or out of a zip file. */
export async function bytesOf({ path, entry }: Report): Promise<Buffer> {
  if (path === '-') return readFileSync(0)
  if (entry === undefined) return fileBytes(path)
  return (await archiveAt(path)).bytesOf(entry)
}

function fileBytes(path: string): Buffer {
  const { size } = statSync(path)
  if (size <= mostBytes) return readFileSync(path)
  throw new ReadError(
    'read/too-large',
    sentence`The file has ${Math.round(size / 1024 / 1024)} MB, more than the ${mostBytes / 1024 / 1024} MB that a report can have.`,
    sentence`Take out what is no text, such as pictures, or convert it to .txt.`,
  )
}

/** The text of the `<name>.meta.json` beside it, or null. */
export async function metaFileOf({ path, entry }: Report): Promise<string | null> {
  if (path === '-') return null
  if (entry === undefined) return fileText(`${withoutEnding(path)}.meta.json`)
  const archive = await archiveAt(path)
  const beside = `${withoutEnding(entry)}.meta.json`
  return archive.names.includes(beside) ? (await archive.bytesOf(beside)).toString('utf8') : null
}

function fileText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** The archive read last: its reports come one after the other, and its table of contents is read once. */
let last: { readonly path: string; readonly archive: Promise<Zip> } | null = null

function archiveAt(path: string): Promise<Zip> {
  if (last?.path !== path) last = { path, archive: openZip(path) }
  return last.archive
}
