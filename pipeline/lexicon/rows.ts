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
   * `to`: the level that it came to follows (`调整为`); `rate`: a trend before a rate only, else an action (`压减产能5万吨`). */
  readonly kind?: 'comparison' | 'improvement' | 'to' | 'rate'
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
  /** `adverb`: says nothing of what happened (`全部摘帽`); `progress`: only that it goes on or was done (`稳步推进`). */
  readonly kind?: 'adverb' | 'progress'
}

/** A phrase that says which years a sentence speaks of: `五年来` the whole term of office or plan, `一年来` the year under review, `投产后` a time to come. */
export interface PeriodRow extends Exampled {
  readonly word: string
  /** A term or year is that of the part of the report, unless it is said to be over or to come, or to be the one under way. */
  readonly means:
    | 'term'
    | 'past-term'
    | 'coming-term'
    | 'year'
    | 'past-year'
    | 'last-year'
    | 'this-year'
    | 'future'
}

/** A verb or noun between who is ranked and its scope or place: `位列`, `排名`. */
export interface RankingRow extends Exampled {
  readonly word: string
}

/** What the head of a table's column says of its cells: `绝对数` a level, `比上年增长` a growth, `序号` a row's number. */
export interface ColumnRow extends Exampled {
  readonly word: string
  readonly means: 'label' | 'unit' | 'number' | 'level' | 'growth' | 'share' | 'plan' | 'estimate'
  /** A label that says what each row is: `goods` have names that make sense alone, `kinds` (`行业`) are of what the table's title names. */
  readonly rows?: 'goods' | 'kinds'
}

/** A word that jieba has to know, with its part of speech: `获批` v, `标准地` n. */
export interface DictionaryRow extends Exampled {
  readonly word: string
  readonly tag: string
}

/** A magnitude word after digits: `万` → 4, `十亿` → 9, the power of ten. */
export interface MagnitudeRow extends Exampled {
  readonly word: string
  readonly power: number
}

/** A unit or measure word. `yes` holds phrases in which a numeral has it, `no` phrases in which none has. */
export interface UnitRow extends Exampled {
  /** As datasets name it: `平方米`. */
  readonly unit: string
  /** Other spellings of the same: `平米`, `㎡`. */
  readonly aliases?: readonly string[]
  readonly dimension: Dimension
  /** Whether it can stand between a number and a noun: `3座桥`. */
  readonly counter: boolean
  /** What makes another word of it when it follows at once: `人` and `才`. */
  readonly notBefore?: readonly string[]
}
export type Dimension =
  | 'money'
  | 'ratio'
  | 'multiple'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'time'
  | 'age'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'information'
  | 'dose'
  | 'speed'
  | 'grade'
  | 'count'

/** A word that bounds a quantity from outside (`约`, `以上`) or from inside (`余` in `10余家`). */
export interface BoundRow extends Exampled {
  readonly word: string
  readonly side: 'before' | 'inside' | 'after'
  readonly bound: 'approx' | 'min' | 'max'
  /** Before numerals in Hanzi only: `上` in `上百家`. */
  readonly hanziOnly?: boolean
  /** What makes another word of it when it stands before: `最` and `近`. */
  readonly notAfter?: readonly string[]
  /** The same for what follows: `多` and `元`. */
  readonly notBefore?: readonly string[]
  /** Only behind these: `内` behind `工作日`. */
  readonly onlyAfter?: readonly string[]
}

/** A word after which a bare number is a percentage, so that `，` after it is no thousands separator. */
export interface RateRow extends Exampled {
  readonly word: string
}

/** A word that closes a part of a date: `年底`, `月份`, `日`. */
export interface CalendarRow extends Exampled {
  readonly word: string
  readonly unit: 'year' | 'month' | 'day' | 'quarter'
  readonly edge?: 'start' | 'end'
  /** What makes another word of its last character when it follows: `1997年初` + `中毕业生`. */
  readonly notBefore?: readonly string[]
}

/** A word that holds the character of a numeral and counts nothing: `统一`, `二氧化硫`. */
export interface OrdinaryRow extends Exampled {
  readonly word: string
}

/** A word beside a numeral that makes a name of the two: `108国道` (after), `表1` (`mark`), `一是` (`list`), `GDP` (`index`: no part of what follows), `国六发动机` (`emission`). */
export interface CodeRow extends Exampled {
  readonly word: string
  readonly side: 'after' | 'mark' | 'list' | 'index' | 'emission'
}

