import type { Row } from '../cells.ts'
import { type DatasetName, datasetNames } from '../names.ts'
import type { Sink } from '../sink.ts'
import type { Format, Resource, Writer, WritingOptions } from './format.ts'

/** One file of one dataset while its rows come. */
export interface Table {
  readonly add: (rows: readonly Row[]) => void
  readonly finish: () => Resource
}

interface PerDataset {
  readonly name: string
  readonly description: string
  readonly open: (dataset: DatasetName, sink: Sink, options: WritingOptions) => Table | Promise<Table>
}

/** A format that has a file for every dataset: `observations.csv`. */
export function eachDataset({ name, description, open }: PerDataset): Format {
  return {
    name,
    description,
    files: datasetNames.map((dataset) => `${dataset}.${name}`),
    open: async (sink, options) => {
      const tables = datasetNames.map(async (one) => [one, await open(one, sink, options)] as const)
      return writer(new Map(await Promise.all(tables)))
    },
  }
}

function writer(tables: ReadonlyMap<DatasetName, Table>): Writer {
  return {
    add: (dataset, rows) => {
      for (const some of portions(rows)) tables.get(dataset)?.add(some)
    },
    finish: () => [...tables.values()].map((table) => table.finish()),
  }
}

/** How many rows are made into text at a time: a string has a greatest length, a report has none. */
const portion = 1000

function* portions(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += portion) yield rows.slice(at, at + portion)
}
