import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formats } from '../../datasets/formats/index.ts'
import { datasetFiles } from '../../datasets/writing.ts'

/**
 * Files in a folder that an earlier run wrote in a format that this run did not: whoever loads `observations.csv` beside
 * a new `observations.parquet` has old figures. They are told of, and left to the user.
 */
export function staleFiles(folder: string, written: readonly string[] | undefined): readonly string[] {
  const fresh = new Set(datasetFiles(written))
  return formats.flatMap(({ files }) =>
    files.filter((file) => !fresh.has(file) && existsSync(join(folder, file))),
  )
}
