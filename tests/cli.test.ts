import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetNames } from '../pipeline/datasets/names.ts'
import { emptyFolder, gongbao } from './built.ts'
import { command } from './command.ts'

const report = `关于青河县2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划（草案）的报告

一、2021年国民经济和社会发展计划执行情况

全县地区生产总值完成86.42亿元，同比增长7.3%。新建农村公路35.6公里。

二、2022年国民经济和社会发展主要目标

地区生产总值增长6.5%以上。
`
const files = [
  'datapackage.json',
  'panel.csv',
  ...datasetNames.flatMap((name) => [`${name}.csv`, `${name}.json`]),
].sort()

const home = process.cwd()
let cwd = ''
beforeEach(() => {
  cwd = emptyFolder()
  process.chdir(cwd)
  put('input/青河县/2021.txt', report)
})
afterEach(() => {
  process.chdir(home)
  rmSync(cwd, { recursive: true, force: true })
})

describe('extract', () => {
  it('writes every dataset for a folder and says what it found', async () => {
    const { code, out, err } = await command('extract', 'input')
    expect([code, out]).toEqual([0, ''])
    expect(listed('output')).toEqual(files)
    expect(rows('documents').map((row) => [row.document_id, row.source, row.region_name])).toEqual([
      ['青河县/2021', 'input/青河县/2021.txt', '青河县'],
    ])
    expect(values()).toContain('86.42亿元 8642000000')
    expect(err).toMatch(/observations +4/)
  })

  it.each([
    [['input/青河县/2021.txt'], ['2021']],
    [['input/**/*.txt'], ['2021']],
    [['input', 'input/青河县/2021.txt'], ['青河县/2021']],
    [['input', '.'], ['青河县/2021']],
  ])('%j → %j', async (args, ids) => {
    expect((await command('extract', ...args)).code).toBe(0)
    expect(rows('documents').map((row) => row.document_id)).toEqual(ids)
  })

  it('reads standard input and prints one JSON object', async () => {
    const { code, out } = spawned(['extract', '-', '--out', '-'], { input: report })
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(out))).toEqual([...datasetNames])
    expect(existsSync(join(cwd, 'output'))).toBe(false)
  })

  it('gives the same bytes for any number of processes, and when run again', async () => {
    for (const year of [2022, 2023, 2024])
      put(`input/青河县/${year}.txt`, report.replaceAll('86.42', `${year - 1900}.5`))
    put('input/空.txt', '')
    expect((await command('extract', 'input', '-o', 'one')).code).toBe(1)
    expect(spawned(['extract', 'input', '-o', 'three', '--jobs', '3']).code).toBe(1)
    expect(contents('three')).toEqual(contents('one'))
    expect((await command('extract', 'input', '-o', 'one')).code).toBe(1)
    expect(contents('three')).toEqual(contents('one'))
  })

  it('takes facts and rows of the user’s own', async () => {
    put('notes.txt', '新增绿色账户3.2万璧，增长5%。\n')
    put(
      'own/units.json',
      JSON.stringify({ rows: [{ unit: '璧', dimension: 'count', counter: true, yes: ['新增3璧'] }] }),
    )
    const { code, err } = await command(
      'extract',
      'notes.txt',
      '--meta',
      'region=青河县',
      '--meta',
      'review_year=2021',
      '--lexicon',
      'own',
    )
    expect([code, err.includes('error')]).toEqual([0, false])
    expect(rows('observations')[0]).toMatchObject({ value: 32000, unit: '璧', region_name: '青河县' })
    expect((await command('check')).code).toBe(0)
  })

  it('begins CSV with a byte order mark where asked', async () => {
    await command('extract', 'input', '--bom')
    expect(
      readFileSync(join(cwd, 'output/observations.csv'), 'utf8').startsWith('\ufeffobservation_id,'),
    ).toBe(true)
    expect((await command('check')).code).toBe(0)
  })

  it('writes the formats asked for, and check compares them', async () => {
    await command('extract', 'input', '--format', 'ndjson')
    expect(listed('output')).toEqual(
      ['datapackage.json', ...datasetNames.map((name) => `${name}.ndjson`)].sort(),
    )
    expect((await command('check')).code).toBe(0)
    put('input/青河县/2021.txt', report.replace('86.42', '96.42'))
    expect(await command('check')).toMatchObject({ code: 1, out: expect.stringMatching(/\+ .*96\.42亿元/) })
  })

  it('tells of files that an earlier run wrote in another format', async () => {
    await command('extract', 'input', '--format', 'csv,ndjson')
    const { code, err } = await command('extract', 'input', '--format', 'ndjson')
    expect([code, err]).toEqual([0, expect.stringMatching(/warning of an earlier run.*: documents\.csv, /)])
    expect(listed('output')).toContain('observations.csv')
    expect((await command('extract', 'input', '--format', 'csv,ndjson')).err).not.toContain(
      'of an earlier run',
    )
  })

  it('is quiet where asked', async () => {
    expect(await command('extract', 'input', '--quiet')).toEqual({ code: 0, out: '', err: '' })
  })

  it('tells what lies in a folder and is no report', async () => {
    put('input/图.png', 'PNG')
    put('input/README.md', 'about')
    const { code, err } = await command('extract', 'input')
    expect([code, rows('documents').length]).toEqual([0, 1])
    expect(err).toContain('passed over 1 .png')
  })
})

