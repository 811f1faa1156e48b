import type { MentionRow, ObservationRow } from '../../pipeline/index.ts'
import { agrees } from './agreement.ts'
import { coreFields, type Field, fields } from './fields.ts'
import { type Gold, type GoldMention, type GoldObservation, within } from './gold.ts'
import { take } from './matching.ts'

/** Rows of one report, as `extract` gives them. */
export interface Rows {
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
}

/** A numeral of the gold, and the program's for it. */
export interface JudgedMention {
  readonly gold: GoldMention
  readonly row: MentionRow | null
}

/** A statistic of the gold, of the program, or of both. */
export type JudgedObservation =
  | { readonly kind: 'missed'; readonly gold: GoldObservation }
  | { readonly kind: 'extra'; readonly row: ObservationRow }
  | Found

/** A statistic that both have; `wrong` holds the fields in which they differ. */
export interface Found {
  readonly kind: 'found'
  readonly gold: GoldObservation
  readonly row: ObservationRow
  readonly wrong: readonly Field[]
}

/** One report, judged numeral by numeral: from it all figures are counted. */
export interface Judged {
  readonly mentions: readonly JudgedMention[]
  readonly observations: readonly JudgedObservation[]
}

/** Sets what was extracted against the gold. Every row serves one line of the gold at most. */
export function score(gold: Gold, rows: Rows): Judged {
  const isScored = within(gold.ranges)
  return {
    mentions: judgeMentions(gold.mentions, rows.mentions.filter(isScored)),
    observations: judgeObservations(gold.observations, rows.observations.filter(isScored)),
  }
}

export function isWhollyRight(judged: JudgedObservation): boolean {
  return judged.kind === 'found' && judged.wrong.length === 0
}

export function isCoreRight(judged: JudgedObservation): boolean {
  return judged.kind === 'found' && !judged.wrong.some((field) => coreFields.includes(field))
}

/** Two statistics may lie on one numeral: it is one mention. */
function judgeMentions(gold: readonly GoldMention[], rows: readonly MentionRow[]): readonly JudgedMention[] {
  const spans = new Map<string, GoldMention>()
  for (const line of gold) {
    const span = `${line.start}-${line.end}`
    if (!spans.has(span)) spans.set(span, line)
  }
  const taken = new Set<MentionRow>()
  return [...spans.values()].map((line) => ({ gold: line, row: take(line, rows, taken) }))
}

/** Where several rows lie on one span, the gold has the one that agrees in most fields. */
function judgeObservations(
  gold: readonly GoldObservation[],
  rows: readonly ObservationRow[],
): readonly JudgedObservation[] {
  const taken = new Set<ObservationRow>()
  const judged = gold.map((line): JudgedObservation => {
    const row = take(line, rows, taken, (each) => fields.length - wrongIn(line, each).length)
    return row === null
      ? { kind: 'missed', gold: line }
      : { kind: 'found', gold: line, row, wrong: wrongIn(line, row) }
  })
  const extra = rows.filter((row) => !taken.has(row)).map((row) => ({ kind: 'extra', row }) as const)
  return [...judged, ...extra]
}

function wrongIn(gold: GoldObservation, row: ObservationRow): readonly Field[] {
  return fields.filter((field) => !agrees(field, gold, row))
}
