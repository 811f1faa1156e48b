import type { FileRow } from './dataset-rows.ts'
import { type Changed, changesOf, paired } from './pairing.ts'
import { pairingKeys } from './pairing-keys.ts'

/** The reports of two folders. */
export interface ReportChanges {
  readonly came: readonly FileRow[]
  readonly went: readonly FileRow[]
  /** Under another name, or with another text, title, year … */
  readonly changed: readonly Changed[]
  /** The new name of a report by its old one. */
  readonly renamed: ReadonlyMap<string, string>
}

export function reportChanges(before: Iterable<FileRow>, after: Iterable<FileRow>): ReportChanges {
  const pairing = paired([...before], [...after], pairingKeys.documents)
  const names = pairing.pairs.map(([old, fresh]) => [nameOf(old), nameOf(fresh)] as const)
  return {
    came: pairing.came,
    went: pairing.went,
    changed: changesOf(pairing).flatMap(withoutAside),
    renamed: new Map(names.filter(([old, fresh]) => old !== fresh)),
  }
}

/** Where the file lies is nothing that its report says; what another version counts differently is told figure by figure. */
const aside: ReadonlySet<string> = new Set(['source', 'rendering', 'mentions', 'observations'])

function withoutAside(change: Changed): readonly Changed[] {
  const fields = change.fields.filter((field) => !aside.has(field))
  return fields.length === 0 ? [] : [{ ...change, fields }]
}

function nameOf(row: FileRow): string {
  return String(row.document_id)
}

/** Rows of the old folder under the names that their reports have in the new one. */
export function* underNewNames(
  rows: Iterable<FileRow>,
  { renamed }: Pick<ReportChanges, 'renamed'>,
): Generator<FileRow> {
  for (const row of rows) {
    const name = renamed.get(nameOf(row))
    yield name === undefined ? row : { ...row, document_id: name }
  }
}
