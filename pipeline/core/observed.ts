import type { Mentioned } from './mentioned.ts'
import type { Region } from './segmented.ts'
import type { Bound } from './tokenized.ts'

/** What `binding` gives: statistics; and what `confidence` adds to them. */

export type Measure = 'level' | 'growth' | 'ratio' | 'change' | 'share' | 'rank'
export type Status = 'actual' | 'estimate' | 'target'
/** How far an observation can be trusted, as read off its confidence; the doubts stand in its rules. */
export type Certainty = 'high' | 'medium' | 'low'

/** A name that was proposed for a figure. */
export interface Considered {
  readonly name: string | null
  /** Who proposed it: the rule of the generator, and how its name was completed: `subject+theme`. */
  readonly source: string
  /** Weighed evidence; the highest is chosen. */
  readonly score: number
  /** What speaks for and against it, by the evidence's name; what is nought is left out. */
  readonly evidence: Readonly<Record<string, number>>
}

/** A statistic before anyone has asked how far it can be trusted. */
export interface Statistic {
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
  readonly rankScope: string | null
  readonly rankOf: 'level' | 'growth' | null
  /** Index into `observations` of the level that this one qualifies. */
  readonly qualifies: number | null
  readonly rules: readonly string[]
  /** The names weighed, the chosen one first; empty for a table's cell. */
  readonly considered: readonly Considered[]
}

export interface Observation extends Statistic {
  /** The chance that indicator, measure, value, unit, period and status are all right; two decimals. */
  readonly confidence: number
  readonly certainty: Certainty
}

export interface Stated extends Mentioned {
  readonly observations: readonly Statistic[]
}

export interface Observed extends Stated {
  readonly observations: readonly Observation[]
}
