/**
 * The values that pass from stage to stage. Every stage takes one of these and gives the next;
 * none is ever changed once made.
 *
 * Two kinds of offset occur. `start` and `end` are always JavaScript string indices, end exclusive,
 * into the text decoded from the source file. Offsets into a {@link View} are called `from` and `to`.
 */

/** A stretch of the decoded source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a {@link View}. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * A copy of some source text made for reading: half-width digits, no markup, no blanks or line
 * breaks between Hanzi, with the way back to the source for every character.
 * `starts[i]` and `ends[i]` are the source offsets of `text[i]`.
 */
export interface View {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Something that a reader of the datasets has to know. Becomes a vfile message and a row of `messages`. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info'
  /** Kebab-case, `stage/what`: `mentions/unknown-unit`. */
  readonly ruleId: string
  /** One sentence in English: what was found, what was expected, the remedy. */
  readonly reason: string
  /** Where, in the decoded text; absent where the whole report is meant. */
  readonly span?: Span
}
export type Tell = (problem: Problem) => void

// ── read ────────────────────────────────────────────────────────────────────────────────────────

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf'

/** A paragraph-like stretch of the source, in the order of the text. Blocks do not overlap. */
export type Block = TextBlock | TableBlock
export interface TextBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'listItem'
  /** Heading depth or list depth, from 1; absent for a paragraph. */
  readonly depth?: number
  readonly view: View
  /** How many of the view's characters, from its first, the format sets in bold; absent where none. */
  readonly strong?: number
}
export interface TableBlock extends Span {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}
export interface Cell extends Span {
  readonly view: View
  /** Zero-based position in the grid. */
  readonly row: number
  readonly column: number
  /** How many rows and columns it covers, from its own on; absent where one. */
  readonly rowSpan?: number
  readonly columnSpan?: number
  /** Cells of the head as the format marks it. More header rows may be found by what they say. */
  readonly header: boolean
}
/** Digits in it are accounted for, but it is not prose: front matter, a link's or picture's address, code. */
export interface Furniture extends Span {
  readonly kind: 'frontMatter' | 'address' | 'markup'
  readonly view: View
}

/** What stands beside a report and speaks of it. `text` is what the report itself says. */
export type FactOrigin = 'text' | 'frontMatter' | 'metaFile' | 'path' | 'option' | 'default'

/** A decoded report. */
export interface Source {
  /** Whole decoded text; a BOM stays in it. For a format that is not text (HTML, Word, PDF): the reader's rendering. */
  readonly text: string
  /** Whether `text` is a rendering, which the user has to be given to follow offsets. */
  readonly rendered: boolean
  /** Where each page begins in `text`, from the first; empty where the format has no pages. */
  readonly pages: readonly number[]
  /** Relative path as given, with `/`; for messages and the `documents` dataset. */
  readonly path: string
  readonly format: Format
  /** How its characters were decoded; null where the format leaves no choice (Word, PDF). */
  readonly encoding: string | null
  /** Views of a traditional report show simplified characters, one for one. */
  readonly script: 'simplified' | 'traditional'
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** Facts from beside the text, by origin, keys as in {@link Facts}; values as strings. */
  readonly beside: Readonly<Partial<Record<FactOrigin, Readonly<Record<string, string>>>>>
  /** What the reader has to tell: what it left out, what is damaged. */
  readonly problems: readonly Problem[]
}

// ── segment ─────────────────────────────────────────────────────────────────────────────────────

export type ReportKind = 'plan_report' | 'work_report' | 'bulletin' | 'other'

export interface Region {
  /** Full name as in GB/T 2260, `曲沃县`; or as the text has it where there is no code. */
  readonly name: string
  /** Six digits, or null. */
  readonly code: string | null
  /** `country`, `province`, `prefecture`, `county`, or null where unknown. */
  readonly level: 'country' | 'province' | 'prefecture' | 'county' | null
}

