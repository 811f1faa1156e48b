import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ObservationRow } from '../pipeline/index.ts'
import { build, emptyFolder } from './built.ts'
import { command, put } from './command.ts'

const report = '青河县2021年政府工作报告\n\n全县新增绿色账户3.2万璧，增长5%。\n'
const unit = { unit: '璧', dimension: 'count', counter: true, yes: ['新增3璧'] }
const correction = {
  document_id: '青河县/2021',
  start: 24,
  text: '3.2万璧',
  field: 'value',
  value: '33000',
  reason: '年鉴为3.3万璧',
  who: '李明',
}

const home = process.cwd()
beforeEach(() => {
  process.chdir(emptyFolder())
  put('reports/青河县/2021.txt', report)
  put('own/units.json', JSON.stringify({ rows: [unit] }))
  put('mine.json', JSON.stringify([correction]))
})
afterEach(() => {
  const folder = process.cwd()
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

function configure(more: object = {}): void {
  put('gongbao.json', JSON.stringify({ inputs: ['reports'], out: 'figures', lexicon: 'own', ...more }))
}

function rows(): readonly ObservationRow[] {
  return JSON.parse(readFileSync('figures/observations.json', 'utf8'))
}

async function explained(...args: readonly string[]) {
  const { code, out, err } = await command('explain', ...args, '--find', '3.2万璧', '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)[0].observations[0].row
}

describe('gongbao.json says to every command', () => {
  beforeEach(async () => {
    configure()
    expect((await command('extract')).code).toBe(0)
  })

  it('where the datasets are', async () => {
    build()
    expect(await command('check')).toMatchObject({ code: 0 })
    expect(await command('review')).toMatchObject({ code: 0 })
    expect(existsSync('figures/review.html')).toBe(true)
    mkdirSync('empty')
    expect(await command('check', '--out', 'empty')).toMatchObject({ code: 2 })
  })

  it('which words are known, also where other reports are read', async () => {
    rmSync('figures', { recursive: true })
    expect((await command('extract', 'reports/青河县')).code).toBe(0)
    expect(rows()[0]).toMatchObject({ value: 32000, unit: '璧' })
  })

  it('what explain shows: the row of the dataset', async () => {
    expect(await explained('reports/青河县/2021.txt')).toMatchObject({
      observation_id: rows()[0]?.observation_id,
      document_id: '青河县/2021',
      unit: '璧',
    })
  })
})

describe('explain', () => {
  it('knows a report as the datasets do that it is in, with their lexicon and corrections', async () => {
    const given = ['--lexicon', 'own', '--corrections', 'mine.json', '--out', 'figures']
    expect((await command('extract', 'reports', ...given)).code).toBe(0)
    expect(await explained('reports/青河县/2021.txt', '--out', 'figures')).toMatchObject({
      observation_id: rows()[0]?.observation_id,
      unit: '璧',
      value: '33000',
    })
  })

  it('knows it by the configuration where there are no datasets yet', async () => {
    configure()
    expect(await explained('reports/青河县/2021.txt')).toMatchObject({
      document_id: '青河县/2021',
      unit: '璧',
    })
  })

  it('shows which figures a text without one stands beside', async () => {
    const { code, err } = await command('explain', 'reports/青河县/2021.txt', '--find', '新增')
    expect(code).toBe(1)
    expect(err).toMatch(/no figure stands at "新增"\.\nIn the same sentence:\n {2}--at 24 {2}3\.2万/)
  })

  it.each([
    ['nowhere.txt', /nowhere\.txt: no such file/],
    ['reports', /reports: holds 2 reports\. Give one of them/],
  ])('%s is no report: exit code 2', async (path, message) => {
    put('reports/白石县/2021.txt', report)
    const { code, err } = await command('explain', path, '--find', '3')
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('extract after a run with corrections or own words', () => {
  it('warns where it is given none, and names the remedy', async () => {
    const given = ['--lexicon', 'own', '--corrections', 'mine.json', '--out', 'figures']
    const first = await command('extract', 'reports', ...given)
    expect(first.err).not.toMatch(/the run before/)
    const { err } = await command('extract', 'reports', '--out', 'figures')
    expect(err).toMatch(/the run before was made with --corrections mine\.json, this one without/)
    expect(err).toContain('"lexicon": "own"')
    expect((await command('extract', 'reports', '--out', 'figures')).err).not.toMatch(/the run before/)
  })

  it('check names the whole command', async () => {
    const given = ['--lexicon', 'own', '--corrections', 'mine.json', '--out', 'figures']
    await command('extract', 'reports', ...given)
    put('reports/青河县/2021.txt', report.replace('5%', '6%'))
    expect((await command('check', '--out', 'figures')).err).toContain(
      'gongbao extract reports --lexicon own --corrections mine.json --out figures',
    )
  })
})

it('a folder that the system refuses to make is told, not waited for', async () => {
  const { code, err } = await command('extract', 'reports', '--out', '/proc/gongbao/figures')
  expect([code, err]).toEqual([1, expect.stringMatching(/\/proc\/gongbao\/figures: cannot be written to/)])
})

it('what the system and the schemas say is Chinese in Chinese', async () => {
  put('gongbao.json', '{"input": ["reports"], "out": ""}')
  const config = await command('--lang', 'zh', 'extract')
  expect(config.err).toBe(
    '错误 gongbao.json 无法使用：\n整体不应有其他属性（实为 "input"）。\n键 out 不应少于 1 个字符。\n可写的内容见 gongbao schema config。\n',
  )
  rmSync('gongbao.json')
  put('mine.json', '[{"a": 1}]')
  const entry = await command('--lang', 'zh', 'extract', 'reports', '--corrections', 'mine.json')
  expect(entry.err).toContain(
    '第 1 条：不应有其他属性（实为 "a"）。每条可写的内容见 gongbao schema corrections。\n',
  )
  const folder = await command('--lang', 'zh', 'extract', 'reports', '--out', join('own', 'units.json'))
  expect(folder.err).toMatch(/无法写入（[^（a-z]+）/)
})
