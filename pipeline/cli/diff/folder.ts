import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatasetName, datasetNames } from '../../datasets/names.ts'
import { sentence } from '../../language/sentence.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type FileRow, rowsIn } from './dataset-rows.ts'

/** The datasets of an output folder. Each is read when it is asked for: numerals of many reports need not be held at once. */
export interface DatasetFolder {
  readonly name: string
  /** Empty where the folder has no such dataset, as one that an older version wrote. */
  readonly rows: (dataset: DatasetName) => Generator<FileRow>
}

/** Throws a UsageError where the folder holds no datasets that can be compared. */
export function datasetFolder(folder: string): DatasetFolder {
  if (fileOf(folder, 'observations') === null || fileOf(folder, 'documents') === null)
    throw new UsageError(missing(folder))
  return {
    name: folder.replace(/[\\/]+$/, '') || folder,
    rows: (dataset) => rowsOf(folder, dataset),
  }
}

function* rowsOf(folder: string, dataset: DatasetName): Generator<FileRow> {
  const path = fileOf(folder, dataset)
  if (path === null) return
  try {
    yield* rowsIn(readFileSync(path), dataset)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(sentence`${path}: ${error.message}. Make the folder anew with gongbao extract.`)
  }
}

function fileOf(folder: string, dataset: DatasetName): string | null {
  const paths = [join(folder, `${dataset}.json`), join(folder, `${dataset}.ndjson`)]
  return paths.find((path) => existsSync(path)) ?? null
}

function missing(folder: string): string {
  if (!existsSync(folder))
    return sentence`${folder}: no such folder. Give two folders that gongbao extract has written.`
  const others = datasetNames.some((name) => existsSync(join(folder, `${name}.csv`)))
  return others
    ? sentence`${folder}: has no datasets as JSON. Make it with --format csv,json: rows are compared as JSON or NDJSON.`
    : sentence`${folder}: holds no datasets. Give a folder that gongbao extract has written.`
}
