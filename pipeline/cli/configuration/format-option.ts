import type { Format } from '../../core/source.ts'
import { formats as written } from '../../datasets/formats/index.ts'
import { sentence } from '../../language/sentence.ts'
import { formats as read } from '../../read/formats.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** What `--format` asks for: how to read, and what to write. No name is of both kinds, so one option serves them. */
export interface Formats {
  readonly read?: Format
  readonly write: readonly string[]
}

/** Collects `--format markdown`, `--format csv,parquet` and `--format text,csv --format json`. */
export function withFormats(names: string, before: Formats = { write: [] }): Formats {
  return names.split(',').reduce((formats, name) => withFormat(name.trim(), formats), before)
}

function withFormat(name: string, formats: Formats): Formats {
  const reads = read.find((one) => one === name)
  if (reads === undefined) return { ...formats, write: withWritten(name, formats.write) }
  if (formats.read === undefined || formats.read === reads) return { ...formats, read: reads }
  throw new UsageError(
    sentence`--format ${formats.read} and ${name}: a report is read in one way. Give one of them.`,
  )
}

function withWritten(name: string, before: readonly string[]): readonly string[] {
  if (!written.some((one) => one.name === name)) throw new UsageError(unknown(name))
  return [...new Set([...before, name])]
}

/** For a run that was recorded: the name may be of an older version. */
export function readFormat(name: string): Format {
  const format = read.find((one) => one === name)
  if (format === undefined) throw new UsageError(unknown(name))
  return format
}

function unknown(name: string): string {
  const names = written.map((one) => one.name).join(', ')
  return sentence`--format ${name}: gongbao reads ${read.join(', ')} and writes ${names}.`
}
