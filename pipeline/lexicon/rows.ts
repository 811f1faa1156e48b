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
  /** `comparison`: with another place or the plan, not over time (`高于全省1.2个百分点`); `improvement`: the index's own direction decides (`改善`);
   * `to`: the level that it came to follows (`调整为`). */
  readonly kind?: 'comparison' | 'improvement' | 'to'
}

/** A phrase that says what a growth is compared with: `同比` → `yoy`. */
export interface BasisRow extends Exampled {
  readonly word: string
  readonly basis: string
}

/** A word that an indicator sheds: `累计` (filler), `完成` (empty verb), `全年` (period). */
export interface FillerRow extends Exampled {
  readonly word: string
  readonly kind: 'filler' | 'verb' | 'adverb' | 'period' | 'region'
}

/** A noun for a side of an indicator: `增速` is its growth, `总量` its level, `占比` its share, `位次` its rank. */
export interface AspectRow extends Exampled {
  readonly word: string
  /** `name`: part of an indicator's own name, not a side of it: `自然增长率`. */
  readonly of: 'growth' | 'decline' | 'level' | 'share' | 'rank' | 'name'
}

/** A verb or adverb that ends the noun after a figure: `2家企业获…`, `799个村全部…`. */
export interface PredicateRow extends Exampled {
  readonly word: string
}

/** A phrase that says which years a sentence speaks of: `五年来` the whole term of office or plan, `一年来` the year under review. */
export interface PeriodRow extends Exampled {
  readonly word: string
  readonly means: 'term' | 'year'
}

/** A verb or noun between who is ranked and its scope or place: `位列`, `排名`. */
export interface RankingRow extends Exampled {
  readonly word: string
}

/** A word that jieba has to know, with its part of speech: `获批` v, `标准地` n. */
export interface DictionaryRow extends Exampled {
  readonly word: string
  readonly tag: string
}

export interface LexiconRows {
  readonly trends: TrendRow
  readonly bases: BasisRow
  readonly fillers: FillerRow
  readonly aspects: AspectRow
  readonly rankings: RankingRow
  readonly predicates: PredicateRow
  readonly dictionary: DictionaryRow
  readonly periods: PeriodRow
}
export type LexiconName = keyof LexiconRows
