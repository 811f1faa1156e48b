import { type Column, columnsOf } from './columns.ts'
import { type DatasetName, keys } from './names.ts'

interface Place {
  /** What the resource of another dataset is called where this one stands. */
  readonly resourceOf: (dataset: DatasetName) => string
  /** Whether all fields are text there, as in CSV: empty is missing, and a list is one text. */
  readonly asText: boolean
}

/** A dataset's fields and keys by Table Schema, version 2. */
export function tableSchema(dataset: DatasetName, { resourceOf, asText }: Place): object {
  const { foreign, primary } = keys[dataset]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(dataset).map((column) => field(column, asText)),
    ...(asText ? { missingValues: [''] } : {}),
    ...(primary === null ? {} : { primaryKey: [primary] }),
    ...(foreign.length === 0 ? {} : { foreignKeys: foreign.map(foreignKey) }),
  }

  /** A key that stands in the dataset it points at names no resource: version 2 asks so. */
  function foreignKey({ field: name, dataset: other }: { field: string; dataset: DatasetName }): object {
    const fields = [keys[other].primary]
    const reference = other === dataset ? { fields } : { resource: resourceOf(other), fields }
    return { fields: [name], reference }
  }
}

function field({ name, type, nullable, schema }: Column, asText: boolean): object {
  const optional = nullable || (asText && mayBeEmpty(schema, type))
  return {
    name,
    type: asText && type === 'array' ? 'string' : type,
    title: schema.title,
    description: schema.description,
    ...(schema.examples === undefined ? {} : { example: exampleOf(schema.examples[0], asText) }),
    ...constraints(schema, optional),
  }
}

/** As the field holds it: `["digits", "unit"]` is `digits|unit` in CSV. */
function exampleOf(example: unknown, asText: boolean): unknown {
  return asText && Array.isArray(example) ? example.join('|') : example
}

/** An empty text reads as missing in CSV, so a field that may be empty cannot be required there. */
function mayBeEmpty(schema: Column['schema'], type: Column['type']): boolean {
  const bounded = schema.minLength !== undefined || schema.pattern !== undefined || schema.enum !== undefined
  return type === 'array' || (type === 'string' && !bounded)
}

function constraints(
  { enum: values, pattern, minimum, maximum }: Column['schema'],
  optional: boolean,
): object {
  const found = {
    ...(optional ? {} : { required: true }),
    ...(values === undefined ? {} : { enum: values.filter((value) => value !== null) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  return Object.keys(found).length === 0 ? {} : { constraints: found }
}
