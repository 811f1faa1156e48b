import type {
  CheckRow,
  DocumentRow,
  MentionRow,
  MessageRow,
  ObservationRow,
  SeriesRow,
} from '../datasets/rows.ts'

/** What the page holds: rows as the datasets have them, and the texts that offsets count in, by document. */
export interface PageData {
  readonly documents: readonly DocumentRow[]
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
  readonly series: readonly SeriesRow[]
  readonly checks: readonly CheckRow[]
  readonly messages: readonly MessageRow[]
  readonly texts: Readonly<Record<string, string>>
  /** What checks and messages say, which datasets hold in English. */
  readonly chinese: Readonly<Record<string, string>>
}
