import { shortened } from './width.ts'

/** A row of a dataset as its JSON file has it. */
export type FileRow = Readonly<Record<string, unknown>>

/** What came, went or changed between two versions of a dataset. */
export interface Difference {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  readonly changed: readonly {
    readonly before: FileRow
    readonly after: FileRow
    readonly fields: readonly string[]
  }[]
}

/**
 * Pairs the rows of two versions. Rows are first paired by what they say of place and text; what is left, by report and
 * text in their order, so that a line put in at the head of a report does not look like all figures gone and come.
 */
export function difference(before: readonly FileRow[], after: readonly FileRow[]): Difference {
  const exact = pairs(before, after, (row) => key(row, ['document_id', 'start', 'end', 'text', 'rule_id']))
  const loose = pairs(exact.went, exact.came, (row) =>
    key(row, ['document_id', 'text', 'section', 'rule_id']),
  )
  const paired = [...exact.paired, ...loose.paired]
  const changed = paired.flatMap(([old, fresh]) => {
    const fields = changedFields(old, fresh)
    return fields.length === 0 ? [] : [{ before: old, after: fresh, fields }]
  })
  return { came: loose.came, went: loose.went, changed }
}

/** Places and ids move with every edit of the text before them; what they say is then told by the file's own difference. */
const moving: ReadonlySet<string> = new Set(['start', 'end', 'line', 'column', 'sentence'])

function changedFields(before: FileRow, after: FileRow): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter(
    (name) =>
      !moving.has(name) && !isId(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}

function isId(name: string): boolean {
  return name === 'mention_id' || name === 'observation_id' || name === 'qualifies'
}

function key(row: FileRow, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field] ?? null))
}

function pairs(before: readonly FileRow[], after: readonly FileRow[], keyOf: (row: FileRow) => string) {
  const waiting = new Map<string, FileRow[]>()
  for (const row of before) {
    const same = waiting.get(keyOf(row))
    if (same === undefined) waiting.set(keyOf(row), [row])
    else same.push(row)
  }
  const paired: (readonly [FileRow, FileRow])[] = []
  const came = after.filter((row) => {
    const old = waiting.get(keyOf(row))?.shift()
    if (old !== undefined) paired.push([old, row])
    return old === undefined
  })
  const matched = new Set(paired.map(([old]) => old))
  return { paired, came, went: before.filter((row) => !matched.has(row)) }
}

/** How many lines of one kind are shown before the rest is only counted. */
const shown = 20

/** The difference in lines that a person reads: `+` came, `-` went, `~` changed. */
export function differenceLines(
  dataset: string,
  { came, went, changed }: Difference,
  width: number,
): readonly string[] {
  if (came.length + went.length + changed.length === 0) return []
  const limited = (lines: readonly string[]) => [
    ...lines.slice(0, shown).map((line) => shortened(line, width)),
    ...(lines.length > shown ? [`    … ${lines.length - shown} more`] : []),
  ]
  return [
    `${dataset}: ${came.length} came, ${went.length} went, ${changed.length} changed`,
    ...limited(went.map((row) => `  - ${told(row)}`)),
    ...limited(came.map((row) => `  + ${told(row)}`)),
    ...limited(
      changed.map(
        ({ before, after, fields }) =>
          `  ~ ${named(after)}: ${fields.map((name) => change(name, before, after)).join(', ')}`,
      ),
    ),
  ]
}

function told(row: FileRow): string {
  const facts = ['indicator', 'measure', 'value', 'unit', 'period', 'class', 'rule_id'].flatMap((name) =>
    row[name] === undefined || row[name] === null || row[name] === '' ? [] : [String(row[name])],
  )
  return `${named(row)} ${facts.join(' ')}`.trimEnd()
}

function named(row: FileRow): string {
  const place = row.start === undefined || row.start === null ? '' : `@${row.start}`
  return `${row.document_id}${place}${row.text === undefined ? '' : ` ${row.text}`}`
}

function change(name: string, before: FileRow, after: FileRow): string {
  return `${name} ${JSON.stringify(before[name] ?? null)} → ${JSON.stringify(after[name] ?? null)}`
}
