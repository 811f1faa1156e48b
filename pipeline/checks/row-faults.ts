import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { inMemory } from '../datasets/in-memory.ts'
import { type DatasetName, datasetNames } from '../datasets/names.ts'
import { schemaOf } from '../datasets/schemas.ts'

let validators: ReadonlyMap<DatasetName, ValidateFunction> | null = null

/** What is wrong with a row by its dataset's schema, in words; null where nothing is. */
export function faultOf(dataset: DatasetName, row: object): string | null {
  validators ??= compileAll()
  const validate = validators.get(dataset)
  if (validate === undefined) throw new RangeError(`no dataset ${dataset}`)
  return validate(row) ? null : (validate.errors ?? []).map((error) => described(error, row)).join('; ')
}

function compileAll(): ReadonlyMap<DatasetName, ValidateFunction> {
  const ajv = new Ajv2020({ allowUnionTypes: true })
  return new Map(datasetNames.map((name) => [name, ajv.compile(inMemory(schemaOf(name)))]))
}

/** `rank_of must be equal to one of the allowed values (found "both")`. */
function described({ instancePath, keyword, message, params }: ErrorObject, row: object): string {
  const field = instancePath.split('/')[1]
  if (field === undefined) return `${message} ${JSON.stringify(params)}`
  const found = Object.entries(row).find(([name]) => name === field)?.[1]
  const wanted = keyword === 'pattern' ? 'is not of the form that the schema asks for' : message
  return `${field} ${wanted} (found ${shortened(shown(found))})`
}

/** JSON would write a year that is no number as `null`. */
function shown(found: unknown): string | undefined {
  return typeof found === 'number' ? String(found) : JSON.stringify(found)
}

function shortened(text: string | undefined): string {
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}…` : text
}
