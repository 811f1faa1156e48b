import type { FileRow } from './dataset-rows.ts'
import { paired } from './pairing.ts'
import { pairingKeys } from './pairing-keys.ts'

/** The points of series of two folders. */
export interface SeriesChanges {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  /** Points that stood, and that a newer report now gives another value. */
  readonly revised: readonly Revised[]
  /** Points whose own report now gives, or is read to give, another value. */
  readonly changed: readonly Revised[]
}

interface Revised {
  readonly point: FileRow
  readonly by: FileRow
}

export function seriesChanges(before: Iterable<FileRow>, after: Iterable<FileRow>): SeriesChanges {
  const fresh = [...after]
  const { pairs, came, went } = paired([...before], fresh, pairingKeys.series)
  const byId = new Map(fresh.map((row) => [row.observation_id, row]))
  const revised = pairs.flatMap(([old, point]) => {
    const by = (old.superseded_by ?? null) === null ? byId.get(point.superseded_by) : undefined
    return by === undefined ? [] : [{ point, by }]
  })
  const changed = pairs.flatMap(([point, by]) => (point.value === by.value ? [] : [{ point, by }]))
  return { came, went, revised, changed }
}
