import type { FactOrigin, Source } from './source.ts'
import type { Span, View } from './text.ts'

/** What `segment` gives: a report cut into passages, with what it says of itself. */

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
