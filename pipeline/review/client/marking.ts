import { giveFile } from './dom.ts'
import type { Mark } from './mark.ts'
import type { Marking } from './mark-form.ts'
import { correctionsFile, fieldsOf, judged, notInFile, verdictOf, withEntry, withoutEntry } from './marks.ts'
import { say } from './phrases.ts'
import type { State } from './state.ts'
import { keep } from './storage.ts'

/** What the page does when a mark has changed: it draws it, and says so. */
export interface Echo {
  readonly drawn: (id: string | null) => void
  readonly said: (text: string) => void
}

export interface Marks extends Marking {
  readonly clear: () => void
  /** Gives the reviewer the file; false where nobody answers for it yet. */
  readonly download: () => boolean
}

/** What a reviewer does with marks. Each step is kept, drawn and said. */
export function marking(state: State, { drawn, said }: Echo): Marks {
  const { marks, downloaded } = state
  return {
    judge: (row, verdict) => {
      const before = marks.get(row.observation_id)
      if (before !== undefined && (verdictOf(before) === verdict || !sure(before))) return
      const mark = judged(row, verdict, { reason: say('reviewed'), who: state.who })
      set(row.observation_id, mark.document_id, mark)
      saySaved(mark)
    },
    save: (row, entry) => {
      const said = { ...entry, who: state.who }
      const mark = withEntry(marks.get(row.observation_id) ?? judged(row, 'wrong', said), said)
      set(row.observation_id, mark.document_id, mark)
      saySaved(mark)
    },
    remove: (id, entry) => {
      const mark = marks.get(id)
      if (mark === undefined) return
      set(id, mark.document_id, withoutEntry(mark, entry))
      saySaved(mark)
    },
    unmark: (id) => {
      const mark = marks.get(id)
      if (mark === undefined || !sure(mark)) return
      set(id, mark.document_id, undefined)
      said(say('saidUnmarked', mark.text ?? ''))
    },
    clear: () => {
      if (!confirm(say('sureClear', marks.size))) return
      for (const [id, { document_id }] of [...marks]) set(id, document_id, undefined)
      said(say('saidCleared'))
    },
    download: () => {
      const changed = notInFile(state)
      if (marks.size === 0 && changed.length === 0) said(say('noMarks'))
      else if (state.who === '') return false
      else write()
      return true
    },
  }

  function set(id: string, document_id: string, mark: Mark | undefined): void {
    if (mark === undefined) marks.delete(id)
    else marks.set(id, mark)
    keep(state, document_id, id)
    drawn(id)
  }

  function saySaved(mark: Mark): void {
    const counts = [marks.size, notInFile(state).length]
    const saved = say('saidMarked', mark.text ?? '', say(verdictOf(mark)), ...counts)
    said(state.kept ? saved : `${saved} ${say('notKept')}`)
  }

  /** Entries that were made before the reviewer gave a name get it now. */
  function write(): void {
    for (const [id, mark] of marks) {
      const entries = mark.entries.map((entry) => (entry.who === '' ? { ...entry, who: state.who } : entry))
      marks.set(id, { ...mark, entries })
    }
    const all = [...marks.values()]
    giveFile('corrections.json', correctionsFile(all))
    for (const id of notInFile(state)) {
      const mark = marks.get(id)
      const document_id = mark?.document_id ?? state.data.observation.get(id)?.document_id ?? ''
      if (mark === undefined) downloaded.delete(id)
      else downloaded.set(id, JSON.stringify(mark.entries))
      keep(state, document_id, id)
    }
    drawn(null)
    const entries = all.flatMap((mark) => mark.entries).length
    said(say('saidDownloaded', entries, all.length, state.data.made.again))
  }
}

/** Fields that were set are not taken back by a slip. */
function sure(mark: Mark): boolean {
  const said = fieldsOf(mark)
  return said.length === 0 || confirm(say('sureReplace', said.map(({ field }) => field).join(', ')))
}
