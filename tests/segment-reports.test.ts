import { describe, expect, it } from 'vitest'
import type { Segmented } from '../pipeline/core/segmented.ts'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { segment } from '../pipeline/segment/index.ts'
import { textSource } from './extract-text.ts'
import { haveReports, reportBytes, reportSample } from './reports.ts'

const lexicon = loadLexicon()
/** Reports in which no tenth is a plan, each with its reason. */
const withoutPlan: Readonly<Record<string, string>> = {
  'prefectures/珠海市/2024.md': 'the file ends with the review',
  'prefectures/通化市/2022.md':
    'the heading of the plan and its first two sections are missing from the file',
  'state-council/1954.md': 'speaks of what was and what shall be in one breath, without headings',
  'state-council/1960.md':
    'argues for a programme of twelve years that is under way, in four parts without a name',
  'state-council/1984.md':
    'speaks of what was and what shall be in one breath, under two headings that name no time',
}

/** Their plan was once taken for review: a heading that says only `主要工作`, five years to come without a heading. */
const mended = ['prefectures/保定市/2023.md', 'prefectures/肇庆市/2021.md']

describe.skipIf(!haveReports)('real reports: all special ones, a third of those of places', () => {
  it.each(reportSample(3, [...Object.keys(withoutPlan), ...mended]))('%s', (path) => {
    const source = textSource({ bytes: reportBytes(path), path })
    const report = segment(source, { lexicon, tag: () => [], tell: () => {} })
    expect(disorder(report)).toEqual([])
    expect(report.facts).toMatchObject({ title: expect.any(String), reviewYear: expect.any(Number) })
    expect(report.facts.region?.code).toMatch(/^\d{6}$/)
    if (report.facts.kind !== 'bulletin' && withoutPlan[path] === undefined)
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
