import type { DatasetName } from './names.ts'
import { type FieldSchema, schemaOf } from './schemas.ts'

/** A field of a dataset, as the writers need it. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  readonly nullable: boolean
  readonly schema: FieldSchema
}

/** A dataset's fields in the order of its schema, which is the order of its columns. */
export function columnsOf(dataset: DatasetName): readonly Column[] {
  return Object.entries(schemaOf(dataset).properties).map(([name, schema]) => column(name, schema))
}

function column(name: string, schema: FieldSchema): Column {
  const types = [schema.type].flat()
  const type = types.find((one) => one !== 'null') as Column['type'] // a test proves the schemas' types to be these
  return { name, type, nullable: types.includes('null'), schema }
}
