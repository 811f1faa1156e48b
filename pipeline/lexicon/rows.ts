/** What a row of each lexicon holds. The same as `schemas/lexicon/<name>.schema.json`. */

/** Every row says where it applies and where it does not; both are run as tests. */
export interface Exampled {
  readonly yes: readonly string[]
  readonly no?: readonly string[]
  readonly note?: string
}

/** A word that says that something grew, fell or changed: `增长`, `下降`, `提高`. */
export interface TrendRow extends Exampled {
  readonly word: string
  readonly sign: 1 | -1 | 0
}

/** A phrase that says what a growth is compared with: `同比` → `yoy`. */
export interface BasisRow extends Exampled {
  readonly word: string
  readonly basis: string
}

/** A word that an indicator sheds: `累计` (filler), `完成` (empty verb), `全年` (period). */
export interface FillerRow extends Exampled {
  readonly word: string
  readonly kind: 'filler' | 'verb' | 'period' | 'region'
}

export interface LexiconRows {
  readonly trends: TrendRow
  readonly bases: BasisRow
  readonly fillers: FillerRow
}
export type LexiconName = keyof LexiconRows
