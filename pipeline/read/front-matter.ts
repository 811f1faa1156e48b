import { parse } from 'yaml'
import { sentence } from '../language/sentence.ts'
import { ReadError } from './error.ts'

/** What stands beside a report, as strings by key. Lists and objects say nothing that we ask for. */
export type Beside = Readonly<Record<string, string>>

/** The keys of YAML front matter, fences included or not. Broken YAML has none: the report is read all the same. */
export function readFrontMatter(yaml: string): Beside {
  try {
    return scalars(parse(yaml.replace(fences, ''), { schema: 'failsafe' }))
  } catch {
    return {}
  }
}
const fences = /^---\s*\n|\n---\s*$/g

/** The keys of `<name>.meta.json`. Throws {@link ReadError} where it is not a JSON object. */
export function readMetaFile(json: string): Beside {
  try {
    return scalars(JSON.parse(json.replace(/^\ufeff/, '')))
  } catch {
    throw new ReadError(
      'read/meta-file',
      sentence`The .meta.json file beside the report is not valid JSON.`,
      sentence`Mend it or take it away.`,
    )
  }
}

function scalars(value: unknown): Beside {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value).filter(([, item]) => isScalar(item))
  return Object.fromEntries(entries.map(([key, item]) => [key, String(item).trim()]))
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
