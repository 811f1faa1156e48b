import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { type Difference, runPeers } from '../scripts/peers.ts'

const folder = new URL('../../shared/peers/', import.meta.url).pathname
const listed = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly Difference[]
}

/** `npm run peers` shows the table, and with SHOW=1 every case that failed. */
describe.skipIf(!existsSync(folder))('cases of other systems (skipped where ../shared is absent)', () => {
  const results = runPeers(folder, loadLexicon(), listed.rows)
  for (const { suite, cases, agreed, different, failed } of results) {
    test(`${suite}: ${cases} cases, ${agreed} agreed, ${different} on purpose different, ${failed.length} failed`, () => {
      if (process.env.SHOW !== undefined)
        for (const row of failed)
          console.log(suite, row.case, row.input, row.expected.join(' '), '|', row.found.join(' '))
      expect(agreed + different).toBeGreaterThanOrEqual(cases - failed.length)
    })
  }
})
