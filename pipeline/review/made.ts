import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Correction, faultsOf } from '../corrections/index.ts'
import type { Request } from '../datasets/data-package.ts'
import type { Made } from './page-data.ts'

/** What `datapackage.json` says of how the datasets were made. Without one, as `extract` makes them when nothing is given. */
export function madeOf(folder: string): Made {
  const request = requestIn(join(folder, 'datapackage.json'))
  const { corrections = null } = request
  const words = ['gongbao', 'extract', ...wordsOf(request), '--out', folder]
  return {
    again: [...words, '--corrections', 'corrections.json'].map(quoted).join(' '),
    corrections,
    entries: corrections === null ? [] : entriesIn(corrections),
  }
}

/** All that was asked for then but where it goes and what is corrected. */
function wordsOf(request: Partial<Request>): readonly string[] {
  const { inputs = ['input'], format, formats = [], encoding, meta = {}, lexicon, bom } = request
  const names = [format ?? [], formats].flat()
  return [
    ...inputs,
    ...(names.length === 0 ? [] : ['--format', names.join(',')]),
    ...(encoding === undefined ? [] : ['--encoding', encoding]),
    ...Object.entries(meta).flatMap(([key, value]) => ['--meta', `${key}=${value}`]),
    ...(lexicon === undefined ? [] : ['--lexicon', lexicon]),
    ...(bom === true ? ['--bom'] : []),
  ]
}

function requestIn(path: string): Partial<Request> {
  const descriptor = jsonIn(path) as { readonly gongbao?: Partial<Request> } | null // written by gongbao
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
  return /^[\w./=,:\p{Script=Han}-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`
}
