import { shifted } from '../core/decimal.ts'
import { compiled, type Lexicon } from '../lexicon/index.ts'
import { matcher } from '../lexicon/matcher.ts'

/** A unit as a table's head, note or row states it. */
export interface TableUnit {
  /** Power of ten that its magnitude word stands for: 4 for `万人`. */
  readonly power: number
  readonly unit: string
}

const byLength = compiled((lexicon: Lexicon) =>
  [...lexicon.magnitudes].sort((a, b) => b.word.length - a.word.length),
)

const names = compiled((lexicon: Lexicon): readonly string[] =>
  lexicon.units.flatMap((row) => [row.unit, ...(row.aliases ?? [])]),
)
const unitNames = compiled((lexicon: Lexicon): ReadonlySet<string> => new Set(names(lexicon)))

/** Units that begin like a magnitude: 千 of 千瓦 belongs to the unit itself. */
const whole = compiled((lexicon: Lexicon) =>
  matcher(names(lexicon).filter((name) => byLength(lexicon).some(({ word }) => name.startsWith(word)))),
)

/** `万人` → 人 × 10⁴; `%` as it is; `亿元` → 元 × 10⁸. */
export function readUnit(text: string, lexicon: Lexicon): TableUnit {
  const name = text.trim().replace(/^[±+]/u, '')
  if (/^(?:[％﹪]|百分比)$/u.test(name)) return { power: 0, unit: '%' }
  if (whole(lexicon).startingAt(name, 0) !== null) return { power: 0, unit: name }
  const found = byLength(lexicon).find(({ word }) => name.startsWith(word) && name.length > word.length)
  if (found === undefined) return { power: 0, unit: name }
  return { power: found.power, unit: name.slice(found.word.length) }
}

/** Tells a unit's name from other words: `人`, `元/吨`. */
function isUnit(name: string, lexicon: Lexicon): boolean {
  return unitNames(lexicon).has(name) || name.split('/').every((part) => unitNames(lexicon).has(part))
}

/** A cell's value with the magnitude of its column's unit. */
export function inUnit(value: string, unit: TableUnit): string {
  return shifted(value, unit.power)
}

const bracketed = /[（(]([^（()）]{1,12})[）)]/gu
const noted = /(?:计量)?单位[:：]\s*([^\s，。；)）]{1,12})/u

/** The unit in `年末数（万人）`, `合同项目（企业）（个）` or `单位：亿元`; null where the text names none. */
export function unitIn(text: string, lexicon: Lexicon): TableUnit | null {
  const note = text
    .match(noted)?.[1]
    ?.split('、')
    .find((name) => !/[%％]/u.test(name))
  if (note !== undefined) return readUnit(note, lexicon)
  const units = [...text.matchAll(bracketed)].map(([, inside = '']) => readUnit(inside, lexicon))
  const known = units.find(({ unit }) => isUnit(unit, lexicon))
  if (known !== undefined) return known
  return /[%％﹪]/u.test(text) ? { power: 0, unit: '%' } : null
}