/** A fixed expression with a numeral that is a name wherever it stands: `三农`. */
export interface NameRow extends Exampled {
  readonly word: string
  readonly class?: 'time' | 'name'
}

/** A noun that is counted for the sake of speech: `三个环节`. */
export interface RhetoricRow extends Exampled {
  readonly word: string
  /** Only where the phrase ends with it: `三个重点`, but not `三个重点项目`. */
  readonly ends?: boolean
}

/** A noun that ends the name of a plant or project: `高炉`, `发电项目`; or a verb (`deed`) after which a size is what was done. */
export interface ProjectRow extends Exampled {
  readonly word: string
  readonly kind: 'thing' | 'deed'
}

/** A word in the name of an indicator that improves by falling: `综合指数` of polluted air, `能耗`. */
export interface LowerBetterRow extends Exampled {
  readonly word: string
}

/** An indicator of official statistics. `yes` and `no` are names that it has and has not; after a blank, the unit of its level:
 * `商品房销售 平方米`. Two indicators may share a name that their units tell apart. */
export interface IndicatorRow extends Exampled {
  /** Stable, lower case with underscores: `industry_va_above`. */
  readonly code: string
  /** As official statistics have it. */
  readonly name: string
  readonly english: string
  /** Other names in reports that mean exactly the same, but for what the lexicon `spellings` says of all names. */
  readonly aliases: readonly string[]
  /** What its unit counts or measures. */
  readonly dimension: IndicatorDimension
  /** Its series are kept in this unit, with its magnitude: `亿元`, `万吨`; empty for an index. */
  readonly unit: string
  readonly nature: 'flow' | 'stock' | 'rate' | 'index'
  /** `real` where its growth is stated at constant prices, though its level is at current ones. */
  readonly growth?: 'real'
  /** Code of the indicator that it is a part or kind of. */
  readonly parent?: string
  /** Code of the indicator that statistics have in its place since it was given up or renamed. The two are never one series. */
  readonly successor?: string
  /** Who defines it, and where. */
  readonly source?: string
  /** Names that it has not though they look like its own. */
  readonly not?: readonly NameDenied[]
}
export interface NameDenied {
  readonly name: string
  readonly reason: string
}
export type IndicatorDimension =
  | 'money'
  | 'mass'
  | 'area'
  | 'volume'
  | 'length'
  | 'people'
  | 'count'
  | 'percent'
  | 'permille'
  | 'index'
  | 'ratio'
  | 'energy'
  | 'power'
  | 'turnover'
  | 'intensity'
  | 'concentration'
  | 'temperature'
  | 'days'
  | 'age'

/** A word that makes no other indicator. `inside` a name it is read as `as`; at its `end` likewise; moved to the `front`
 * (`城镇新增就业`); or shed as what `lead`s, where the name as a whole is not known (`全部工业用电量`). Examples are names that are
 * one indicator: `规上工业增加值 = 规模以上工业增加值`. */
export interface SpellingRow extends Exampled {
  readonly word: string
  /** May be empty. */
  readonly as?: string
  readonly where: 'inside' | 'end' | 'front' | 'lead'
  /** What a name with this end can measure: `人数` people. */
  readonly dimensions?: readonly IndicatorDimension[]
}

/** A unit as so many of another, exactly: `斤` is 0.0005 `吨`. Only where the factor is a finite decimal. */
export interface ConversionRow extends Exampled {
  readonly unit: string
  readonly into: string
  /** Decimal text. */
  readonly factor: string
}

/** An indicator whose parts make all of it, by their codes: three industries make the product. */
export interface SumRow extends Exampled {
  readonly whole: string
  readonly parts: readonly string[]
}

/** A word beside a numeral that tells its class: a `scope` (`全省`) makes a rank of `第一`, a `session` (`全会`) a name of `二次`. */
export interface CueRow extends Exampled {
  readonly word: string
  readonly kind:
    | 'scope'
    | 'time-indicator'
    | 'age-indicator'
    | 'session'
    | 'single'
    | 'statement'
    | 'level-noun'
    | 'capacity'
    | 'output'
    | 'size-counter'
    | 'abstract-counter'
    | 'time-change'
    | 'street'
    | 'collective'
    | 'compass'
    | 'grade-noun'
    | 'extent-noun'
    | 'plant-measure'
    | 'sum-noun'
    | 'fixed-group'
    | 'honour'
    | 'event'
    | 'incident'
}

/** A phrase of a heading that tells a review of what was from a plan of what shall be. */
export interface HeadingRow extends Exampled {
  readonly word: string
  /** `other`: what is appended to a report, names explained and the like. */
  readonly means: 'review' | 'plan' | 'other'
  /** Decides alone; a weak one decides only beside a year or at the outermost level. */
  readonly strong: boolean
}

