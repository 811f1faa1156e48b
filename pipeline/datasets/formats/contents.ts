import { createHash } from 'node:crypto'
import type { Row } from '../cells.ts'
import { columnsOf } from '../columns.ts'
import { jsonText } from '../json-text.ts'
import { type DatasetName, datasetNames } from '../names.ts'

/** What all datasets hold, in short: two runs with the same contents have the same rows. */
export interface Contents {
  readonly add: (dataset: DatasetName, rows: readonly Row[]) => void
  readonly finish: () => Readonly<Record<string, { readonly rows: number; readonly hash: string }>>
}

export function contents(): Contents {
  const tables = new Map(datasetNames.map((name) => [name, { hash: createHash('sha256'), rows: 0 }]))
  return {
    add: (dataset, rows) => {
      const table = tables.get(dataset)
      if (table === undefined) return
      for (const row of rows) table.hash.update(`${jsonText(row, columnsOf(dataset))}\n`)
      table.rows += rows.length
    },
    finish: () =>
      Object.fromEntries(
        [...tables].map(([name, { rows, hash }]) => [name, { rows, hash: `sha256:${hash.digest('hex')}` }]),
      ),
  }
}
