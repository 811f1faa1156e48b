import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { type Difference, runPeers } from '../scripts/peers.ts'

const folder = new URL('../../shared/peers/', import.meta.url).pathname
const { rows, failing } = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8')) as {
  /** What we read otherwise on purpose, and why. */
  readonly rows: readonly Difference[]
  /** Cases by suite that we should read and do not. */
  readonly failing: Readonly<Record<string, readonly string[]>>
}

/** `npm run peers` shows the table; `SHOW=1 npm run peers` every case that failed besides. */
/** Spellings that reports do not have, added as a user would add them. */
const own = {
  magnitudes: [...'kK']
    .map((word) => ({ word, power: 3 }))
    .concat([
      { word: 'w', power: 4 },
      { word: 'M', power: 6 },
      { word: 'G', power: 9 },
    ])
    .map((row) => ({ ...row, yes: [], no: [] })),
}

describe.skipIf(!existsSync(folder))('cases of other systems (skipped where ../shared is absent)', () => {
  const results = runPeers(folder, loadLexicon(own), rows)
  for (const { suite, cases, agreed, different, failed } of results) {
    const counts = `${cases} cases, ${agreed} agreed, ${different} on purpose different, ${failed.length} failed`
    test(`${suite}: ${counts}`, () => {
      if (process.env.SHOW !== undefined)
        for (const row of failed) console.log(JSON.stringify({ suite, ...row }))
      expect(failed.map((row) => row.case)).toEqual(failing[suite] ?? [])
    })
  }
})
