import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { inMemory } from '../datasets/in-memory.ts'
import { readSchema, schemaOf } from '../datasets/schemas.ts'
import { schemaFault } from '../language/schema-fault.ts'
import { sentence } from '../language/sentence.ts'
import { type Correction, heldBy } from './correction.ts'

/**
 * What is wrong with a file of corrections, a sentence for each fault, with the entry and the remedy: `Entry 2, value:
 * "二〇二〇年" cannot stand in period: …`. Empty where `content` is a list of {@link Correction}.
 */
export function faultsOf(content: unknown): readonly string[] {
  const { file, fields } = validators()
  if (!file(content)) return (file.errors ?? []).filter(isOwn).map(described)
  return content.flatMap((entry, at) => faultOfEntry(entry, at + 1, fields))
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

function described(error: ErrorObject): string {
  const [, entry, field] = error.instancePath.split('/')
  const fault = schemaFault(error)
  if (entry === undefined)
    return sentence`As a whole it ${fault}. Give a list of corrections, [{ … }, { … }].`
  const number = Number(entry) + 1
  if (field === 'value' && error.keyword === 'type')
    return sentence`Entry ${number}, value: ${fault}. Write it as text, "6.5", so that no digit is lost; null empties the field.`
  return field === undefined
    ? sentence`Entry ${number}: ${fault}. See gongbao schema corrections for what an entry holds.`
    : sentence`Entry ${number}, ${field}: ${fault}. See gongbao schema corrections for what an entry holds.`
}

function faultOfEntry(
  correction: Correction,
  number: number,
  fields: Validators['fields'],
): readonly string[] {
  const { observation_id, start, field } = correction
  const value = heldBy(correction)
  if ((observation_id ?? null) === null && (start ?? null) === null)
    return [
      sentence`Entry ${number} says of no observation. Give observation_id or start, as the dataset has them.`,
    ]
  const validate = fields.get(field)
  if (validate === undefined || validate(value)) return []
  const fault = validate.errors?.[0] === undefined ? '' : schemaFault(validate.errors[0])
  return [
    sentence`Entry ${number}, value: ${JSON.stringify(value)} cannot stand in ${field}: it ${fault}. See gongbao fields observations for what the field holds.`,
  ]
}
