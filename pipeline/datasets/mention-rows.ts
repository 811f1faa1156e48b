import type { Mention, Observed } from '../types.ts'
import { excerpt } from './excerpt.ts'
import { identifiers } from './identifiers.ts'
import type { Making } from './index.ts'
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
  }))
}

function sentenceOf(report: Observed, mention: Mention): string {
  return excerpt(report.text, report.passages[mention.passage] ?? mention, mention)
}

/** The headings over a mention: `一、经济运行 > （一）工业`; null above the first. */
export function sectionOf(report: Observed, { passage }: Mention): string | null {
  const trail = report.sections[report.passages[passage]?.section ?? -1]?.trail ?? []
  const headings = trail.filter((heading) => heading !== '')
  return headings.length === 0 ? null : headings.join(' > ')
}
