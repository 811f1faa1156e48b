import { location } from 'vfile-location'
import type { Stage } from '../core/context.ts'
import type { Identity } from '../core/identity.ts'
import type { Observed } from '../core/observed.ts'
import { documentRow } from './document-row.ts'
import { tellLongFigures } from './long-figures.ts'
import { mentionRows } from './mention-rows.ts'
import { observationRows } from './observation-rows.ts'
import type { DocumentRow, MentionRow, ObservationRow } from './rows.ts'

/** A report with its rows. The messages are not complete before the last stage has spoken. */
export interface Reported {
  readonly report: Observed
  readonly rows: {
    readonly documents: readonly DocumentRow[]
    readonly mentions: readonly MentionRow[]
    readonly observations: readonly ObservationRow[]
  }
}

/** Everything found in a report → rows of the datasets, in text order. */
export function rowsOf(identity: Identity): Stage<Observed, Reported> {
  return (report, { tell }) => {
    const { toPoint } = location(report.text)
    const making = { ...identity, report, lineOf: (offset: number) => toPoint(offset)?.line ?? 1 }
    const mentions = mentionRows(making)
    const observations = observationRows(making, mentions)
    tellLongFigures(observations, tell)
    return { report, rows: { documents: [documentRow(making)], mentions, observations } }
  }
}
