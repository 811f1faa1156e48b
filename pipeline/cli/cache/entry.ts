import { gunzipSync, gzipSync } from 'node:zlib'
import type { Outcome } from '../run/run-report.ts'

/** What is kept of a report that was read. */
export type CacheEntry = Pick<Outcome, 'rows' | 'rendering'>

/** gzip carries a checksum, and rows repeat much: a tenth of their size at the least effort. */
export function packEntry(key: string, { rows, rendering }: CacheEntry): Uint8Array {
  return gzipSync(JSON.stringify({ key, rows, rendering }), { level: 1 })
}

/** What was kept under a key; null where the bytes are damaged or hold another key's. */
export function unpackEntry(key: string, bytes: Uint8Array): CacheEntry | null {
  try {
    const { key: found, rows, rendering } = JSON.parse(gunzipSync(bytes).toString('utf8'))
    return found === key ? { rows, rendering } : null
  } catch {
    return null
  }
}