describe('extract: bad input is told, the other reports are written', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['空.txt', '', /空\.txt: .*empty/],
    ['图.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /图\.txt: .*not text|图\.txt: /],
  ])('%s', async (name, content, message) => {
    put(`input/${name}`, content)
    const { code, err } = await command('extract', 'input')
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(rows('documents').map((row) => row.document_id)).toEqual(['青河县/2021'])
    expect(rows('messages').filter((row) => row.severity === 'error')).toHaveLength(1)
  })

  it('a path that is not there', async () => {
    const { code, err } = await command('extract', 'input', '没有.txt')
    expect([code, rows('documents').length]).toEqual([1, 1])
    expect(err).toContain('没有.txt: no such file')
  })

  it('a format that is not known', async () => {
    put('报告.xyz', report)
    const { code, err } = await command('extract', '报告.xyz', 'input')
    expect([code, rows('documents').length]).toEqual([1, 1])
    expect(err).toMatch(/报告\.xyz.*--format/)
    expect((await command('extract', '报告.xyz', '--format', 'text')).code).toBe(0)
  })

  it('two reports of one name: neither is guessed', async () => {
    put('a/2021.txt', report)
    put('b/2021.md', report)
    const { code, err } = await command('extract', 'a', 'b', 'input')
    expect(code).toBe(1)
    expect(err).toContain('a/2021.txt and b/2021.md: both would be the report 2021')
    expect(rows('documents').map((row) => row.document_id)).toEqual(['青河县/2021'])
  })

  it('a report without heading or year is read, and what it lacks is told with the remedy', async () => {
    put('input/短.txt', '完成投资3亿元。')
    const { code, err } = await command('extract', 'input')
    expect([code, rows('documents').length]).toEqual([0, 2])
    expect(err).toMatch(/warning input\/短\.txt: .*year.*--meta/i)
    expect((await command('extract', 'input', '--quiet')).err).toBe('')
  })

  it('nothing readable leaves the old datasets as they were', async () => {
    await command('extract', 'input')
    const before = contents('output')
    put('空.txt', '')
    const { code, err } = await command('extract', '空.txt')
    expect(code).toBe(1)
    expect(err).toContain('nothing was written')
    expect(contents('output')).toEqual(before)
  })

  it('an --out that cannot be written to', async () => {
    put('output', 'a file, no folder')
    const { code, err } = await command('extract', 'input')
    expect(code).toBe(1)
    expect(err).toMatch(/--out output: cannot be written to/)
  })

  it.skipIf(process.getuid?.() === 0)('an --out without permission', async () => {
    mkdirSync(join(cwd, 'output'))
    chmodSync(join(cwd, 'output'), 0o500)
    expect((await command('extract', 'input')).code).toBe(1)
  })

  it('a folder in the place of a dataset stays, and so do the old files', async () => {
    await command('extract', 'input')
    put('input/青河县/2021.txt', report.replace('86.42', '96.42'))
    rmSync(join(cwd, 'output/datapackage.json'))
    put('output/datapackage.json/notes.txt', '甲')
    const before = [listed('output'), contents('output')]
    const { code, err } = await command('extract', 'input')
    expect([code, err]).toEqual([1, expect.stringMatching(/datapackage\.json is a folder.*--out/)])
    expect([listed('output'), contents('output')]).toEqual(before)
    expect(readFileSync(join(cwd, 'output/datapackage.json/notes.txt'), 'utf8')).toBe('甲')
  })

  it.each([
    ['a hundred thousand digits', '1'.repeat(100_000)],
    ['a hundred thousand Chinese digits', '九'.repeat(100_000)],
    ['a hundred thousand commas', '1,'.repeat(50_000)],
  ])(
    '%s on one line do not hang',
    async (_, line) => {
      put('input/长.txt', `${line}\n完成投资3亿元。\n`)
      const { code } = await command('extract', 'input')
      expect([code, rows('documents').length]).toEqual([0, 2])
    },
    120_000, // what takes the square of its length takes hours
  )
})

describe('check', () => {
  it('is content with fresh datasets, and tells which figures differ in stale ones', async () => {
    await command('extract', 'input')
    expect(await command('check')).toMatchObject({ code: 0, out: '' })
    put('input/青河县/2021.txt', report.replace('86.42', '96.42').replace('新建', '新建农田5亩，新建'))
    const { code, out, err } = await command('check')
    expect(code).toBe(1)
    expect(out).toMatch(/- 青河县\/2021@\d+ 86\.42亿元/)
    expect(out).toMatch(/\+ 青河县\/2021@\d+ 96\.42亿元/)
    expect(out).toMatch(/\+ 青河县\/2021@\d+ 5亩/)
    expect(out).not.toMatch(/[-+] 青河县\/2021@\d+ 35\.6公里/)
    expect(err).toContain('gongbao extract input --out output')
  })

  it('says what is missing where no datasets are', async () => {
    expect(await command('check')).toMatchObject({ code: 2, err: expect.stringContaining('gongbao extract') })
  })
})

