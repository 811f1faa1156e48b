import type { DatasetName } from '../../datasets/names.ts'
import type { Words } from '../../language/translation.ts'
import { shortened } from '../terminal/width.ts'
import type { FileRow } from './dataset-rows.ts'
import { type Changed, changesOf, paired, shownValue } from './pairing.ts'
import { pairingKeys } from './pairing-keys.ts'

/** What came, went or changed between two versions of a dataset. */
export interface Difference {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  readonly changed: readonly Changed[]
}

/**
 * Pairs the rows of two versions. Rows are first paired by what they say of place and text; what is left, by report and
 * text in their order, so that a line put in at the head of a report does not look like all figures gone and come.
 */
export function difference(
  before: readonly FileRow[],
  after: readonly FileRow[],
  dataset: DatasetName = 'observations',
): Difference {
  const found = paired(before, after, pairingKeys[dataset])
  return { came: found.came, went: found.went, changed: changesOf(found) }
}

/** How many lines of one kind are shown before the rest is only counted. */
const shown = 20

/** The difference in lines that a person reads: `+` came, `-` went, `~` changed. */
export function differenceLines(
  dataset: string,
  { came, went, changed }: Difference,
  width: number,
  words: Words,
): readonly string[] {
  if (came.length + went.length + changed.length === 0) return []
  const limited = (lines: readonly string[]) => [
    ...lines.slice(0, shown).map((line) => shortened(line, width)),
    ...(lines.length > shown ? [words`    … ${lines.length - shown} more`] : []),
  ]
  return [
    words`${dataset}: ${came.length} came, ${went.length} went, ${changed.length} changed`,
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
  const facts = [
    'indicator',
    'measure',
    'value',
    'unit',
    'period',
    'class',
    'rule_id',
    'rule',
    'verdict',
    'explanation',
  ].flatMap((name) =>
    row[name] === undefined || row[name] === null || row[name] === '' ? [] : [String(row[name])],
  )
  return `${named(row)} ${facts.join(' ')}`.trimEnd()
}

function named(row: FileRow): string {
  const place = row.start === undefined || row.start === null ? '' : `@${row.start}`
  return `${row.document_id}${place}${row.text === undefined ? '' : ` ${row.text}`}`
}

function change(name: string, before: FileRow, after: FileRow): string {
  return `${name} ${shownValue(before[name])} → ${shownValue(after[name])}`
}
