import type { Mark } from './mark.ts'
import { marksOf, writtenOf } from './marks.ts'
import type { State } from './state.ts'

/** What the browser keeps of one observation when the page is closed. */
interface Kept {
  readonly document_id: string
  readonly id: string
  /** Absent where the reviewer took it back. */
  readonly mark?: Mark | undefined
  /** What the file that was downloaded last says of it. */
  readonly file?: string | undefined
  /** What the corrections that are in the datasets said of it at the time. */
  readonly made?: string | undefined
}

const reviewer = 'gongbao reviewer'

/** Begins with the corrections that are in the datasets, and goes on with what the browser has kept. */
export function recall(state: State): void {
  for (const [id, mark] of embedded(state)) {
    state.marks.set(id, mark)
    state.downloaded.set(id, writtenOf(mark) ?? '')
  }
  tried(state, (storage) => {
    state.who = storage.getItem(reviewer) ?? ''
    const ours = new Set(state.data.documents.map((row) => head(row)))
    for (const key of Object.keys(storage))
      if (ours.has(key.slice(0, key.lastIndexOf(' ')))) take(state, JSON.parse(storage.getItem(key) ?? '{}'))
  })
}

/** Each mark by itself, so that two windows do not overwrite one another; and under its report's bytes, which it was made for. */
export function keep(state: State, document_id: string, id: string): void {
  const row = state.data.documents.find((one) => one.document_id === document_id)
  if (row === undefined) return
  const mark = state.marks.get(id)
  const kept: Kept = {
    document_id,
    id,
    mark,
    file: state.downloaded.get(id),
    made: writtenOf(embedded(state).get(id)),
  }
  tried(state, (storage) => storage.setItem(`${head(row)} ${id}`, JSON.stringify(kept)))
}

export function keepReviewer(state: State): void {
  tried(state, (storage) => storage.setItem(reviewer, state.who))
}

function head({ sha256 }: { readonly sha256: string }): string {
  return `gongbao review ${sha256}`
}

/** What was downloaded gives way where the datasets have been made with other corrections since. */
function take(state: State, { document_id, id, mark, file, made }: Kept): void {
  const known = state.data.documents.some((row) => row.document_id === document_id)
  const isDownloaded = writtenOf(mark) === file
  if (!known || (isDownloaded && writtenOf(embedded(state).get(id)) !== made)) return
  put(state.marks, id, mark)
  put(state.downloaded, id, file)
}

function put<Value>(map: Map<string, Value>, id: string, value: Value | undefined): void {
  if (value === undefined) map.delete(id)
  else map.set(id, value)
}

let known: ReadonlyMap<string, Mark> | null = null

function embedded({ data }: State): ReadonlyMap<string, Mark> {
  known ??= marksOf(data.made.entries ?? [], data.observations)
  return known
}

/** A page opened from disk may be refused to keep anything. */
function tried(state: State, use: (storage: Storage) => void): void {
  try {
    use(localStorage)
  } catch {
    state.kept = false
  }
}
