import type { SchemaElement } from 'hyparquet-writer'
import type { Cell } from '../cells.ts'
import type { Column } from '../columns.ts'
import { columnDecimal, decimal } from './decimal.ts'

/** Parquet's schema of a dataset: strings, 32-bit integers, exact decimals, lists of strings. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elements)]
}

function elements({ name, type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (type !== 'array') return [{ name, repetition_type, ...plain[type] }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...plain.string },
  ]
}

const plain = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  number: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', ...decimal },
} as const

/** A cell as the library takes it. */
export function parquetValue(cell: Cell, { type }: Column): unknown {
  return type === 'number' && cell !== null ? columnDecimal(String(cell)) : cell
}
