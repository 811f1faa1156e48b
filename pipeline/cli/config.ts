import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readSchema } from '../datasets/schemas.ts'
import { sentence } from '../language/sentence.ts'
import { withFormats } from './format-option.ts'
import { UsageError } from './usage-error.ts'

/** What a configuration says, as the command's own options would. Paths are relative to the working folder. */
export interface Config {
  readonly inputs?: readonly string[]
  readonly flags: Readonly<Record<string, unknown>>
}

/** Looked for in the working folder where `extract` is given no inputs. */
export const usualConfig = 'gongbao.json'

/** Reads a configuration in JSON or YAML. Throws {@link UsageError}, which names the file and the place. */
export function readConfig(path: string): Config {
  if (!existsSync(path)) throw new UsageError(sentence`${path}: no such file. gongbao init makes one.`)
  const { inputs, format, ...flags } = valid(parsed(path), path)
  return {
    ...(inputs === undefined ? {} : { inputs }),
    flags: { ...flags, ...(format === undefined ? {} : { format: withFormats(format) }) },
  }
}

interface Raw {
  readonly inputs?: readonly string[]
  readonly format?: string
  readonly [flag: string]: unknown
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8')) // JSON is YAML too
  } catch (error) {
    throw new UsageError(
      sentence`${path}: neither JSON nor YAML (${error instanceof Error ? error.message : error}). Mend it.`,
    )
  }
}

function valid(value: unknown, path: string): Raw {
  const validate = new Ajv2020({ allErrors: true }).compile(readSchema('config.schema.json'))
  if (validate(value)) return value as Raw // just validated by the schema that says so
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath === '' ? 'it' : instancePath} ${message}${'additionalProperty' in params ? ` (${params.additionalProperty})` : ''}`,
  )
  throw new UsageError(sentence`${path}: ${faults.join('; ')}. gongbao schema config shows what it can hold.`)
}
