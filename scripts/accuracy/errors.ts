import type { ObservationRow } from '../../pipeline/index.ts'
import type { Field } from './fields.ts'
import type { GoldObservation, GoldValue, Span } from './gold.ts'
import { nameError } from './name-error.ts'
import type { Judged, JudgedMention, JudgedObservation } from './score.ts'
import { sentenceAt } from './sentence-at.ts'

/** One thing that is wrong. A row that is wrong in two fields is two of them. */
export interface Mistake extends Span {
  /** `class name, not time`, `missed`, `indicator: cut at head`, `period`. */
  readonly kind: string
  /** The gold file's name. */
  readonly file: string
  readonly text: string
  /** What is right; null where the gold has nothing, and where it says that there is nothing. */
  readonly gold: GoldValue
  readonly program: GoldValue
  readonly sentence: string
}

/** Mistakes of one kind. */
export interface MistakeClass {
  readonly kind: string
  readonly count: number
  readonly mistakes: readonly Mistake[]
}

/** Everything that is wrong in one report, in the order of its text. */
export function mistakesIn(
  { mentions, observations }: Judged,
  file: string,
  report: string,
): readonly Mistake[] {
  const placed = ({ at, ...told }: Told): Mistake => ({
    file,
    start: at.start,
    end: at.end,
    text: report.slice(at.start, at.end),
    ...told,
    sentence: sentenceAt(report, at),
  })
  return [...mentions.flatMap(inMention), ...observations.flatMap(inObservation)]
    .map(placed)
    .sort((one, other) => one.start - other.start)
}

/** The same by kind, the most frequent kind first. */
export function byKind(mistakes: readonly Mistake[]): readonly MistakeClass[] {
  const kinds = new Map<string, Mistake[]>()
  for (const mistake of mistakes) {
    const own = kinds.get(mistake.kind)
    if (own === undefined) kinds.set(mistake.kind, [mistake])
    else own.push(mistake)
  }
  return [...kinds]
    .map(([kind, own]) => ({ kind, count: own.length, mistakes: own }))
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1))
}

/** Some of many, evenly over the whole, so that no report has all the examples. */
export function someOf<Item>(items: readonly Item[], number: number): readonly Item[] {
  if (items.length <= number) return items
  return Array.from({ length: number }, (_, at) => items[Math.floor((at * items.length) / number)]).filter(
    (item) => item !== undefined,
  )
}

interface Told {
  readonly kind: string
  readonly at: Span
  readonly gold: GoldValue
  readonly program: GoldValue
}

function inMention({ gold, row }: JudgedMention): readonly Told[] {
  if (row === null) return [{ kind: 'not accounted for', at: gold, gold: gold.class, program: null }]
  if (row.class === gold.class) return []
  return [{ kind: `class ${row.class}, not ${gold.class}`, at: gold, gold: gold.class, program: row.class }]
}

function inObservation(judged: JudgedObservation): readonly Told[] {
  if (judged.kind === 'missed')
    return [{ kind: 'missed', at: judged.gold, gold: judged.gold.indicator ?? null, program: null }]
  if (judged.kind === 'extra')
    return [{ kind: 'not in the gold', at: judged.row, gold: null, program: judged.row.indicator }]
  const { gold, row, wrong } = judged
  return wrong.map((field) => ({
    kind: kindOf(field, gold, row),
    at: gold,
    gold: gold[field] ?? null,
    program: row[field] ?? null,
  }))
}

function kindOf(field: Field, gold: GoldObservation, row: ObservationRow): string {
  return field === 'indicator' ? `indicator: ${nameError(gold, row)}` : field
}
