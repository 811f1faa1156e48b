import { isIndicatorName } from '../indicators/code.ts'
import { endsAs } from '../syntax/affixes.ts'
import type { TableReading } from './reading.ts'
import type { Outline } from './row-outline.ts'

/** `投资额` in a table of `房地产开发和销售主要指标` is `房地产开发投资额`, an indicator that is known. */
export function inField(name: string, { field }: Outline, { lexicon }: TableReading): string {
  if (name === '' || field === '' || isIndicatorName(name, lexicon)) return name
  return isIndicatorName(field + name, lexicon) ? field + name : name
}

/**
 * `城镇` under `全国总人口` is `城镇人口`; `第一产业` under `地区生产总值` is `地区生产总值第一产业`; `铁路` in a list that
 * comes again is `铁路货物运输量`. Goods and industries have names of their own (`小麦` under `粮食`), and so has what says
 * its whole again.
 */
export function underParent(
  above: string,
  name: string,
  { repeats, numbered, rows, whole, field }: Outline,
  { lexicon }: TableReading,
): string {
  const parent = above === whole ? field : above // the title's name, where the row says it in more words
  if (parent === '' || sharesStem(parent, name)) return name
  if (/人口$/u.test(parent)) return `${name}人口`
  const isMeasure = endsAs(parent, 'whole-label', lexicon)
  if (rows !== null && !isMeasure) return name
  return isMeasure && (repeats || numbered || rows !== null)
    ? name + parent.replace(/总(?=[量额数]$)/u, '')
    : parent + name
}

/** `境内专利申请受理` under `专利申请受理数` says again what it is a part of. */
function sharesStem(parent: string, name: string): boolean {
  const stem = parent.slice(0, longestStem)
  return stem.length === longestStem && name.includes(stem)
}

/** So many characters in common are no accident. */
const longestStem = 4
