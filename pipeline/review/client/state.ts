import type { ObservationRow } from '../../datasets/rows.ts'
import type { Data } from './data.ts'
import type { Mark } from './mark.ts'

export const tabs = ['text', 'table', 'series', 'checks', 'marks'] as const
export type Tab = (typeof tabs)[number]

/** What the reviewer sees and has marked. One object, which `main.ts` changes and draws anew. */
export interface State {
  readonly data: Data
  documentId: string
  tab: Tab
  /** The mention that is chosen. */
  mentionId: string | null
  reportQuery: string
  query: string
  measure: string
  status: string
  certainty: string
  period: string
  everyReport: boolean
  sort: { readonly field: keyof ObservationRow; readonly down: boolean }
  who: string
  /** By observation. */
  readonly marks: Map<string, Mark>
  /** What the file that was downloaded last says of each observation, as JSON. */
  readonly downloaded: Map<string, string>
  /** Whether the browser keeps the marks when the page is closed. */
  kept: boolean
}

export function beginning(data: Data): State {
  return {
    data,
    documentId: data.documents[0]?.document_id ?? '',
    tab: 'text',
    mentionId: null,
    reportQuery: '',
    query: '',
    measure: '',
    status: '',
    certainty: '',
    period: '',
    everyReport: false,
    sort: { field: 'start', down: false },
    who: '',
    marks: new Map(),
    downloaded: new Map(),
    kept: true,
  }
}
