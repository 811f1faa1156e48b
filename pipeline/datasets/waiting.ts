import { gunzipSync, gzipSync } from 'node:zlib'
import type { ObservationRow } from './rows.ts'

/** Observations that wait until all reports have been heard, packed: a tenth of their size. */
export interface Waiting {
  readonly put: (rows: readonly ObservationRow[]) => void
  /** The same rows in the same order, a report at a time; each is handed out once. */
  readonly taken: () => Generator<readonly ObservationRow[]>
}

export function waiting(): Waiting {
  const packed: Buffer[] = []
  return {
    put: (rows) => {
      if (rows.length > 0) packed.push(gzipSync(JSON.stringify(rows), { level: 1 }))
    },
    *taken() {
      for (let next = packed.shift(); next !== undefined; next = packed.shift())
        yield JSON.parse(gunzipSync(next).toString('utf8')) as readonly ObservationRow[] // packed above
    },
  }
}
