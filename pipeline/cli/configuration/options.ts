import type { Request } from '../../datasets/data-package.ts'
import { readSchema } from '../../datasets/schemas.ts'
import type { WritingSettings } from '../../datasets/writing.ts'
import { sentence } from '../../language/sentence.ts'
import { relativePath } from '../reports/find-reports.ts'
import type { Settings } from '../run/run-report.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Formats, readFormat } from './format-option.ts'
import { userLexicon } from './user-lexicon.ts'

/** What the commands that read reports have in common, as commander gives it. */
export interface ReadingOptions {
  readonly format?: Formats
  readonly encoding?: string
  readonly meta?: Readonly<Record<string, string>>
  readonly lexicon?: string
  readonly corrections?: string
}

/** What the command that writes asks for besides. */
export interface WritingFlags {
  readonly bom?: boolean
}

/** For the datasets' descriptor: what `gongbao check` needs to run the same again. */
export function requestOf(inputs: readonly string[], options: ReadingOptions & WritingFlags): Request {
  const { format, encoding, meta, lexicon, corrections, bom } = options
  return {
    inputs: inputs.map((input) => (input === '-' ? input : relativePath(input))),
    ...(format?.read === undefined ? {} : { format: format.read }),
    ...(format === undefined || format.write.length === 0 ? {} : { formats: format.write }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(meta === undefined ? {} : { meta }),
    ...(lexicon === undefined ? {} : { lexicon: relativePath(lexicon) }),
    ...(corrections === undefined ? {} : { corrections: relativePath(corrections) }),
    ...(bom === true ? { bom } : {}),
  }
}

/** What reading needs of it. */
export function settingsOf({ format, encoding, meta, lexicon }: Omit<Request, 'inputs'>): Settings {
  return {
    ...(format === undefined ? {} : { format: readFormat(format) }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(meta === undefined ? {} : { facts: meta }),
    ...(lexicon === undefined ? {} : { lexicon: userLexicon(lexicon) }),
  }
}

/** What writing needs of it. */
export function writingSettingsOf({ formats, bom }: Request): WritingSettings {
  return { ...(formats === undefined ? {} : { formats }), bom: bom === true }
}

/** Collects `--meta region=曲沃县 --meta author=…`. */
export function withFact(
  pair: string,
  facts: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? []
  const known = Object.keys(readSchema('meta.schema.json').properties)
  if (key === undefined || value === undefined || !known.includes(key))
    throw new UsageError(sentence`--meta ${pair}: give KEY=VALUE, with one of the keys ${known.join(', ')}.`)
  return { ...facts, [key]: value }
}

/** `--jobs 4`. */
export function wholeNumber(text: string): number {
  if (!/^[1-9][0-9]{0,2}$/.test(text))
    throw new UsageError(sentence`--jobs ${text}: give a whole number from 1 to 999.`)
  return Number(text)
}
