import type { Correction } from '../corrections/correction.ts'
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
  readonly mentions: readonly PageMention[]
  /** Most sentences hold several numerals: they stand here once. */
  readonly sentences: readonly string[]
  readonly observations: readonly ObservationRow[]
  readonly series: readonly SeriesRow[]
  readonly checks: readonly CheckRow[]
  readonly messages: readonly MessageRow[]
  readonly texts: Readonly<Record<string, string>>
  /** What checks and messages say, which datasets hold in English. */
  readonly chinese: Readonly<Record<string, string>>
  /** What each field of an observation may hold, figures as decimal text. */
  readonly fields: Readonly<Record<string, PageField>>
  readonly made: Made
}

/** What the page shows of a numeral; `sentence` is an index. */
export interface PageMention
  extends Pick<MentionRow, 'mention_id' | 'document_id' | 'start' | 'end' | 'text' | 'class'> {
  readonly sentence: number
}

/** A field's JSON Schema, as far as the page looks into it. Title and description are `English · 中文`. */
export interface PageField {
  readonly type: string | readonly string[]
  readonly title: string
  readonly description: string
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly minLength?: number
  readonly examples?: readonly unknown[]
}

/** How the datasets were made, for a reviewer to go on from there. */
export interface Made {
  /** Makes them anew with the file that the page downloads: `gongbao extract input --out output --corrections corrections.json`. */
  readonly again: string
  /** The file of corrections that is in them. */
  readonly corrections: string | null
  /** Its entries, which the page's own file goes on from; null where it is not to be found or has faults. */
  readonly entries: readonly Correction[] | null
}
