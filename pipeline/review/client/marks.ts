import type { Correction } from '../../corrections/correction.ts'
import type { ObservationRow } from '../../datasets/rows.ts'
import type { Entry, Mark, Verdict } from './mark.ts'
import type { State } from './state.ts'

/** By itself a verdict says how far the figure can be trusted: right is high, wrong is low as long as nothing else is said. */
const grades = { right: 'high', wrong: 'low' } as const

export function verdictOf({ entries }: Mark): Verdict {
  return entries.every(({ field, value }) => field === 'certainty' && value === grades.right)
    ? 'right'
    : 'wrong'
}

/** A verdict without more. */
export function judged(row: ObservationRow, verdict: Verdict, said: Pick<Entry, 'reason' | 'who'>): Mark {
  const { document_id, observation_id, start, text } = row
  const entries = [{ field: 'certainty', value: grades[verdict], ...said } as const]
  return { document_id, observation_id, start, text, entries }
}

/** What is said besides the verdict: fields set, the figure dropped. */
export function fieldsOf({ entries }: Mark): readonly Entry[] {
  return entries.filter(({ field }) => field !== 'certainty')
}

/** With one more entry: it takes the place of an older one for its field. Nothing else can be said of what is dropped. */
export function withEntry(mark: Mark, entry: Entry): Mark {
  const others = fieldsOf(mark).filter(({ field }) => field !== entry.field && field !== 'drop')
  return { ...mark, entries: entry.field === 'drop' ? [entry] : [...others, entry] }
}

export function withoutEntry(mark: Mark, { field, reason, who }: Entry): Mark {
  const left = mark.entries.filter((one) => one.field !== field)
  return {
    ...mark,
    entries: left.length > 0 ? left : [{ field: 'certainty', value: grades.wrong, reason, who }],
  }
}

/** Observations of which the reviewer now says something else than the file downloaded last. */
export function notInFile({ marks, downloaded }: State): readonly string[] {
  return [...new Set([...marks.keys(), ...downloaded.keys()])].filter(
    (id) => writtenOf(marks.get(id)) !== downloaded.get(id),
  )
}

export function writtenOf(mark: Mark | undefined): string | undefined {
  return mark === undefined ? undefined : JSON.stringify(mark.entries)
}

/** All marks as a file of corrections, for `gongbao extract --corrections`; in the order of reports and their text. */
export function correctionsFile(marks: readonly Mark[]): string {
  const sorted = [...marks].sort(
    (a, b) => byText(a.document_id, b.document_id) || (a.start ?? 0) - (b.start ?? 0),
  )
  const list = sorted.flatMap(({ entries, ...place }) => entries.map((entry) => ({ ...place, ...entry })))
  return `${JSON.stringify(list, null, 2)}\n`
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The marks that a file's entries stand for, by observation: by its id, or by its place where the file has no id. */
export function marksOf(
  corrections: readonly Correction[],
  observations: readonly ObservationRow[],
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { document_id, observation_id, start, text, ...entry } of corrections) {
    const row = observation_id
      ? undefined
      : observations.find((one) => one.document_id === document_id && one.start === start)
    const id = observation_id ?? row?.observation_id ?? null
    const key = id ?? `${document_id}@${start}`
    const place = { document_id, observation_id: id, start: start ?? null, text: text ?? null }
    const mark = marks.get(key) ?? { ...place, entries: [] }
    marks.set(key, { ...mark, entries: [...mark.entries, entry] })
  }
  return marks
}
