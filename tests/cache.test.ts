import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeFingerprint } from '../pipeline/cli/cache/code-fingerprint.ts'
import { packEntry, unpackEntry } from '../pipeline/cli/cache/entry.ts'
import { openCache } from '../pipeline/cli/cache/report-cache.ts'
import { runReport } from '../pipeline/cli/run/run-report.ts'
import { emptyFolder, gongbao } from './built.ts'
import { command, put } from './command.ts'

const home = process.cwd()
let cwd = ''
beforeEach(() => {
  cwd = emptyFolder()
  process.chdir(cwd)
})
afterEach(() => {
  process.chdir(home)
  rmSync(cwd, { recursive: true, force: true })
})

const kept = '.gongbao-cache/output'

/** A county's bulletin in a sentence. */
function bulletin(county: string, figure: number): string {
  return `${county}2021年国民经济和社会发展统计公报\n\n全年地区生产总值${figure}.5亿元，增长7.3%。\n`
}

describe('a collection that has grown', () => {
  it('is read only where it is new or has changed', async () => {
    for (const county of ['甲县', '乙县', '丙县']) put(`in/${county}.txt`, bulletin(county, 60))
    expect((await command('extract', 'in')).err).not.toContain('unchanged')
    put('in/丁县.txt', bulletin('丁县', 70))
    put('in/甲县.txt', bulletin('甲县', 61))
    expect((await command('extract', 'in')).err).toContain('2 unchanged, and not read again')
    expect((await command('extract', 'in')).err).toContain('4 unchanged')
    expect((await command('extract', 'in', '--no-cache')).err).not.toContain('unchanged')
    expect(await command('check', '--cache')).toMatchObject({ code: 0, out: '' })
  })

  type Change = readonly [county: string, figure: number | null, meta: string | null]
  const change: fc.Arbitrary<Change> = fc.tuple(
    fc.constantFrom('甲县', '乙县', '丙县', '丁县'),
    fc.option(fc.integer({ min: 60, max: 63 }), { nil: null }),
    fc.option(fc.constantFrom('{"review_year": 2019}', '{"region": "青河县"}'), { nil: null }),
  )

  it('gives the same bytes as a run from scratch, whatever happened to it before', async () => {
    const histories = fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        rmSync(cwd, { recursive: true, force: true })
        put(join(cwd, 'in/戊县.txt'), bulletin('戊县', 50))
        process.chdir(cwd)
        for (const changes of steps) {
          for (const [county, figure, meta] of changes) {
            rmSync(`in/${county}.txt`, { force: true })
            rmSync(`in/${county}.meta.json`, { force: true })
            if (figure !== null) put(`in/${county}.txt`, bulletin(county, figure))
            if (meta !== null) put(`in/${county}.meta.json`, meta)
          }
          await command('extract', 'in')
        }
        await command('extract', 'in', '--out', 'scratch', '--no-cache')
        expect(contents('output')).toEqual(contents('scratch'))
      }),
      { numRuns: 12 },
    )
  })

  it('gives the same bytes for any order of inputs, number a run and number of processes', async () => {
    const names = ['甲县', '乙县', '丙县', '丁县'].map((county, at) => {
      put(`in/${county}.txt`, bulletin(county, 60 + at))
      return `in/${county}.txt`
    })
    await command('extract', ...names, '--out', 'scratch', '--no-cache')
    const orders = fc.shuffledSubarray(names, { minLength: 0 })
    await fc.assert(
      fc.asyncProperty(orders, orders, async (some, rest) => {
        if (some.length > 0) await command('extract', ...some)
        await command('extract', ...new Set([...rest, ...names]), '--out', 'output')
        expect(contents('output', 'datapackage.json')).toEqual(contents('scratch', 'datapackage.json'))
      }),
      { numRuns: 6 },
    )
    const sideBySide = () => gongbao(['extract', ...names, '--jobs', '3'], { cwd })
    expect(sideBySide().code).toBe(0)
    for (const file of entries().slice(2)) rmSync(join(kept, file))
    expect(sideBySide()).toMatchObject({ code: 0, err: expect.stringContaining('2 unchanged') })
    expect(contents('output')).toEqual(contents('scratch'))
  }, 60_000)
})

