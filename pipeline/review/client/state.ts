import type { ObservationRow } from '../../datasets/rows.ts'
import type { Data } from './data.ts'

export type Tab = 'text' | 'table' | 'series' | 'checks'

/** What the reviewer sees and has marked. One object, changed through {@link change}, which draws anew what it touches. */
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
  readonly marks: Map<string, Mark>
}

/** What a reviewer says of an observation. */
export interface Mark {
  readonly verdict: 'right' | 'wrong'
  readonly field?: string
  readonly value?: string
  readonly reason?: string
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
    marks: new Map(),
  }
}
