import { endsAs } from '../syntax/affixes.ts'
import type { Column } from './columns.ts'
import { isPart, type Row, rowNameIn } from './label.ts'
import type { TableReading } from './reading.ts'
import type { Outline } from './row-outline.ts'
import type { Subject } from './subject.ts'

export function outlineOf(
  rows: readonly Row[],
  columns: readonly Column[],
  subject: Subject | null,
  reading: TableReading,
): Outline {
  const names = rows.map((row) => rowNameIn(row, columns, reading))
  const marked = rows.map((row) => isPart(row, columns, reading))
  const firsts = names.filter((name, at) => !marked[at] && isFirstPart(name, names[at - 1], reading))
  return {
    repeats: new Set(firsts).size < firsts.length,
    whole: names.find((name) => name !== '' && name === subject?.text) ?? null,
    rows: subject?.rows ?? null,
    field: subject?.text.split(/[、和及]/u)[0] ?? '',
  }
}

/** `铁路` right under `货物运输总量`: a name that does not make sense alone under one that does. */
function isFirstPart(name: string, above: string | undefined, { lexicon }: TableReading): boolean {
  if (name === '' || above === undefined) return false
  return endsAs(above, 'whole-label', lexicon) && !endsAs(name, 'whole-label', lexicon)
}
