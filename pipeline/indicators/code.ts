import type { Measure } from '../core/observed.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import type { IndicatorRow } from '../lexicon/rows.ts'
import { dimensionsOf, plain, spelled, withoutLeads } from './name-spelling.ts'
import { isComparable } from './units.ts'

/** How a figure of an indicator is told. */
export interface Told {
  readonly measure: Measure
  /** As observations have it, without magnitude: `元`, `%`. */
  readonly unit: string
  /** Whether the number stands before the thing that it counts: `3家博物馆晋升国家级`. */
  readonly counted?: boolean
}

/**
 * The code of the indicator that a name in a report stands for, whatever its measure: the growth of `地区生产总值` has the
 * code `gdp` as well. Null rather than wrong: where no row has the name or an equal spelling of it, where a level has a
 * unit that the indicator's series cannot have (`出口25万辆` is not the value of exports), and where two indicators share
 * the name and the unit does not tell which (`商品房销售增长5%`: money, or floor space?).
 */
export function indicatorCode(name: string | null, told: Told, lexicon: Lexicon): string | null {
  if (name === null) return null
  const rows = rowsNamed(name, lexicon).filter((row) => agrees(row, told, lexicon))
  const [first, ...others] = rows
  if (first === undefined) return null
  // A row that spells the name out comes before one that does not, and a user's own before those that are shipped.
  return others.every(({ unit }) => isComparable(unit, first.unit, lexicon)) ? first.code : null
}

/**
 * Whether a name, as it stands or in another spelling, is one of an indicator and says alone what is measured. Things that
 * are counted do not: after `新增高新技术企业36家、` the `科技型中小企业120家` are new ones too.
 */
export function isIndicatorName(name: string, lexicon: Lexicon): boolean {
  return rowsOf(name, lexicon).some(({ nature, dimension }) => nature !== 'stock' || dimension !== 'count')
}

function rowsNamed(name: string, lexicon: Lexicon): readonly IndicatorRow[] {
  for (const form of withoutLeads(name, lexicon)) {
    const rows = rowsOf(form, lexicon)
    if (rows.length > 0) return rows.filter((row) => !denies(row, name))
  }
  return []
}

/** Rows that spell the name out, then those with another spelling of it. */
export function rowsOf(name: string, lexicon: Lexicon): readonly IndicatorRow[] {
  const { exact, alike } = names(lexicon)
  const spelledOut = exact.get(plain(name)) ?? []
  const others = alike.get(spelled(name, lexicon)) ?? []
  return [...new Set([...spelledOut, ...others.filter((row) => canEnd(row, name, lexicon))])]
}

/** A number of people or firms is none of money: `境外投资人数` is spelled like `境外投资`, and is another indicator. */
function canEnd({ dimension }: IndicatorRow, name: string, lexicon: Lexicon): boolean {
  const dimensions = dimensionsOf(name, lexicon)
  return dimensions === undefined || dimensions.includes(dimension)
}

function denies(row: IndicatorRow, name: string): boolean {
  return row.not?.some((denied) => plain(denied.name) === plain(name)) ?? false
}

/** A growth, share or rank has no unit of its indicator; a level has, and so has a change that is not of a rate. */
function agrees(row: IndicatorRow, { measure, unit, counted = false }: Told, lexicon: Lexicon): boolean {
  if (counted && row.nature === 'stock') return false // some museums, not how many there are
  const isAmount =
    measure === 'level' || (measure === 'change' && !unit.includes('%') && !unit.includes('百分点'))
  return !isAmount || isComparable(unit, row.unit, lexicon)
}

type Names = ReadonlyMap<string, readonly IndicatorRow[]>

const names = compiled((lexicon: Lexicon): { readonly exact: Names; readonly alike: Names } => ({
  exact: byName(lexicon, plain),
  alike: byName(lexicon, (name) => spelled(name, lexicon)),
}))

function byName(lexicon: Lexicon, keyOf: (name: string) => string): Names {
  const found = new Map<string, IndicatorRow[]>()
  for (const row of lexicon.indicators) {
    for (const key of new Set([row.name, ...row.aliases].map(keyOf))) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [row])
      else known.push(row)
    }
  }
  return found
}
