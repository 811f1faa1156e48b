import { csv } from './csv.ts'
import { duckdb } from './duckdb.ts'
import type { Format } from './format.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { panel } from './panel.ts'
import { parquet } from './parquet.ts'
import { sdmxCsv } from './sdmx-csv.ts'

/** The formats that datasets can be written in. A new one is a file here and a line in this list. */
export const formats: readonly Format[] = [csv, json, panel, ndjson, parquet, duckdb, sdmxCsv]

/** What is written where nothing is asked for. */
export const usualFormats: readonly string[] = ['csv', 'json', 'panel']

/** @throws RangeError where no format has the name */
export function formatNamed(name: string): Format {
  const format = formats.find((one) => one.name === name)
  if (format === undefined)
    throw new RangeError(`no format ${name}; there are ${formats.map((one) => one.name).join(', ')}`)
  return format
}