/** A phrase of what stands before a report: who is greeted, what is asked for, who speaks; the word over a table of contents;
 * or, `nation`, what only a report of the whole country says there. */
export interface FrontRow extends Exampled {
  readonly word: string
  readonly kind: 'greeting' | 'request' | 'contents' | 'office' | 'nation'
}

/** A phrase by which a sentence turns from what was to what shall be: a time to come, or what is aimed at; or shows that it does not. */
export interface TurnRow extends Exampled {
  readonly word: string
  /** `future`: time after the year under review; `session`: the year in which the report is given; `since`: the part of it that is past;
   * `aim`: what a plan names; `closing`: tells that the aim was of the past. */
  readonly kind: 'future' | 'session' | 'since' | 'aim' | 'closing'
}

/** A phrase of a title that tells the kind of report; `other` is one that is known and none of the three. */
export interface KindRow extends Exampled {
  readonly word: string
  readonly kind: 'plan_report' | 'work_report' | 'bulletin' | 'other'
}

/** A small word by which the binder finds its way through a clause. It counts where it stands as a word of its own.
 * Joints: `and`, `or`, `range` (`由3亿元至5亿元`). Phrases to pass over: `setting` opens one (`在…`), `setting-end` closes it (`…方面`),
 * `toward` names who gets or helps (`为渔民`). What a name sheds or keeps: `dangling` at its end, `inner-verb` inside it, `suffix` makes
 * a noun of the verb before it (`完成量`), `span` makes a length of the years after it (`连续三年`).
 * Times: `own-time` and `time-end` belong to one end of a movement, `from` begins one, `compared` and `surpassing` stand before
 * what a figure is measured against, `compared-end` after it, `reached` after a level that is attained again, `onward` leaves a period open,
 * `plan-span` means all years of a plan, `last-year` the year before.
 * Verbs: `complement` and `after-verb` follow one, `before-verb` precedes one, `purpose` begins what shall become of the things counted,
 * `extent` sizes a thing, `outlay` puts money into it, `possession` tells what there is, `getting` what the actor before it was given, `bare-verb` is no name alone,
 * `arising` tells of new ones of what acts (`农场、合作社分别新增…`), `drafting` makes a plan what it is done to (`编制村庄规划`), `light-verb` says only that the verb after it was done (`进行改造`).
 * Sharing out: `respectively`, `each`, `apiece`, and `dealing` after actors. `in-all`: all of them, not only the new; `totalling` so after what is new. `equalling` before what something is a multiple of, `per-head` divides what was told before (`人均`).
 * Shares: `share-noun`, `contribution` after the whole, `completion` before a plan. After a trend: `goal` (`增加到`), `near` (`增加近`).
 * Ranks: `rank-adverb` beside the verb, `whole` is what is ranked within. Heads of columns: `year-edge`, `change-head`, `tally-head`. Titles of tables:
 * `caption-grade` before what the rows are, `caption-end` after what is told of them. */
export interface ParticleRow extends Exampled {
  readonly word: string
  readonly role: ParticleRole
}
export type ParticleRole =
  | 'and'
  | 'or'
  | 'range'
  | 'setting'
  | 'setting-end'
  | 'toward'
  | 'suffix'
  | 'dangling'
  | 'inner-verb'
  | 'span'
  | 'time-opening'
  | 'vocative'
  | 'as-of'
  | 'averaged'
  | 'own-time'
  | 'compared'
  | 'surpassing'
  | 'compared-end'
  | 'reached'
  | 'purpose'
  | 'complement'
  | 'after-verb'
  | 'before-verb'
  | 'respectively'
  | 'each'
  | 'apiece'
  | 'dealing'
  | 'in-all'
  | 'totalling'
  | 'equalling'
  | 'extent'
  | 'outlay'
  | 'from'
  | 'onward'
  | 'possession'
  | 'time-end'
  | 'plan-span'
  | 'last-year'
  | 'completion'
  | 'share-noun'
  | 'contribution'
  | 'goal'
  | 'near'
  | 'rank-adverb'
  | 'whole'
  | 'bare-verb'
  | 'year-edge'
  | 'change-head'
  | 'adjusted'
  | 'adverbial'
  | 'tally-head'
  | 'glued'
  | 'of-kinds'
  | 'causing'
  | 'after-time'
  | 'landing'
  | 'sum'
  | 'winning'
  | 'having'
  | 'getting'
  | 'caption-end'
  | 'caption-grade'
  | 'per-head'
  | 'arising'
  | 'drafting'
  | 'light-verb'

