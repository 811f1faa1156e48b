import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Observed } from '../pipeline/core/observed.ts'
import { sides } from './fixtures/compare.ts'
import { type Framed, framed } from './fixtures/frame.ts'
import { type Case, readCases } from './fixtures/read-cases.ts'
import { run } from './fixtures/run.ts'
import { showFacts } from './fixtures/show-facts.ts'
import { showMentions } from './fixtures/show-mentions.ts'
import { showNumerals } from './fixtures/show-numerals.ts'
import { showObservations, showRelations } from './fixtures/show-observations.ts'
import { showOutline } from './fixtures/show-outline.ts'

type Show = (report: Observed, frame: Framed, example: Case) => readonly string[]

/** What a stage's cases look at. A case about facts is a whole report and gets nothing put around it. */
const stages: Readonly<Record<string, { readonly show: Show; readonly isWhole: boolean }>> = {
  facts: { show: (report, _, { expected }) => showFacts(report, expected), isWhole: true },
  segment: { show: showOutline, isWhole: false },
  numerals: { show: showNumerals, isWhole: false },
  mentions: { show: showMentions, isWhole: false },
  observations: {
    show: showObservations,
    isWhole: false,
  },
  relations: { show: showRelations, isWhole: false },
}

for (const [stage, { show, isWhole }] of Object.entries(stages)) {
  describe.each(filesOf(stage))(`${stage}/%s`, (file) => {
    for (const example of readCases(readFileSync(`fixtures/${stage}/${file}`, 'utf8'))) {
      const test = example.knownFailure ? it.fails : it
      test(example.title, () => {
        const frame = framed(example, isWhole)
        const { expected, found } = sides(example.expected, show(run(frame), frame, example))
        expect(found).toBe(expected)
      })
    }
  })
}

function filesOf(stage: string): readonly string[] {
  return readdirSync(`fixtures/${stage}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
}
