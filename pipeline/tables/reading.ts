import type { Mentioned } from '../core/mentioned.ts'
import type { Tell } from '../core/text.ts'
import type { CalendarDate } from '../core/tokenized.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { RegionWords } from '../syntax/reading.ts'
import type { Indexed } from '../syntax/words.ts'

/** What has to be known of the report to read a table. */
export interface TableReading {
  readonly report: Mentioned
  readonly byPassage: ReadonlyMap<number, readonly Indexed[]>
  readonly regions: RegionWords
  readonly lexicon: Lexicon
  readonly tell: Tell
}

/** The text of a cell or caption. */
export function textAt(passage: number, { report }: TableReading): string {
  return report.passages[passage]?.view.text ?? ''
}

/** The times that stand in a cell or caption; not those compared with (`比1981年增长`). */
export function datesIn(passage: number, { report, byPassage }: TableReading): readonly CalendarDate[] {
  const text = report.passages[passage]?.view.text ?? ''
  return (byPassage.get(passage) ?? []).flatMap(({ mention }) =>
    mention.date === undefined || /[比较]/u.test(text.charAt(mention.from - 1)) ? [] : [mention.date],
  )
}

/** The figures that stand in a cell. */
export function figuresIn(passage: number, { byPassage }: TableReading): readonly Indexed[] {
  return (byPassage.get(passage) ?? []).filter(({ mention }) => mention.class === 'observation')
}
