import { DuckDBInstance } from '@duckdb/node-api'

type Rows = readonly Record<string, unknown>[]

/** Asks DuckDB, in memory or of a file. Decimals and big integers come as text, so that no digit is lost. */
export async function asked(sql: string, file = ':memory:'): Promise<Rows> {
  const instance = await DuckDBInstance.create(file, file === ':memory:' ? {} : { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
