import type { FileRow } from './dataset-rows.ts'

/** Rows of two versions of a dataset that are one, and those that only one version has; each in its own order. */
export interface Pairing {
  readonly pairs: readonly (readonly [before: FileRow, after: FileRow])[]
  readonly went: readonly FileRow[]
  readonly came: readonly FileRow[]
}

/**
 * Pairs rows that agree in the fields of the first list, then what is left by those of the second, and so on. Of several
 * that agree the first of one version goes with the first of the other.
 */
export function paired(
  before: readonly FileRow[],
  after: readonly FileRow[],
  keys: readonly (readonly string[])[],
): Pairing {
  return keys.reduce<Pairing>(
    ({ pairs, went, came }, fields) => {
      const more = pairedBy(went, came, (row) => key(row, fields))
      return { ...more, pairs: [...pairs, ...more.pairs] }
    },
    { pairs: [], went: before, came: after },
  )
}

function key(row: FileRow, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field] ?? null))
}

function pairedBy(
  before: readonly FileRow[],
  after: readonly FileRow[],
  keyOf: (row: FileRow) => string,
): Pairing {
  const waiting = new Map<string, FileRow[]>()
  for (const row of before.toReversed()) {
    const same = waiting.get(keyOf(row))
    if (same === undefined) waiting.set(keyOf(row), [row])
    else same.push(row)
  }
  const pairs: (readonly [FileRow, FileRow])[] = []
  const came = after.filter((row) => {
    const old = waiting.get(keyOf(row))?.pop()
    if (old !== undefined) pairs.push([old, row])
    return old === undefined
  })
  const matched = new Set(pairs.map(([old]) => old))
  return { pairs, came, went: before.filter((row) => !matched.has(row)) }
}

/** Places and ids move with every edit of the text before them; what they say is then told by the file's own difference. */
const unstable: ReadonlySet<string> = new Set([
  'start',
  'end',
  'line',
  'column',
  'sentence',
  'mention_id',
  'observation_id',
  'qualifies',
  'check_id',
  'observation_ids',
  'superseded_by',
])

/** The fields in which two rows say different things. */
export function changedFields(before: FileRow, after: FileRow): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter(
    (name) => !unstable.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}

/** Two versions of a row, and where they differ. */
export interface Changed {
  readonly before: FileRow
  readonly after: FileRow
  readonly fields: readonly string[]
}

export function changesOf({ pairs }: Pairing): readonly Changed[] {
  return pairs.flatMap(([before, after]) => {
    const fields = changedFields(before, after)
    return fields.length === 0 ? [] : [{ before, after, fields }]
  })
}

/** What a field says, for a person. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return value.join(' ')
  return value === '' ? '""' : String(value)
}