describe('explain', () => {
  it.each([
    ['--find', '增长7.3%'],
    ['--at', String(report.indexOf('7.3'))],
  ])('%s %s', async (...args) => {
    const { code, out } = await command('explain', 'input/青河县/2021.txt', ...args)
    expect(code).toBe(0)
    expect(out).toMatch(/measure +growth/)
    expect(out).toMatch(/qualifies +地区生产总值 86\.42亿元/)
    expect(out).toMatch(/rules +\S+/)
    expect(out).toMatch(/Names weighed: \d+; .*\n +\d+\.\d\d {2}地区生产总值\n +carried-subject/)
  })

  it('knows the names weighed by their row, with a correction too', async () => {
    const about = { document_id: '2021', start: report.indexOf('35.6'), text: '35.6公里', who: '李明' }
    const entry = { ...about, field: 'indicator', value: '新建乡村公路', reason: '年鉴如此称' }
    put('mine.json', JSON.stringify([entry]))
    const args = ['explain', 'input/青河县/2021.txt', '--find', '35.6', '--corrections', 'mine.json']
    const { out } = await command(...args, '--json')
    const [{ row, considered }] = JSON.parse(out)[0].observations
    expect(row).toMatchObject({ indicator: '新建乡村公路' })
    expect(considered[0]).toMatchObject({ name: '新建农村公路' })
    expect((await command(...args)).out).toContain('made the name 新建乡村公路.')
  })

  it('says where no figure stands', async () => {
    expect((await command('explain', 'input/青河县/2021.txt', '--at', '0')).code).toBe(1)
  })
})

describe('usage', () => {
  it.each([
    [[]],
    [['extract']],
    [['extract', 'input', '--nonsense']],
    [['extract', 'input', '--jobs', 'many']],
    [['extract', 'input', '--meta', 'nothing']],
    [['extract', 'input', '--format', 'word']],
    [['extract', 'input', '--format', 'text,markdown']],
    [['extract', 'input', '--format', 'csv', '--out', '-']],
    [['explain', 'input/青河县/2021.txt']],
    [['explain', 'input/青河县/2021.txt', '--at', '-1']],
    [['frobnicate']],
  ])('%j is wrong: exit code 2', async (args) => {
    const { code, out, err } = await command(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  it('--help shows examples on standard output, without jieba', async () => {
    const hidden = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noJieba)}` }
    const { code, out } = spawned(['--help'], { env: hidden })
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('names the remedy where jieba’s native module is missing', async () => {
    const hidden = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noJieba)}` }
    const { code, err } = spawned(['extract', 'input'], { env: hidden })
    expect(code).toBe(1)
    expect(err).toContain('npm rebuild nodejs-jieba')
  })

  it('names the remedy where DuckDB is wanted and missing, and writes nothing', async () => {
    const hidden = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noDuckdb)}` }
    const { code, err } = spawned(['extract', 'input', '--format', 'csv,duckdb'], { env: hidden })
    expect([code, existsSync(join(cwd, 'output'))]).toEqual([1, false])
    expect(err).toContain('npm install @duckdb/node-api')
    expect(spawned(['extract', 'input', '--format', 'parquet'], { env: hidden }).code).toBe(0)
  })

  it.each([
    ['units.json', '{"rows":[{"unit":"璧"}]}', /units\.json, row 1.*dimension/],
    ['units.json', '{', /units\.json is no JSON/],
    ['nothing.json', '{}', /nothing\.json: no lexicon has this name/],
  ])('a bad lexicon %s %s is told with its place', async (name, content, message) => {
    put(`own/${name}`, content)
    const { code, err } = await command('extract', 'input', '--lexicon', 'own')
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

const noJieba = `import { Module } from 'node:module'
const load = Module._load
Module._load = (name, ...rest) => { if (name === 'nodejs-jieba') throw new Error('no native module'); return load(name, ...rest) }`

const resolve = `export const resolve = (name, context, next) => {
  if (name === '@duckdb/node-api') throw new Error('Cannot find package')
  return next(name, context)
}`
const noDuckdb = `import { register } from 'node:module'
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(resolve)}`)})`

/** As its own process, the way users run it. */
function spawned(args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) {
  return gongbao(args, { cwd, ...more })
}

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

function listed(folder: string): readonly string[] {
  return readdirSync(join(cwd, folder)).sort()
}

function contents(folder: string): ReadonlyMap<string, string> {
  const paths = listed(folder).filter(
    (name) =>
      files.includes(name) &&
      readdirSync(join(cwd, folder), { withFileTypes: true }).some(
        (entry) => entry.isFile() && entry.name === name,
      ),
  )
  const own = new Map(paths.map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]))
  return own
}

function rows(dataset: string): readonly Record<string, unknown>[] {
  return JSON.parse(readFileSync(join(cwd, `output/${dataset}.json`), 'utf8'))
}

function values(): readonly string[] {
  return rows('observations').map(({ text, value }) => `${text} ${value}`)
}
