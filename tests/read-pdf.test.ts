import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../pipeline/index.ts'
import { ReadError, readReport } from '../pipeline/read/index.ts'
import { inPageOrder } from '../pipeline/read/pdf/interleaved.ts'
import { withoutRadicals } from '../pipeline/read/pdf/radicals.ts'
import { minimalPdf } from './minimal-pdf.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))

describe.each(['report.pdf', 'report-tagged.pdf'])('%s', (name) => {
  it('has its paragraphs joined over lines and pages, and its tables', async () => {
    const source = await readReport({ bytes: fixture(name), path: name })
    expect(source.pages).toHaveLength(2)
    expect(source.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2)
    expect(source.text).toContain('三次产业结构由上年的22.1∶37.0∶40.9调整为21.2∶37.9∶40.9。')
    expect(source.text).toContain('原煤\t万吨\t128.6\t-3.5\n')
  })

  it('tells the page, and in tables the row and column, of every numeral', async () => {
    const { mentions } = await extract({ name, content: fixture(name) })
    const at = (text: string) => mentions.find((row) => row.text === text)
    expect(at('86.42亿元')).toMatchObject({ page: 1, table: null, row: null, column: null })
    expect(at('31240元')).toMatchObject({ page: 2 })
    expect(at('142700')).toMatchObject({ page: 1, table: 1, row: 3, column: 2 })
    expect(at('-3.5')).toMatchObject({ table: 2, row: 2, column: 4 })
  })
})

describe('a PDF that names a character map instead of holding it', () => {
  it('is read with the map of that name', async () => {
    const bytes = minimalPdf(['<c8abcfd8cdeab3c938362e3432d2dad4aa>']) // 全县完成86.42亿元 in GBK
    const { text } = await readReport({ bytes, path: 'a.pdf' })
    expect(text.trim()).toBe('全县完成86.42亿元')
  })
})

describe('what belongs to the pages', () => {
  it('is left out, and told', async () => {
    const places = ['cfd8', 'cad0', 'caa1', 'b9fa'] // 县市省国
    const pages = places.map((place, at) => [
      { x: 60, y: 800, gbk: 'c7e0bad3cfd8b1a8b8e6' }, // 青河县报告
      { x: 60, y: 700 - at, gbk: `c8ab${place}cdeab3c93${at}2e3432d2dad4aaa1a3` },
      { x: 300, y: 30, gbk: `2d203${at + 1}202d` },
    ])
    const { text, problems } = await readReport({ bytes: minimalPdf(pages), path: 'a.pdf' })
    expect(text).toBe('全县完成0.42亿元。全市完成1.42亿元。全省完成2.42亿元。全国完成3.42亿元。\n')
    expect(problems[0]).toMatchObject({ severity: 'info', ruleId: 'read/left-out' })
  })
})

describe('a PDF that cannot be read says why', () => {
  it.each([
    ['a picture of paper', () => minimalPdf([[]]), 'read/no-text', /OCR/],
    ['one with a password', () => fixture('locked.pdf'), 'read/encrypted', /password/],
    ['no PDF', () => Buffer.from('%PDF-1.7 and nothing more'), 'read/damaged', /again/],
  ])('%s', async (_, bytes, ruleId, words) => {
    const error = await readReport({ bytes: bytes(), path: 'a.pdf' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ ruleId, message: expect.stringMatching(words) })
  })

  it('one that is cut off gives what it holds, or an error; it does not hang', async () => {
    const whole = fixture('report.pdf')
    for (const part of [0.2, 0.5, 0.9]) {
      const bytes = whole.subarray(0, Math.floor(whole.length * part))
      const read = await readReport({ bytes, path: 'a.pdf' }).catch((caught: unknown) => caught)
      expect(read instanceof ReadError || (read as { text: string }).text.length > 0).toBe(true)
    }
  })
})

describe('characters', () => {
  it('that a font maps to radicals become what the page shows', () => {
    expect(withoutRadicals('⽣产总值增⻓，⼀般公共预算，⺠⽣')).toBe('生产总值增长，一般公共预算，民生')
  })

  it('of two fonts come in the order of the page', () => {
    const item = (text: string, x: number, width: number) => ({ text, x, width, y: 0, size: 12, cell: null })
    const row = [item('粮食 五连 丰', 0, 72), item('“', 24, 6), item('”', 54, 6)]
    expect(inPageOrder(row).map(({ text }) => text)).toEqual(['粮食', '“', '五连', '”', '丰'])
  })
})
