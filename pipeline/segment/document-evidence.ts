import type { TextBlock } from '../core/source.ts'
import type { Item } from './items.ts'

/** The texts that facts are read from. */
export interface DocumentEvidence {
  /** Lines before the report proper, without blanks: title, occasion, speaker. */
  readonly front: readonly string[]
  /** What stands there at more length: `现在，我代表县人民政府向大会报告工作，请予审议…` */
  readonly request: string
  /** Headings, and short lines that may be some. */
  readonly headings: readonly string[]
  /** The beginning of the body, a sentence a line. */
  readonly opening: readonly string[]
}

const longestLine = 80
const mostHeadings = 200
const mostSentences = 12

export function documentEvidence(front: readonly TextBlock[], items: readonly Item[]): DocumentEvidence {
  const lines = front.map(({ view }) => view.text)
  return {
    front: lines.filter((line) => line.length <= longestLine && !/请.{0,8}审/u.test(line)),
    request: lines.filter((line) => line.length > longestLine || /请.{0,8}审/u.test(line)).join('\n'),
    headings: items.flatMap((item) => (item.kind === 'heading' ? item.text : [])).slice(0, mostHeadings),
    opening: items
      .flatMap((item) => (item.kind === 'sentence' ? item.view.text : []))
      .slice(0, mostSentences),
  }
}
