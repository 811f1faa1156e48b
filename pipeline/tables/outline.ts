import { indicatorCode } from '../indicators/code.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { Column } from './columns.ts'
import { isNumbered, isPart, type Row, rowNameIn } from './label.ts'
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
  const numbered = rows.filter((row) => isNumbered(row, columns, reading))
  return {
    repeats: new Set(firsts).size < firsts.length,
    again: repeated(names),
    numbered: numbered.length > 0 && numbered.length < rows.length,
    whole: names.find((name) => isSame(name, subject?.text ?? '', reading)) ?? null,
    rows: subject?.rows ?? null,
    field: subject?.text.split(/[、和及]/u)[0] ?? '',
  }
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)))
}

/** The title's own name, or another of the same indicator: `居民消费价格总水平` under `居民消费价格比上年上涨情况`. */
function isSame(name: string, subject: string, { lexicon }: TableReading): boolean {
  if (name === '' || subject === '' || name === subject) return name !== '' && name === subject
  const code = indicatorCode(name, growth, lexicon)
  return name.startsWith(subject) && code !== null && code === indicatorCode(subject, growth, lexicon)
}

const growth = { measure: 'growth', unit: '%' } as const

/** `铁路` right under `货物运输总量`: a name that does not make sense alone under one that does. */
function isFirstPart(name: string, above: string | undefined, { lexicon }: TableReading): boolean {
  if (name === '' || above === undefined) return false
  return endsAs(above, 'whole-label', lexicon) && !endsAs(name, 'whole-label', lexicon)
}
