import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { inMemory } from '../datasets/in-memory.ts'
import { readSchema, schemaOf } from '../datasets/schemas.ts'
import { type Correction, heldBy } from './correction.ts'

/**
 * What is wrong with a file of corrections, a sentence for each fault, with the entry and the remedy: `entry 2, period:
 * "二〇二〇年" is not …`. Empty where `content` is a list of {@link Correction}.
 */
export function faultsOf(content: unknown): readonly string[] {
  const { file, fields } = validators()
  if (!file(content)) return (file.errors ?? []).filter(isOwn).map(described)
  return content.flatMap((entry, at) => faultOfEntry(entry, fields).map((fault) => `entry ${at + 1}${fault}`))
}

interface Validators {
  readonly file: ValidateFunction<readonly Correction[]>
  /** One for each field of observations, by the field's own schema. */
  readonly fields: ReadonlyMap<string, ValidateFunction>
}

let compiled: Validators | null = null

function validators(): Validators {
  compiled ??= compileAll()
  return compiled
}

function compileAll(): Validators {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const { properties } = inMemory(schemaOf('observations'))
  const fields = Object.entries(properties).map(([name, schema]) => [name, ajv.compile(schema)] as const)
  return { file: ajv.compile(readSchema('corrections.schema.json')), fields: new Map(fields) }
}

/** Of an `if` that failed its own errors speak. */
function isOwn({ keyword }: { readonly keyword: string }): boolean {
  return keyword !== 'if'
}

interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

function described({ instancePath, keyword, message = '', params }: SchemaError): string {
  const [, entry, field] = instancePath.split('/')
  if (entry === undefined) return `as a whole: ${message}. Give a list of corrections, [{ … }, { … }].`
  const place = `entry ${Number(entry) + 1}${field === undefined ? '' : `, ${field}`}`
  return `${place}: ${message}${detail(params)}. ${remedyOf(field, keyword)}`
}

function detail({ allowedValues, additionalProperty }: SchemaError['params']): string {
  if (additionalProperty !== undefined) return ` (found ${JSON.stringify(additionalProperty)})`
  return Array.isArray(allowedValues) ? ` (${allowedValues.join(', ')})` : ''
}

function remedyOf(field: string | undefined, keyword: string): string {
  const isFigure = field === 'value' && keyword === 'type'
  return isFigure
    ? 'Write it as text, "6.5", so that no digit is lost; null empties the field.'
    : 'gongbao schema corrections shows what an entry holds.'
}

function faultOfEntry(correction: Correction, fields: Validators['fields']): readonly string[] {
  const { observation_id, start, field } = correction
  const value = heldBy(correction)
  if ((observation_id ?? null) === null && (start ?? null) === null)
    return [': says of no observation. Give observation_id or start, as the dataset has them.']
  const validate = fields.get(field)
  if (validate === undefined || validate(value)) return []
  const { message = '', params = {} } = validate.errors?.[0] ?? {}
  return [
    `, value: ${JSON.stringify(value)} cannot stand in ${field}: ${message}${detail(params)}. ` +
      `gongbao fields observations says what ${field} holds.`,
  ]
}
