import type { Schema } from './schemas.ts'

/**
 * A dataset's schema as its rows are held in memory: figures are decimal text there, since a float would lose digits
 * (`0.1`, `12345678901234567890`). Files hold the same digits as plain numbers. A number between bounds is no figure of a
 * report: a chance is held as what it is.
 */
export function inMemory(schema: Schema): Schema {
  const entries = Object.entries(schema.properties).map(([name, field]) => [name, decimalText(field)])
  return { ...schema, properties: Object.fromEntries(entries) }
}

type Field = Schema['properties'][string]

function decimalText(field: Field): Field {
  const types = [field.type].flat()
  if (!types.includes('number') || field.maximum !== undefined) return field
  const type = types.map((name) => (name === 'number' ? 'string' : name))
  return { ...field, type, pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$' }
}
