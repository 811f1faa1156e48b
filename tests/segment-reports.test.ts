import { describe, expect, it } from 'vitest'
import type { Segmented } from '../pipeline/core/segmented.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { segment } from '../pipeline/segment/index.ts'
import { textSource } from './extract-text.ts'
import { haveReports, reportBytes, reportPaths } from './reports.ts'

const lexicon = loadLexicon()
/** A report's plan is missing from its file. */
const withoutPlan = /珠海市\/2024/

describe.skipIf(!haveReports)('every real report', () => {
  it.each(reportPaths())('%s', (path) => {
    const source = textSource({ bytes: reportBytes(path), path })
    const report = segment(source, { lexicon, tag: () => [], tell: () => {} })
    expect(disorder(report)).toEqual([])
    expect(report.facts).toMatchObject({ title: expect.any(String), reviewYear: expect.any(Number) })
    expect(report.facts.region?.code).toMatch(/^\d{6}$/)
    if (report.facts.kind !== 'bulletin' && !withoutPlan.test(path))
      expect(partsHeld(report)).toEqual(['plan', 'review'])
  })
})

/** Passages that begin before the one before them ends, or that are too long for a sentence. */
function disorder({ passages }: Segmented): string[] {
  return passages.flatMap(({ start, view, kind }, at) => {
    const before = passages[at - 1]?.view.ends.at(-1) ?? 0
    return (start < before && kind !== 'furniture') || view.text.length > 2600
      ? [`${start} ${view.text.slice(0, 40)}`]
      : []
  })
}

/** Parts that hold a tenth of the report or more. */
function partsHeld({ passages }: Segmented): string[] {
  const sizes = new Map<string, number>()
  for (const { part, view } of passages) sizes.set(part, (sizes.get(part) ?? 0) + view.text.length)
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return [...sizes].flatMap(([part, size]) => (size >= whole / 10 && part !== 'other' ? part : [])).sort()
}
