import type { Mention } from '../core/mentioned.ts'
import type { Observed } from '../core/observed.ts'
import { excerpt } from './excerpt.ts'
import { identifiers } from './identifiers.ts'
import type { Making } from './making.ts'
import type { MentionRow } from './rows.ts'

/** One row for every numeral, in text order. */
export function mentionRows({ report, documentId, lineOf }: Making): readonly MentionRow[] {
  const identify = identifiers('mentions', documentId)
  return report.mentions.map((mention) => ({
    mention_id: identify(mention.start, mention.text),
    document_id: documentId,
    start: mention.start,
    end: mention.end,
    line: lineOf(mention.start),
    text: mention.text,
    class: mention.class,
    sentence: sentenceOf(report, mention),
    section: sectionOf(report, mention),
    page: pageOf(report, mention),
    ...cellOf(report, mention),
  }))
}

function sentenceOf(report: Observed, mention: Mention): string {
  return excerpt(report.text, report.passages[mention.passage] ?? mention, mention)
}

/** Counted from 1; null where the format has no pages. */
function pageOf({ pages }: Observed, { start }: Mention): number | null {
  const before = pages.filter((page) => page <= start).length
  return before === 0 ? null : before
}

/** Counted from 1, as a reader counts. What stands over the table belongs to it and has no place in it. */
function cellOf({ passages }: Observed, { passage }: Mention): Pick<MentionRow, 'table' | 'row' | 'column'> {
  const cell = passages[passage]?.cell
  if (cell === undefined) return { table: null, row: null, column: null }
  const inGrid = cell.row >= 0
  return { table: cell.table + 1, row: inGrid ? cell.row + 1 : null, column: inGrid ? cell.column + 1 : null }
}

/** The headings over a mention: `一、经济运行 > （一）工业`; null above the first. */
export function sectionOf(report: Observed, { passage }: Mention): string | null {
  const trail = report.sections[report.passages[passage]?.section ?? -1]?.trail ?? []
  const headings = trail.filter((heading) => heading !== '')
  return headings.length === 0 ? null : headings.join(' > ')
}
