import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from '../../datasets/data-package.ts'
import { sentence } from '../../language/sentence.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** What the datasets of a folder were made from, and with which options. Throws a UsageError where that is not known. */
export function recordedRequest(out: string): Request {
  const path = join(out, 'datapackage.json')
  if (!existsSync(path))
    throw new UsageError(
      sentence`${path}: not there. Make the datasets first: gongbao extract input/ --out ${out}`,
    )
  const request = parsed(path)?.gongbao
  if (request?.inputs === undefined)
    throw new UsageError(
      sentence`${path}: does not say what it was made from. Make it anew with gongbao extract.`,
    )
  return request
}

/** The same, for those to whom it is only a help; null where it is not known. */
export function requestIn(out: string): Request | null {
  try {
    return recordedRequest(out)
  } catch (error) {
    if (error instanceof UsageError) return null
    throw error
  }
}

function parsed(path: string): { gongbao?: Request } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(sentence`${path} is no JSON. Make it anew with gongbao extract.`)
  }
}

/** The command that makes the same datasets again. */
export function commandLine(request: Request, out: string): string {
  const { inputs, format, formats = [], encoding, meta = {}, lexicon, corrections, bom } = request
  const names = [...(format === undefined ? [] : [format]), ...formats]
  const options: readonly (readonly [string, string | undefined])[] = [
    ['--format', names.length === 0 ? undefined : names.join(',')],
    ['--encoding', encoding],
    ...Object.entries(meta).map(([key, value]) => ['--meta', `${key}=${value}`] as const),
    ['--lexicon', lexicon],
    ['--corrections', corrections],
    ['--out', out],
  ]
  const given = options.flatMap(([name, value]) => (value === undefined ? [] : [name, value]))
  return ['gongbao', 'extract', ...inputs, ...given, ...(bom === true ? ['--bom'] : [])].map(quoted).join(' ')
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./,:=@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
