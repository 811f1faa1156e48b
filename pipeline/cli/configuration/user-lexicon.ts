import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readSchema } from '../../datasets/schemas.ts'
import { reasonOf } from '../../language/reason.ts'
import { schemaFault } from '../../language/schema-fault.ts'
import { sentence } from '../../language/sentence.ts'
import { type Lexicon, lexiconNames, loadLexicon } from '../../lexicon/index.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The shipped lexicon with the rows of a user's folder before it. Every file is checked by its schema first. */
export function userLexicon(folder: string): Lexicon {
  const files = filesOf(folder)
  const own = files.map((file) => [file.replace('.json', ''), rowsOf(folder, file)])
  return loadLexicon(Object.fromEntries(own))
}

function filesOf(folder: string): readonly string[] {
  const files = listed(folder).filter((file) => file.endsWith('.json'))
  if (files.length === 0)
    throw new UsageError(
      sentence`${folder}: no lexicon is in this folder. Put files there named like ${named(3)} ….`,
    )
  const unknown = files.find((file) => !lexiconNames.some((name) => file === `${name}.json`))
  if (unknown === undefined) return files.sort()
  throw new UsageError(
    sentence`${join(folder, unknown)}: no lexicon has this name. Name it one of ${named()}.`,
  )
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new UsageError(
      sentence`${folder}: no such folder. --lexicon takes a folder with files named like ${named(3)} ….`,
    )
  }
}

function named(count = lexiconNames.length): string {
  return lexiconNames
    .slice(0, count)
    .map((name) => `${name}.json`)
    .join(', ')
}

function rowsOf(folder: string, file: string): readonly unknown[] {
  const path = join(folder, file)
  const content = parsed(path)
  const validate = new Ajv2020({ allowUnionTypes: true }).compile<{ rows: unknown[] }>(
    readSchema(`lexicon/${file.replace('.json', '.schema.json')}`),
  )
  if (validate(content)) return content.rows
  const [error] = validate.errors ?? []
  const fault = error === undefined ? '' : schemaFault(error)
  throw new UsageError(
    sentence`${path}, ${placeOf(error?.instancePath ?? '')}: ${fault}. Mend it by gongbao schema lexicon/${file.replace('.json', '')}.`,
  )
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(sentence`${path} is no JSON: ${reasonOf(error)}. Mend it.`)
  }
}

/** `/rows/3/unit` → `row 4, unit`. */
function placeOf(pointer: string): string {
  const [, , row, ...field] = pointer.split('/')
  if (row === undefined) return sentence`as a whole`
  const number = Number(row) + 1
  return field.length === 0 ? sentence`row ${number}` : sentence`row ${number}, ${field.join('/')}`
}
