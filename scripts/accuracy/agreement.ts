import type { ObservationRow } from '../../pipeline/index.ts'
import type { Field } from './fields.ts'
import type { GoldObservation, GoldValue } from './gold.ts'

/** A field of the program's as it is compared. */
type Got = ObservationRow[Field]

/**
 * Whether the program's row says in `field` what the gold says; true where the gold leaves the field open.
 * What only differs in how it is written (a space, a quotation mark, `m2` for `平方米`) agrees.
 */
export function agrees(field: Field, gold: GoldObservation, row: ObservationRow): boolean {
  const wanted = gold[field]
  if (wanted === undefined) return true
  const got: Got = row[field] ?? null
  switch (field) {
    case 'indicator':
      return namesOf(gold).some((name) => bareName(name) === bareName(got))
    case 'value':
    case 'value_max':
      return sameNumber(wanted, got)
    case 'unit':
      return bareUnit(wanted) === bareUnit(got)
    case 'entity':
    case 'basis':
    case 'rank_scope':
      return bareName(wanted) === bareName(got)
    default:
      return wanted === got
  }
}

/** Every name of the indicator that is right, the first one first. */
export function namesOf({ indicator, accept = [] }: GoldObservation): readonly GoldValue[] {
  return [indicator ?? null, ...accept]
}

/** A name without what a reader would not miss: spaces, quotation marks, 的, brackets, full width. */
export function bareName(text: GoldValue): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」《》、，,的()]/gu, '')
}

/** Spellings of one unit. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['平米', '平方米'],
  ['平方公尺', '平方米'],
  ['m2', '平方米'],
  ['km2', '平方公里'],
  ['平方千米', '平方公里'],
  ['m3', '立方米'],
  ['方', '立方米'],
  ['百分点', '个百分点'],
  ['千瓦小时', '千瓦时'],
  ['标箱', '标准箱'],
  ['工作日', '个工作日'],
])

function bareUnit(text: GoldValue): string {
  const unit = String(text ?? '').normalize('NFKC')
  return spellings.get(unit) ?? unit
}

/** Gold holds binary numbers, rows hold decimal text: nine digits are compared. */
function sameNumber(wanted: GoldValue, got: Got): boolean {
  if (wanted === null || got === null) return wanted === got
  const [a, b] = [Number(wanted), Number(got)]
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}
