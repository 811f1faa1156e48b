import type { Calibration } from './calibration.ts'
import { type Cell, columns, four } from './columns.ts'
import { byKind, type Mistake, type MistakeClass, someOf } from './errors.ts'
import { fields } from './fields.ts'
import type { Figures } from './figures.ts'
import type { Measured } from './measure.ts'
import { type SetSummary, type Summary, setsOf, summaryOf } from './summary.ts'

/** How much is told of what is wrong. */
export interface Telling {
  /** Of each kind. */
  readonly examples: number
  /** Every mistake, file by file. */
  readonly errors: boolean
}

/** What a person reads of a run, line by line. */
export function told(measured: readonly Measured[], { examples, errors }: Telling): readonly string[] {
  const all = summaryOf(measured.map(({ judged }) => judged))
  const sets = setsOf(measured)
  const mistakes = measured.flatMap((report) => report.mistakes)
  return [
    ...figuresTold(measured, sets, all),
    '',
    ...fieldsTold(sets, all),
    '',
    ...certaintyTold(sets, all),
    ...(all.confidence === null ? [] : ['', ...confidenceTold(all.confidence)]),
    '',
    ...byKind(mistakes).flatMap((kind) => kindTold(kind, examples)),
    ...(errors ? measured.flatMap(errorsTold) : []),
  ]
}

function figuresTold(
  measured: readonly Measured[],
  sets: readonly SetSummary[],
  all: Summary,
): readonly string[] {
  const row = (name: string, figures: Figures): readonly Cell[] => [
    name,
    figures.observations.gold,
    figures.observations.extracted,
    ...[figures.accounted, figures.class, figures.found_f1, figures.core_f1, figures.exact_f1].map(four),
  ]
  return columns([
    ['', 'gold', 'extracted', 'accounted', 'class', 'found_f1', 'core_f1', 'exact_f1'],
    ...measured.map(({ name, judged }) => row(name, summaryOf([judged]))),
    ...sets.map((set) => row(`${set.set} (${set.reports} files)`, set)),
    row(`all (${measured.length} files)`, all),
  ])
}

function fieldsTold(sets: readonly SetSummary[], all: Summary): readonly string[] {
  return columns([
    ['field', ...sets.map(({ set }) => set), 'all'],
    ...fields.map((field) => [field, ...[...sets, all].map((each) => four(each.fields[field]))]),
  ])
}

function certaintyTold(sets: readonly SetSummary[], all: Summary): readonly string[] {
  const rows = [...sets, { ...all, set: 'all' }].flatMap(({ set, certainty }) =>
    certainty.map((each): readonly Cell[] => [
      `${each.certainty}, ${set}`,
      each.rows,
      ...[each.share, each.exact, each.core].map(four),
    ]),
  )
  return columns([['certainty', 'rows', 'share', 'every field', 'core'], ...rows])
}

function confidenceTold({ bins, brier }: Calibration): readonly string[] {
  return columns([
    ['confidence', 'rows', 'mean', 'every field', 'core'],
    ...bins.map((bin): readonly Cell[] => [
      `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
      bin.rows,
      ...[bin.confidence, bin.exact, bin.core].map(four),
    ]),
    ['Brier score', '', '', four(brier.exact), four(brier.core)],
  ])
}

function kindTold({ kind, count, mistakes }: MistakeClass, examples: number): readonly string[] {
  return [`${kind}: ${count}`, ...someOf(mistakes, examples).map(mistakeTold)]
}

function errorsTold({ name, mistakes }: Measured): readonly string[] {
  return [
    '',
    `${name}: ${mistakes.length}`,
    ...mistakes.map((mistake) => `${mistakeTold(mistake)}  (${mistake.kind})`),
  ]
}

function mistakeTold({ file, start, text, gold, program, sentence }: Mistake): string {
  return `  ${file}@${start}  ${text.replace(/\s+/gu, ' ')}  ${gold ?? '-'} ← ${program ?? '-'}  | ${sentence}`
}
