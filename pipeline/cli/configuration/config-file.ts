import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readSchema } from '../../datasets/schemas.ts'
import { reasonOf } from '../../language/reason.ts'
import { schemaFault } from '../../language/schema-fault.ts'
import { sentence } from '../../language/sentence.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { withFormats } from './format-option.ts'

/** What a configuration says, as the command's own options would. Paths are relative to the working folder. */
export interface Config {
  readonly inputs?: readonly string[]
  readonly flags: Readonly<Record<string, unknown>>
}

/** Looked for in the working folder. */
export const usualConfig = 'gongbao.json'

/** Reads a configuration in JSON or YAML. Throws {@link UsageError}, which names the file and the place. */
export function readConfig(path: string): Config {
  if (!existsSync(path)) throw new UsageError(sentence`${path}: no such file. gongbao init makes one.`)
  const { inputs, format, ...flags } = valid(parsed(path), path)
  return {
    ...(inputs === undefined ? {} : { inputs }),
    flags: { ...flags, ...(format === undefined ? {} : { format: withFormats([format].flat().join(',')) }) },
  }
}

interface Raw {
  readonly inputs?: readonly string[]
  readonly format?: string | readonly string[]
  readonly [flag: string]: unknown
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8')) // JSON is YAML too
  } catch (error) {
    throw new UsageError(
      sentence`${path}: neither JSON nor YAML (${reasonOf(error).split('\n')[0]}). Mend it.`,
    )
  }
}

function valid(value: unknown, path: string): Raw {
  const validate = new Ajv2020({ allErrors: true }).compile(readSchema('config.schema.json'))
  if (validate(value)) return value as Raw // just validated by the schema that says so
  const faults = (validate.errors ?? []).map((error) =>
    error.instancePath === ''
      ? sentence`As a whole it ${schemaFault(error)}.`
      : sentence`The key ${error.instancePath.slice(1)} ${schemaFault(error)}.`,
  )
  const lines = [
    sentence`${path} cannot be used:`,
    ...faults,
    sentence`See gongbao schema config for what it holds.`,
  ]
  throw new UsageError(lines.join('\n'))
}
