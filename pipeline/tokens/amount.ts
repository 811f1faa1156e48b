import type { Range } from '../core/text.ts'
import type { Bound } from '../core/tokenized.ts'

/** A number with its magnitude words, without unit: `4953.5万余`, `三百三十四亿六千万`, `几十万`. */
export interface Amount extends Range {
  readonly value: string
  readonly max: string | null
  readonly magnitude: string
  /** The power of ten of the magnitude: 4 for `3.5万`. */
  readonly power: number
  readonly inside: readonly (Range & { readonly bound: Bound })[]
  readonly hanzi: boolean
  /** Chinese digits in a row: `一九八二`. */
  readonly positional: boolean
  /** Written in capitals, `壹`, `陆`. */
  readonly capital: boolean
  /** Had a decimal point or separators. */
  readonly pointed: boolean
  /** Its decimal point was mistyped, and is put right. */
  readonly mended: boolean
}

/** An amount of which only its extent and value are known. */
export function plainAmount(
  from: number,
  { to, value }: { readonly to: number; readonly value: string },
): Amount {
  return {
    from,
    to,
    value,
    max: null,
    magnitude: '',
    power: 0,
    inside: [],
    hanzi: false,
    positional: false,
    capital: false,
    pointed: false,
    mended: false,
  }
}
