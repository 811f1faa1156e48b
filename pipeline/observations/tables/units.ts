import { shifted } from '../decimal.ts'

/** A unit as a table's head, note or row states it. */
export interface TableUnit {
  /** Power of ten that its magnitude word stands for: 4 for `万人`. */
  readonly power: number
  readonly unit: string
}

const magnitudes: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]
/** 千 and 百 that belong to the unit itself. */
const whole = /^(?:千瓦|千米|千克|千卡|百分点|百帕|千伏|千分)/u
const percent = new Map([
  ['％', '%'],
  ['﹪', '%'],
  ['百分比', '%'],
])

/** `万人` → 人 × 10⁴; `%` as it is; `亿元` → 元 × 10⁸. */
export function readUnit(text: string): TableUnit {
  const name = text.trim().replace(/^[±+]/u, '')
  const known = percent.get(name)
  if (known !== undefined) return { power: 0, unit: known }
  if (whole.test(name)) return { power: 0, unit: name }
  const magnitude = magnitudes.find(([word]) => name.startsWith(word) && name.length > word.length)
  if (magnitude === undefined) return { power: 0, unit: name }
  return { power: magnitude[1], unit: name.slice(magnitude[0].length) }
}

export function inUnit(value: string, unit: TableUnit): string {
  return shifted(value, unit.power)
}

const bracketed = /[（(]([^（()）]{1,12})[）)]/u
const noted = /(?:计量)?单位[:：]\s*([^\s，。；)）]{1,12})/u

/** The unit in `年末数（万人）` or `单位：亿元`; null where the text names none. */
export function unitIn(text: string, isUnit: (name: string) => boolean): TableUnit | null {
  const note = text
    .match(noted)?.[1]
    ?.split('、')
    .find((name) => !/[%％]/u.test(name))
  if (note !== undefined) return readUnit(note)
  const inside = text.match(bracketed)?.[1]
  if (inside !== undefined && isUnit(readUnit(inside).unit)) return readUnit(inside)
  return /[%％﹪]/u.test(text) ? { power: 0, unit: '%' } : null
}
