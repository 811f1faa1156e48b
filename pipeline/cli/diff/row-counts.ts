import type { FileRow } from './dataset-rows.ts'

export interface RowCounts {
  readonly came: number
  readonly went: number
}

/** How many rows came and went, by what they say, wherever they stand. Holds no rows: numerals are many. */
export function rowCounts(
  before: Iterable<FileRow>,
  after: Iterable<FileRow>,
  fields: readonly string[],
): RowCounts {
  const balance = new Map<string, number>()
  const add = (row: FileRow, by: number) => {
    const key = JSON.stringify(fields.map((field) => row[field] ?? null))
    balance.set(key, (balance.get(key) ?? 0) + by)
  }
  for (const row of before) add(row, -1)
  for (const row of after) add(row, 1)
  let [came, went] = [0, 0]
  for (const count of balance.values()) {
    came += Math.max(count, 0)
    went += Math.max(-count, 0)
  }
  return { came, went }
}
