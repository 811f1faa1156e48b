import { describe, expect, test } from 'vitest'
import type { Mentioned } from '../pipeline/core/mentioned.ts'
import type { Problem } from '../pipeline/core/text.ts'
import { createTagger, loadLexicon, mentions, segment, tokens } from '../pipeline/index.ts'
import { textSource } from './extract-text.ts'
import { haveReports, reportBytes, reportSample } from './reports.ts'

const lexicon = loadLexicon()
const tag = createTagger(lexicon)

function mentioned(path: string): { readonly report: Mentioned; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const context = { lexicon, tag, tell: (problem: Problem) => problems.push(problem) }
  const source = textSource({ bytes: reportBytes(path), path })
  return { report: mentions(tokens(segment(source, context), context), context), problems }
}

/** All special reports, and of those of places one in twenty. */
const paths = reportSample(20)

describe.skipIf(!haveReports)('every numeral of a real report (skipped where there are none)', () => {
  for (const path of paths) {
    test(path, () => {
      const { report, problems } = mentioned(path)
      expect(problems.filter((problem) => problem.ruleId === 'mentions/unclaimed-digits')).toEqual([])
      expect(report.mentions.length).toBeGreaterThan(0)
      let at = 0
      for (const { start, end, text } of report.mentions) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text).toBe(report.text.slice(start, end))
        at = end
      }
      for (const [index, { view }] of report.passages.entries()) {
        expect(report.tokens[index]?.map((token) => token.text).join('')).toBe(view.text)
      }
    })
  }
})
