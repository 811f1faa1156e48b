import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Correction, faultsOf } from '../corrections/index.ts'
import type { Made } from './page-data.ts'

/** What `datapackage.json` says of how the datasets were made. Without one, as `extract` makes them when nothing is given. */
export function madeOf(folder: string): Made {
  const { inputs = ['input'], corrections = null } = requestIn(join(folder, 'datapackage.json'))
  const words = ['gongbao', 'extract', ...inputs, '--out', folder, '--corrections', 'corrections.json']
  return {
    again: words.map(quoted).join(' '),
    corrections,
    entries: corrections === null ? [] : entriesIn(corrections),
  }
}

interface Request {
  readonly inputs?: readonly string[]
  readonly corrections?: string | null
}

function requestIn(path: string): Request {
  const descriptor = jsonIn(path) as { readonly gongbao?: Request } | null // written by gongbao
  return descriptor?.gongbao ?? {}
}

function entriesIn(path: string): readonly Correction[] | null {
  const content = jsonIn(path)
  return content === null || faultsOf(content).length > 0 ? null : (content as readonly Correction[]) // by its schema
}

function jsonIn(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

function quoted(word: string): string {
  return /^[\w./\p{Script=Han}-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`
}
