import { type Column, columnsOf } from '../columns.ts'
import { type DatasetName, datasetNames, keys } from '../names.ts'
import { schemaOf } from '../schemas.ts'
import { decimal } from './decimal.ts'
import { views } from './duckdb-views.ts'

/** Tables in the order in which they may point at one another, with what each field means. */
export function schemaStatements(): readonly string[] {
  return datasetNames.flatMap((name) => [table(name), ...comments(name)])
}

export function viewStatements(): readonly string[] {
  return views
    .filter(({ from }) => from.every((name) => datasetNames.some((one) => one === name)))
    .flatMap(({ name, description, query }) => [
      `CREATE VIEW ${name} AS ${query}`,
      `COMMENT ON VIEW ${name} IS ${text(description)}`,
    ])
}

function table(name: DatasetName): string {
  const { primary, foreign } = keys[name]
  const parts = [
    ...columnsOf(name).map(
      (column) => `"${column.name}" ${typeOf(column)}${column.nullable ? '' : ' NOT NULL'}`,
    ),
    ...(primary === null ? [] : [`PRIMARY KEY ("${primary}")`]),
    // A key within its own table would have to find rows of the same portion, which DuckDB does not see yet.
    ...foreign
      .filter(({ dataset }) => dataset !== name)
      .map(
        ({ field, dataset }) =>
          `FOREIGN KEY ("${field}") REFERENCES "${dataset}" ("${keys[dataset].primary}")`,
      ),
  ]
  return `CREATE TABLE "${name}" (${parts.join(', ')})`
}

function comments(name: DatasetName): readonly string[] {
  return [
    `COMMENT ON TABLE "${name}" IS ${text(schemaOf(name).description)}`,
    ...columnsOf(name).map(
      (column) => `COMMENT ON COLUMN "${name}"."${column.name}" IS ${text(column.schema.description)}`,
    ),
  ]
}

function typeOf({ type }: Column): string {
  return types[type]
}

const types: Readonly<Record<Column['type'], string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: `DECIMAL(${decimal.precision}, ${decimal.scale})`,
  boolean: 'BOOLEAN',
  array: 'VARCHAR[]',
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
