import type { Plugin } from 'unified'
import type { Observed } from '../core/observed.ts'
import type { Carried } from '../core/stage.ts'
import type { Reported } from './index.ts'
import { messageRows } from './message-rows.ts'
import type { DocumentRow, MentionRow, MessageRow, ObservationRow } from './rows.ts'

/** What comes of one report: rows of every dataset, and the report with all that the stages found in it. */
export interface Extracted {
  readonly documents: readonly DocumentRow[]
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
  readonly messages: readonly MessageRow[]
  readonly report: Observed
}

declare module 'unified' {
  interface CompileResultMap {
    gongbao: Extracted
  }
}

/** A compiler plugin: the rows made of a report, and the file's messages as rows beside them. */
export const compiling: Plugin<[string], Carried<Reported>, Extracted> = function (documentId) {
  this.compiler = (tree, file) => {
    const { rows, report } = (tree as Carried<Reported>).value // unified does not type `this.compiler` by its plugin
    return { ...rows, messages: messageRows(file.messages, documentId), report }
  }
}
