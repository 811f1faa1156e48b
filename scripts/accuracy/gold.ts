import type { MentionRow } from '../../pipeline/index.ts'
import { type Field, fields } from './fields.ts'

/** Offsets into the decoded report, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a field of gold may hold. */
export type GoldValue = string | number | null

/** A numeral as a reader annotated it. */
export interface GoldMention extends Span {
  readonly class: MentionRow['class']
  /** The slice of the report, where the file holds it: a report that has changed since is found by it. */
  readonly text?: string
}

/** A statistic as a reader annotated it. A field that the guide leaves open is absent, and is not scored. */
export interface GoldObservation extends GoldMention, Readonly<Partial<Record<Field, GoldValue>>> {
  readonly class: 'observation'
  /** Other names of the indicator that are as right. */
  readonly accept?: readonly string[]
}

/** The annotations of one report. */
export interface Gold {
  /** Where the report lies, relative to the project; null where the file does not say. */
  readonly report: string | null
  /** The stretches that are annotated in full; none where all of the report is. */
  readonly ranges: readonly Span[]
  readonly mentions: readonly GoldMention[]
  readonly observations: readonly GoldObservation[]
}

const classes: ReadonlySet<unknown> = new Set<MentionRow['class']>([
  'observation',
  'time',
  'enumerator',
  'name',
  'threshold',
  'attribute',
])

/**
 * Reads a gold file: a JSON object a line, of class `report` (its path), `range` (a stretch) or of a mention's class.
 * Throws an Error that names the line where one is none of these.
 */
export function readGold(jsonLines: string): Gold {
  const lines = jsonLines
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, at + 1)]))
  const mentions = lines.filter((line): line is GoldMention => classes.has(line.class))
  return {
    report: lines.find((line): line is ReportLine => line.class === 'report')?.path ?? null,
    ranges: lines.filter((line): line is RangeLine => line.class === 'range'),
    mentions,
    observations: mentions.filter(isObservation),
  }
}

/** Nothing outside the stretches is scored, and nothing that only reaches into one. */
export function within(ranges: readonly Span[]): (row: Span) => boolean {
  if (ranges.length === 0) return () => true
  return (row) => ranges.some(({ start, end }) => row.start >= start && row.end <= end)
}

interface ReportLine {
  readonly class: 'report'
  readonly path: string
}

interface RangeLine extends Span {
  readonly class: 'range'
}

type Line = ReportLine | RangeLine | GoldMention

function isObservation(row: GoldMention): row is GoldObservation {
  return row.class === 'observation'
}

function parsed(line: string, at: number): Line {
  const row = objectIn(line, at)
  if (row.class === 'report') {
    if (typeof row.path !== 'string') throw new Error(`line ${at}: a report without its path`)
    return { class: 'report', path: row.path }
  }
  const { start, end } = row
  if (typeof start !== 'number' || typeof end !== 'number' || start >= end)
    throw new Error(`line ${at}: expected start and end, one before the other`)
  if (row.class === 'range') return { class: 'range', start, end }
  if (!classes.has(row.class)) throw new Error(`line ${at}: unexpected class ${JSON.stringify(row.class)}`)
  const odd = fields.find((field) => row[field] !== undefined && !isGoldValue(row[field]))
  if (odd !== undefined) throw new Error(`line ${at}: ${odd} is neither text nor a number nor null`)
  return row as unknown as GoldMention // what it is read for was looked at above
}

function objectIn(line: string, at: number): Readonly<Record<string, unknown>> {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null) return row as Readonly<Record<string, unknown>>
  } catch {
    // told below, with its line
  }
  throw new Error(`line ${at}: no JSON object`)
}

function isGoldValue(value: unknown): value is GoldValue {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