/** A noun that measures something else and says nothing alone (`measure`: `总投资` of a project), or one that coordinated names share (`generic`).
 * `whole-measure`: an indicator by itself, of which no shorter measure is cut off (`固定资产投资`, not `投资`). */
export interface RelationRow extends Exampled {
  readonly word: string
  readonly kind: 'measure' | 'generic' | 'whole-measure'
}

/** What a name begins or ends with, and what that tells. Endings: `organisation` can act, `trade` may be one or a line of business, `place`, `place-group` is ranked within,
 * `grade` of a noun, `plan` is fulfilled, `aimed` is a plan and no outlay, `yearly` is told of one year, `whole-label` makes sense alone in a table, `work` on a project
 * is not its name, `institution` keeps what `kept` names, `founding` happens to a zone and tells nothing of its figures, `share-end` names no whole, `won` is money or what else higher levels grant, `money` is told in money only, `unit-noun` is a unit that is the thing itself (`个学位`), `plan-paper` is drafted (`村庄规划`), `rated` is what a rate tells, not a thing that it is a part of (`10%的速度`), `extent` is counted or measured itself, so that per cent of it are a share (`优良天数90%`), each of several that end as a `rate` or as something `ranked` has the one figure behind them (`硬化率、通达率100%`). Beginnings: `collective` is no single actor, `no-share` is 占 in another word,
 * `newly` is only of the new ones, `made` is what was done to things, not their name. */
export interface AffixRow extends Exampled {
  readonly word: string
  readonly role: AffixRole
}
export type AffixRole =
  | 'organisation'
  | 'collective'
  | 'place'
  | 'place-group'
  | 'grade'
  | 'plan'
  | 'yearly'
  | 'balance'
  | 'whole-label'
  | 'work'
  | 'founding'
  | 'institution'
  | 'aimed'
  | 'trade'
  | 'kept'
  | 'no-share'
  | 'newly'
  | 'made'
  | 'share-end'
  | 'won'
  | 'money'
  | 'unit-noun'
  | 'document'
  | 'abstract'
  | 'owner'
  | 'plan-paper'
  | 'rated'
  | 'extent'
  | 'rate'
  | 'ranked'
  | 'stage'
  | 'listed-measure'
  | 'measured'

/** Words that stand for one another. `side`: the other side of the same indicator; `parallel`: items that share a tail;
 * `merged`: the words that `word` stands for (`存贷款` → 存款, 贷款); `merged-first`: only where it opens the name. */
export interface PairRow extends Exampled {
  readonly kind: 'side' | 'parallel' | 'merged' | 'merged-first'
  readonly word?: string
  readonly words: readonly string[]
}

/**
 * What the page of a government site has around a report. `part`: a word in the class, id or role of such a part;
 * `content`: the class or id of what holds the report; `line`: words of a short line that is none of the report; `label`:
 * what page data (`索引号：…`) is called, and the fact that it says.
 */
export interface PageRow extends Exampled {
  readonly word: string
  readonly kind: 'part' | 'content' | 'line' | 'label'
  readonly fact?: 'title' | 'delivered_on' | 'publisher'
}

export interface LexiconRows {
  readonly cues: CueRow
  readonly magnitudes: MagnitudeRow
  readonly units: UnitRow
  readonly bounds: BoundRow
  readonly rates: RateRow
  readonly calendar: CalendarRow
  readonly ordinary: OrdinaryRow
  readonly codes: CodeRow
  readonly names: NameRow
  readonly rhetoric: RhetoricRow
  readonly projects: ProjectRow
  readonly trends: TrendRow
  readonly bases: BasisRow
  readonly fillers: FillerRow
  readonly aspects: AspectRow
  readonly rankings: RankingRow
  readonly predicates: PredicateRow
  readonly dictionary: DictionaryRow
  readonly columns: ColumnRow
  readonly indicators: IndicatorRow
  readonly spellings: SpellingRow
  readonly headings: HeadingRow
  readonly kinds: KindRow
  readonly fronts: FrontRow
  readonly turns: TurnRow
  readonly 'lower-better': LowerBetterRow
  readonly periods: PeriodRow
  readonly particles: ParticleRow
  readonly relations: RelationRow
  readonly affixes: AffixRow
  readonly pairs: PairRow
  readonly pages: PageRow
  readonly conversions: ConversionRow
  readonly sums: SumRow
}
export type LexiconName = keyof LexiconRows
