import type { Segmented } from './segmented.ts'
import type { Range } from './text.ts'

/** What `tokens` gives: numerals and words. */

/** A calendar expression as written; parts that it does not say are absent. `五年来`: no fields but `years`. */
export interface CalendarDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  /** 1 or 2 for 上半年, 下半年. */
  readonly half?: number
  /** `年末`, `年底`, `年初`. */
  readonly edge?: 'start' | 'end'
  /** Upper end of a range, `2011年至2014年`, `1—11月`. */
  readonly until?: CalendarDate
}

/**
 * What a numeral is by its own form, before the sentence is asked:
 * `number` (also of %, 倍, 番), `range`, `proportion` (one part of `12.4:46.1:41.5`), `product` (`2×1860m3`),
 * `rank` (`第4位`, `首位`), `ordinal` (`第十七届`), `date` (a point or span of the calendar),
 * `duration` (`24小时`, `五年`), `code` (`PM2.5`, `108国道`, `5A`), `slogan` (`四增一降`), `group` (`四大班子`),
 * `mark` (`[2]`, `表1`).
 */
export type NumeralForm =
  | 'number'
  | 'range'
  | 'proportion'
  | 'product'
  | 'rank'
  | 'ordinal'
  | 'date'
  | 'duration'
  | 'code'
  | 'slogan'
  | 'group'
  | 'mark'

export type Bound = 'exact' | 'approx' | 'min' | 'max'

/** A numeral with magnitude and unit, as the grammar claims it, in the coordinates of a view. */
export interface Numeral extends Range {
  readonly form: NumeralForm
  /** Exact decimal with the magnitude multiplied in, no exponent: `11580000000`, `2.05`; null where it has none. */
  readonly value: string | null
  /** Upper end of a range. */
  readonly valueMax: string | null
  /** `亿`, `万`, `百万` …, or empty. */
  readonly magnitude: string
  /** Canonical: `平方米` for `㎡`; `%` for `百分之`; empty where there is none. */
  readonly unit: string
  readonly bound: Bound
  /** The words that made the bound, wherever they stand: `约`, `以上`. */
  readonly boundWords: readonly Range[]
  readonly date?: CalendarDate
  /** For a part of a proportion: its place from 0 and how many parts there are. */
  readonly part?: { readonly index: number; readonly count: number }
  /** Names of the rules that made it, for `gongbao explain`. */
  readonly rules: readonly string[]
}

/** Tokens tile their passage: joined, they give back its view. */
export interface Token extends Range {
  readonly kind: 'numeral' | 'word' | 'punctuation' | 'blank'
  readonly text: string
  /** jieba's part of speech, for a word. */
  readonly tag?: string
  readonly numeral?: Numeral
}

export interface Tokenized extends Segmented {
  /** Tokens of each passage, by its index. */
  readonly tokens: readonly (readonly Token[])[]
}