describe('an entry counts only where everything is as it was', () => {
  beforeEach(async () => {
    put('in/甲县.txt', `${bulletin('甲县', 60)}新增绿色账户3.2万璧。\n`)
    await command('extract', 'in')
  })
  const unit = { unit: '璧', dimension: 'count', counter: true, yes: ['新增3璧'] }

  it.each([
    ['other facts', ['--meta', 'review_year=2019']],
    ['another encoding', ['--encoding', 'utf-8']],
    ['another lexicon', ['--lexicon', 'own']],
    ['another name', ['.']],
  ])('%s', async (_, more) => {
    put('own/units.json', JSON.stringify({ rows: [unit] }))
    const args = more[0] === '.' ? more : ['in', ...more]
    expect((await command('extract', ...args)).err).not.toContain('unchanged')
    expect((await command('extract', ...args)).err).toContain('1 unchanged')
    await command('extract', ...args, '--out', 'scratch', '--no-cache')
    expect(contents('output')).toEqual(contents('scratch'))
  })

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => new Uint8Array()],
    ['with a byte changed', (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
    ['of another report', () => packEntry('0'.repeat(64), { rows: nothing, rendering: null })],
  ])('a file that is %s is read anew', async (_, damage) => {
    const before = contents('output')
    const [file = ''] = entries()
    writeFileSync(join(kept, file), damage(readFileSync(join(kept, file))))
    expect((await command('extract', 'in')).err).not.toContain('unchanged')
    expect(contents('output')).toEqual(before)
    expect((await command('extract', 'in')).err).toContain('1 unchanged')
  })

  it('a report that changes while it is read is not kept', async () => {
    const cache = openCache('other', {})
    const report = { path: 'in/甲县.txt', source: 'in/甲县.txt', documentId: '甲县' }
    await cache.outcome(report, async () => {
      const outcome = await runReport(report, {})
      put('in/甲县.txt', bulletin('甲县', 99))
      return outcome
    })
    expect(existsSync('other')).toBe(false)
  })
})

describe('gongbao itself is part of what an entry is made of', () => {
  const parts = {
    'package.json': '{}',
    'dist/index.js': 'one()',
    'pipeline/binding/choice/weights.json': '{}',
    'pipeline/confidence/model.json': '{}',
    'pipeline/indicators/evidence.csv': 'name',
    'pipeline/lexicon/units.json': '[]',
    'pipeline/read/pdf/cmaps/a.bcmap': 'a',
    'schemas/meta.schema.json': '{}',
    'node_modules/.package-lock.json': '{}',
  }
  const version = () => codeFingerprint(join(cwd, 'gongbao/dist/'))
  beforeEach(() => {
    for (const [name, text] of Object.entries(parts)) put(`gongbao/${name}`, text)
  })

  it.each(Object.keys(parts))('a change of %s', (name) => {
    const before = version()
    expect(version()).toBe(before)
    put(`gongbao/${name}`, 'changed')
    expect(version()).not.toBe(before)
  })
})

const nothing = { documents: [], mentions: [], observations: [], messages: [] }

describe('the folder', () => {
  it('holds what the last run used, nothing else, and keeps itself out of git', async () => {
    put('in/甲县.txt', bulletin('甲县', 60))
    put('in/乙县.txt', bulletin('乙县', 60))
    await command('extract', 'in')
    expect(entries()).toHaveLength(2)
    rmSync('in/乙县.txt')
    writeFileSync(join(kept, `${'a'.repeat(64)}.json.gz.7.part`), '')
    writeFileSync(join(kept, 'notes.txt'), 'mine')
    await command('extract', 'in')
    expect(entries()).toHaveLength(1)
    expect(readdirSync(kept).sort()).toEqual(['.gitignore', ...entries(), 'notes.txt'])
    expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('is where the user says, and nowhere where the user wants none', async () => {
    put('in/甲县.txt', bulletin('甲县', 60))
    await command('extract', 'in', '--no-cache')
    expect(existsSync('.gongbao-cache')).toBe(false)
    await command('extract', 'in', '--cache', 'my/cache')
    expect(readdirSync('my/cache')).toHaveLength(2)
    expect((await command('extract', 'in', '--out', '-', '--cache', 'my/cache')).err).toContain('1 unchanged')
    expect(existsSync('.gongbao-cache')).toBe(false)
  })

  it('that cannot be written to costs time, nothing more', async () => {
    put('in/甲县.txt', bulletin('甲县', 60))
    put('file', 'no folder')
    const { code, err } = await command('extract', 'in', '--cache', 'file')
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/warning --cache file: nothing could be kept there/),
    ])
    put('.gongbao-cache', 'no folder')
    expect(await command('extract', 'in')).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('kept there'),
    })
  })
})

it('an entry gives back what it was made of, or nothing', () => {
  const outcome = { rows: nothing, rendering: '第一页\ud800\n\u0000' }
  const bytes = packEntry('key', outcome)
  expect(unpackEntry('key', bytes)).toEqual(outcome)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const damaged = bytes.map((one, index) => (index === at ? byte : one))
      expect([null, outcome]).toContainEqual(unpackEntry('key', damaged))
    }),
  )
})

function entries(): readonly string[] {
  return readdirSync(kept).filter((file) => file.endsWith('.gz'))
}

function contents(folder: string, except = ''): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name !== except)
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
