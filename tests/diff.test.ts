import { renameSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import { createColors } from 'picocolors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { comparison } from '../pipeline/cli/diff/comparison.ts'
import type { FileRow } from '../pipeline/cli/diff/dataset-rows.ts'
import { figureChanges } from '../pipeline/cli/diff/figures.ts'
import { diffMarkdown } from '../pipeline/cli/diff/markdown.ts'
import { paired } from '../pipeline/cli/diff/pairing.ts'
import { diffText } from '../pipeline/cli/diff/text.ts'
import { widthOf } from '../pipeline/cli/terminal/width.ts'
import type { DatasetName } from '../pipeline/datasets/names.ts'
import { wordsIn } from '../pipeline/language/translation.ts'
import { emptyFolder } from './built.ts'
import { command, put } from './command.ts'
import { extractText } from './extract-text.ts'

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

const heading = '青河县2021年国民经济和社会发展统计公报'
const sentence = '全年地区生产总值86.42亿元，比上年增长7.3%。新建农村公路35.6公里。'
const report = `${heading}\n\n${sentence}\n`

const english = { language: 'en', words: wordsIn('en') } as const

describe('diff tells what differs, in words', () => {
  beforeEach(async () => {
    put('in/青河县/2021.txt', report)
    await command('extract', 'in', '--out', 'old', '-q')
  })
  const differing = async (...more: readonly string[]) => {
    await command('extract', 'in', '--out', 'new', '-q', ...more)
    return command('diff', 'old', 'new')
  }

  it('nothing where nothing does: exit code 0', async () => {
    expect(await differing()).toEqual({ code: 0, out: '', err: 'same old = new\n' })
  })

  it('a line put in at the head: its figure, and no other', async () => {
    put('in/青河县/2021.txt', report.replace(sentence, `建成公园3个。\n\n${sentence}`))
    const { code, out } = await differing()
    expect(code).toBe(1)
    expect(out).toMatch(/^figures +1 +0 +0$/m)
    expect(out).toMatch(/Reports \(1\)\n {2}~ 青河县\/2021 .* another text\n/)
    expect(out).toMatch(/Figures that came \(1\)\n {2}\+ 青河县\/2021 {2}建成公园 2021 {2}3个\n/)
  })

  it('another figure for the same thing, in a line that has moved', async () => {
    put(
      'in/青河县/2021.txt',
      report.replace(sentence, `县域经济稳中有进。${sentence.replace('86.42', '96.4')}`),
    )
    const { out } = await differing()
    expect(out).toMatch(/^figures +0 +0 +1$/m)
    expect(out).toContain('~ 青河县/2021  地区生产总值 2021  86.42亿元 → 96.4亿元\n')
    expect(out).toMatch(/^points of series +0 +0 +1$/m)
    expect(out).toMatch(
      /Points of series with another value \(1\)\n {2}~ 青河县\/2021 {2}青河县 .*86\.42 亿元 \(青河县\/2021\) → 96\.4 亿元/,
    )
  })

  it('the same text read otherwise', async () => {
    const entry = { document_id: '青河县/2021', start: report.indexOf('35.6'), reason: '见附表', who: '李明' }
    put('my.json', JSON.stringify([{ ...entry, field: 'period', value: '2020' }]))
    const { out } = await differing('--corrections', 'my.json')
    expect(out).toMatch(
      /Figures that are read otherwise now \(1\)\n.*新建农村公路 2021 35\.6公里 {2}period 2021 → 2020/,
    )
  })

  it('a report that came, that went, or that has another name', async () => {
    put('in/白石县/2021.txt', report.replaceAll('青河县', '白石县'))
    renameSync('in/青河县/2021.txt', 'in/青河县/公报.txt')
    const { out } = await differing()
    expect(out).toMatch(/^reports +1 +0 +1$/m)
    expect(out).toMatch(/\+ 白石县\/2021 {2}白石县2021年国民经济和社会发展统计公报 {2}\d figures\n/)
    expect(out).toMatch(/~ 青河县\/公报 .* was 青河县\/2021\n/)
    expect(out).not.toContain('Figures that')
    expect((await command('diff', 'new', 'old')).out).toMatch(/- 白石县\/2021/)
  })

  it('a point of a series that a newer report revises', async () => {
    put(
      'in/青河县/2022.txt',
      '青河县2022年国民经济和社会发展统计公报\n\n全年地区生产总值由2021年的85.97亿元增加到90.02亿元。\n',
    )
    const { out } = await differing()
    expect(out).toMatch(/revises \(1\)\n {2}~ 青河县\/2022 {2}青河县 地区生产总值 2021 /)
    expect(out.replace(/\n {4}/g, '')).toMatch(
      /86\.42 亿元 \(青河县\/2021\) → ?85\.97 亿元 ?\(青河县\/2022\)/,
    )
  })

  it('a check that fails now', async () => {
    put('in/青河县/2021.txt', `${report}\n分产业看，地区生产总值88.42亿元。\n`)
    expect((await differing()).out).toMatch(/Checks that fail now \(1\)\n {2}\+ 青河县\/2021 {2}stated-twice/)
  })

  it('as JSON, every row with all its digits', async () => {
    put('in/青河县/2021.txt', report.replace('35.6', '9007199254740993'))
    await command('extract', 'in', '--out', 'new', '--format', 'ndjson', '-q')
    const { code, out } = await command('diff', 'old', 'new', '--to', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out).figures.revised).toMatchObject([
      { before: { value: '35.6' }, after: { value: '9007199254740993' }, fields: ['value', 'text'] },
    ])
  })

  it('as Markdown, numbers on top and the rest folded', async () => {
    put('in/青河县/2021.txt', report.replace('86.42', '96.42'))
    await command('extract', 'in', '--out', 'new', '-q')
    const { code, out } = await command('diff', 'old', 'new', '--to', 'markdown')
    expect(code).toBe(1)
    expect(out).toMatch(/^### gongbao: `old` → `new`\n\n\| \| came \| went \| changed \|\n/)
    expect(out).toContain('| ✏️ | 青河县/2021 | 地区生产总值 2021 | 86.42亿元 → 96.42亿元 |\n')
    expect((await command('diff', 'old', 'old', '--to', 'markdown')).out).toContain('No figure differs.')
  })

  it.each<[string, readonly string[], RegExp]>([
    ['one folder only', ['old'], /missing required argument 'new'/],
    ['a folder that is not there', ['old', 'nowhere'], /nowhere: no such folder/],
    ['a folder without datasets', ['in', 'old'], /in: holds no datasets/],
    ['a folder of CSV only', ['old', 'csv'], /csv: has no datasets as JSON.*--format csv,json/],
    ['a damaged file', ['old', 'damaged'], /damaged\/observations\.json: line 2 is no row/],
    ['a form that is not known', ['old', 'old', '--to', 'html'], /--to html: there is text, json, markdown/],
  ])('%s is wrong usage: exit code 2', async (_, args, message) => {
    put('csv/observations.csv', '')
    put('damaged/documents.json', '[]\n')
    put('damaged/observations.json', '[\n{"observation_id":\n]\n')
    expect(await command('diff', ...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})

describe('a line put in anywhere', () => {
  const paragraphs = [
    '一、经济运行',
    '全年地区生产总值86.42亿元，比上年增长5%。',
    '粮食产量8.6万吨，比上年增长5%。',
    '二、社会事业',
    '新建学校3所，新增学位1200个。',
    '新建医院3所，新增床位1200张。',
  ]
  const rowsOf = (parts: readonly string[]) =>
    extractText('青河县/2021.txt', [heading, ...parts, ''].join('\n\n')).observations.map(
      (row): FileRow => ({ ...row }),
    )

  it('is one figure more, and makes no other look changed', () => {
    const before = rowsOf(paragraphs)
    expect(before).toHaveLength(8)
    fc.assert(
      fc.property(fc.nat(paragraphs.length), (at) => {
        const found = figureChanges(before, rowsOf(paragraphs.toSpliced(at, 0, '建成公园3个。')))
        expect(found.came.map(({ text }) => text)).toEqual(['3个'])
        expect([found.went, found.revised, found.reread]).toEqual([[], [], []])
      }),
    )
  })
})

describe('however much differs', () => {
  const text = '`a|b` <script> @someone #12 全县规模以上工业企业利润总额'
  const rows = (count: number): FileRow[] =>
    Array.from({ length: count }, (_, start) => ({
      document_id: '青河县/2021',
      start,
      end: start + 1,
      text: `${start}亿元`,
      indicator: `${text}${start}`.repeat(20),
      measure: 'level',
    }))
  const many = comparison(folderOf('old', {}), folderOf('new', { observations: rows(3000) }))

  it('a comment stays short enough to be posted, and folds what it unfolds', () => {
    const comment = diffMarkdown(many, english)
    expect(comment.length).toBeLessThan(65_536)
    expect(comment).toContain('Figures that came (3000)')
    expect(comment).toMatch(/… 2900 more/)
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length)
    expect(comment).not.toMatch(/<script>|@someone|#12|[^\\]`a/)
  })

  it('no line is wider than the terminal', () => {
    const lines = diffText(many, { ...english, printColors: createColors(false), columns: 80 }).split('\n')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80)
    expect(lines.at(-2)).toBe('  … 2980 more (--to json has them all)')
  })
})

describe('pairing', () => {
  const row = fc.record({ a: fc.nat(2), b: fc.nat(2), id: fc.nat() })
  const versions = fc.tuple(fc.array(row), fc.array(row))

  it('loses no row and doubles none, and a version is itself', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const { pairs, came, went } = paired(before, after, [['a', 'b'], ['a']])
        expect(new Set([...pairs.map(([old]) => old), ...went])).toEqual(new Set(before))
        expect(new Set([...pairs.map(([, fresh]) => fresh), ...came])).toEqual(new Set(after))
        expect([pairs.length + went.length, pairs.length + came.length]).toEqual([
          before.length,
          after.length,
        ])
        expect(paired(before, before, [['a', 'b']]).pairs).toEqual(
          expect.arrayContaining(before.map((one) => [one, one])),
        )
      }),
    )
  })
})

function folderOf(name: string, datasets: Partial<Record<DatasetName, readonly FileRow[]>>) {
  return {
    name,
    rows: function* (dataset: DatasetName) {
      yield* datasets[dataset] ?? []
    },
  }
}