/** What a report says of itself, or what stands beside it. */
export interface Facts {
  readonly title: string | null
  readonly kind: ReportKind
  readonly region: Region | null
  /** The closed year that the report looks back on. */
  readonly reviewYear: number | null
  /** The coming year that it plans; null for a bulletin. */
  readonly planYear: number | null
  /** First and last year of the term or five-year plan reviewed at length (`五年来`), else null. */
  readonly reviewSpan: { readonly first: number; readonly last: number } | null
  /** ISO date, `2021-04-14`; `2021-04` or `2021` where the text says no more. */
  readonly deliveredOn: string | null
  readonly author: string | null
  readonly occasion: string | null
  /** Where each fact comes from. */
  readonly origins: Readonly<Partial<Record<string, FactOrigin>>>
}

/** Before the report proper; the review of what was; the plan of what shall be; neither is known. */
export type Part = 'front' | 'review' | 'plan' | 'other'

export interface Section {
  /** Without its number: `经济运行好于预期，发展质量持续提高`. */
  readonly heading: string
  /** 1 for a part (`2020年…执行情况`), 2 for `一、`, 3 for `（一）`, 4 for `1.`, 5 for `（1）`; 0 for the whole report. */
  readonly level: number
  /** Headings from the outermost to this one. */
  readonly trail: readonly string[]
  readonly part: Part
}

/** The stretch that the grammars read at a time: a sentence, a heading, a table cell … */
export interface Passage extends Span {
  readonly kind: 'title' | 'heading' | 'sentence' | 'cell' | 'caption' | 'furniture'
  readonly view: View
  /** Length, in the view, of the number that heads it (`一、`, `（二）`, `1.`, `一是`), else 0. */
  readonly mark: number
  /** Index into `sections`. */
  readonly section: number
  readonly part: Part
  /** Passages of one paragraph share this number; a new paragraph has the next. */
  readonly paragraph: number
  /** Where it stands, for a cell (and its caption: row and column −1). `table` is an index into `tables`. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

export interface Table {
  /** Passages before the table that name it and its units (`表1 …`, `单位：亿元`), indices into `passages`. */
  readonly captions: readonly number[]
  /** Passage index of every cell, null where the grid has a hole. */
  readonly rows: readonly (readonly (number | null)[])[]
  /** How many rows, from the top, are header. */
  readonly headerRows: number
  readonly section: number
  readonly part: Part
}

/** A report cut into passages. In text order. Every non-blank character lies in at most one passage. */
export interface Segmented extends Source {
  readonly facts: Facts
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
}

// ── tokens ──────────────────────────────────────────────────────────────────────────────────────

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

// ── mentions ────────────────────────────────────────────────────────────────────────────────────

export type MentionClass = 'observation' | 'time' | 'enumerator' | 'name' | 'threshold' | 'attribute'

export interface Mention extends Span, Numeral {
  readonly class: MentionClass
  /** Index into `passages`. */
  readonly passage: number
  /** Slice of the source. */
  readonly text: string
}

export interface Mentioned extends Tokenized {
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[]
}

// ── observations ────────────────────────────────────────────────────────────────────────────────

export type Measure = 'level' | 'growth' | 'ratio' | 'change' | 'share' | 'rank'
export type Status = 'actual' | 'estimate' | 'target'
/** How far an observation can be trusted; the doubts stand in its rules. */
export type Certainty = 'high' | 'medium' | 'low'

export interface Observation {
  /** Index into `mentions`. Two observations may share one (`各10万元`). */
  readonly mention: number
  readonly region: Region | null
  readonly indicator: string | null
  readonly indicatorCode: string | null
  readonly entity: string | null
  readonly measure: Measure
  /** Signed, exact decimal. */
  readonly value: string | null
  readonly valueMax: string | null
  readonly unit: string
  readonly bound: Bound
  readonly basis: string | null
  readonly period: string | null
  readonly status: Status
  readonly certainty: Certainty
  readonly rankScope: string | null
  readonly rankOf: 'level' | 'growth' | null
  /** Index into `observations` of the level that this one qualifies. */
  readonly qualifies: number | null
  readonly rules: readonly string[]
}

export interface Observed extends Mentioned {
  readonly observations: readonly Observation[]
}
