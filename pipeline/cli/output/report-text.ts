import type { Writing } from '../../datasets/writing.ts'
import type { Outcome } from '../run/run-report.ts'
import type { OutputFolder } from './output-folder.ts'

/** Keeps the text that a report's offsets count in, where the source itself is no text: `texts/<document_id>.txt`. */
export function putText(
  { rows, rendering }: Outcome,
  { put }: Pick<OutputFolder, 'put'>,
  { describe }: Pick<Writing, 'describe'>,
): void {
  const place = rows.documents[0]?.rendering
  if (rendering === null || place === undefined || place === null) return
  put(place, rendering)
  describe(place, rendering)
}
