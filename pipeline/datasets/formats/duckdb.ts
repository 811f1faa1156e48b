import { sentence } from '../../language/sentence.ts'
import type { Row } from '../cells.ts'
import { columnsOf } from '../columns.ts'
import { type DatasetName, datasetNames } from '../names.ts'
import { type Contents, contents } from './contents.ts'
import { schemaStatements, viewStatements } from './duckdb-schema.ts'
import { type Appender, appendRow } from './duckdb-values.ts'
import type { Format, Resource, Writer } from './format.ts'

const path = 'gongbao.duckdb'

export const duckdb: Format = {
  name: 'duckdb',
  description: 'one database with keys, views and the descriptions of all fields; needs @duckdb/node-api',
  files: [path],
  open: async ({ place }) => {
    const digest = contents()
    return place === undefined ? compared(digest) : written(await openDatabase(place(path)), digest)
  },
}

type Library = typeof import('@duckdb/node-api')

/** DuckDB is 70 MB that most users do without: it is not among the dependencies. */
export async function loadLibrary(load: () => Promise<Library> = () => import('@duckdb/node-api')) {
  try {
    return await load()
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Error(
      sentence`--format duckdb: DuckDB could not be loaded (${reason}). Install it beside gongbao: npm install @duckdb/node-api. Or write --format parquet, which DuckDB reads.`,
    )
  }
}

interface Database {
  readonly append: (dataset: DatasetName, rows: readonly Row[]) => void
  readonly close: () => Promise<void>
}

async function openDatabase(file: string): Promise<Database> {
  const { DuckDBInstance, DuckDBDecimalValue } = await loadLibrary()
  const instance = await DuckDBInstance.create(file, { threads: '1', memory_limit: '1GB' })
  const connection = await instance.connect()
  for (const statement of schemaStatements()) await connection.run(statement)
  const appenders = new Map<DatasetName, Appender>()
  for (const name of datasetNames) appenders.set(name, await connection.createAppender(name))
  return {
    // Flushed at once, so that the rows which later ones point at are there.
    append: (dataset, rows) => {
      const appender = appenders.get(dataset)
      for (const row of rows) if (appender) appendRow(appender, row, columnsOf(dataset), DuckDBDecimalValue)
      appender?.flushSync()
    },
    close: async () => {
      for (const appender of appenders.values()) appender.closeSync()
      for (const statement of viewStatements()) await connection.run(statement)
      await connection.run('CHECKPOINT') // nothing stays in a log beside the file
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function written(database: Database, digest: Contents): Writer {
  return {
    add: (dataset, rows) => {
      digest.add(dataset, rows)
      if (rows.length > 0) database.append(dataset, rows)
    },
    finish: async () => {
      await database.close()
      return [resource(digest)]
    },
  }
}

/** For `gongbao check`: what the database would hold, without one. */
function compared(digest: Contents): Writer {
  return { add: digest.add, finish: () => [resource(digest)] }
}

/** No size and no hash: DuckDB's files differ in their bytes from run to run, though not in what they hold. */
function resource(digest: Contents): Resource {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'database',
    path,
    format: 'duckdb',
    mediatype: 'application/vnd.duckdb',
    description:
      'All datasets as tables of one DuckDB database, with views. Its bytes differ from run to run; `contents` are the ' +
      'number of rows of each table and the hash of these rows as NDJSON.',
    contents: digest.finish(),
  }
}
