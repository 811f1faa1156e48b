import type { FileRow } from './dataset-rows.ts'
import { paired } from './pairing.ts'
import { pairingKeys } from './pairing-keys.ts'

/** The checks of two folders. */
export interface CheckChanges {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  /** That fail now, and did not before. */
  readonly failing: readonly FileRow[]
  /** That failed before, and do no more, or are made no more. */
  readonly mended: readonly FileRow[]
}

export function checkChanges(before: Iterable<FileRow>, after: Iterable<FileRow>): CheckChanges {
  const { pairs, came, went } = paired([...before], [...after], pairingKeys.checks)
  const turned = pairs.filter(([old, fresh]) => old.verdict !== fresh.verdict)
  return {
    came,
    went,
    failing: [...turned.map(([, fresh]) => fresh), ...came].filter(fails),
    mended: [...turned.map(([old]) => old), ...went].filter(fails),
  }
}

function fails({ verdict }: FileRow): boolean {
  return verdict === 'fail'
}
