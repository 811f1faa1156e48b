import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError, readReport } from '../pipeline/read/index.ts'
import { numberIn } from '../pipeline/read/word/number-formats.ts'
import { item, numbering, paragraph, part, wordFile } from './word-file.ts'

async function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  return readReport({ bytes: wordFile(body, parts), path: 'a.docx' })
}

async function lines(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return (await read(body, parts)).text.split('\n').filter((line) => line !== '')
}

describe('numbers that Word makes', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 21, 105], '一 十 十一 二十一 一百〇五'],
    ['ideographDigital', [1, 10, 21], '一 一〇 二一'],
    ['chineseLegalSimplified', [1, 12, 30], '壹 壹拾贰 叁拾'],
    ['ideographTraditional', [1, 10], '甲 癸'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [3], '⑶'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalZero', [7], '07'],
    ['upperRoman', [4, 19], 'IV XIX'],
    ['lowerLetter', [1, 27], 'a aa'],
    ['unheardOf', [5], '5'],
  ])('%s', (format, numbers, expected) => {
    expect(numbers.map((number) => numberIn(format, number)).join(' ')).toBe(expected)
  })

  it('stand before their paragraphs, level by level, and begin anew below the next', async () => {
    const levels = numbering(['chineseCounting', '%1、'], ['chineseCounting', '（%2）'], ['decimal', '%1.%3'])
    const body = [
      item('经济'),
      item('工业', 1),
      item('农业', 1),
      item('粮食', 2),
      item('民生'),
      item('就业', 1),
    ]
    expect(await lines(body.join(''), { 'word/numbering.xml': levels })).toEqual([
      '一、经济',
      '（一）工业',
      '（二）农业',
      '一.1粮食',
      '二、民生',
      '（一）就业',
    ])
  })

  it('begin anew where a list sets a start of its own', async () => {
    const levels = numbering(['decimal', '%1.'])
    expect(await lines(item('甲') + item('乙') + item('丙', 0, 2), { 'word/numbering.xml': levels })).toEqual(
      ['1.甲', '2.乙', '1.丙'],
    )
  })
})

describe('what a Word file shows', () => {
  it('headings by style or outline', async () => {
    const styles = part(
      'styles',
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/><w:name w:val="自定义"/></w:style>',
    )
    const body =
      paragraph('总量', '<w:pStyle w:val="2"/>') +
      paragraph('工业', '<w:outlineLvl w:val="2"/>') +
      paragraph('正文')
    const { blocks } = await read(body, { 'word/styles.xml': styles })
    expect(blocks.map((block) => [block.kind, 'depth' in block ? block.depth : null])).toEqual([
      ['heading', 1],
      ['heading', 3],
      ['paragraph', null],
    ])
  })

  it('insertions and not deletions, nor what is hidden, and says so', async () => {
    const body =
      '<w:p><w:r><w:t>投资</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>15</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暂定</w:t></w:r><w:r><w:t>亿元</w:t></w:r></w:p>'
    const { text, problems } = await read(body)
    expect(text).toBe('投资15亿元\n')
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['read/tracked-changes', 'read/hidden-text'])
  })

  it('cells that cover several rows or columns once', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const table = `<w:tbl>${[
      row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('2021年', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('绝对数（万吨）'), cell('增长（%）')),
      row(cell('粮食'), cell('8.6'), cell('2.1')),
    ].join('')}</w:tbl>`
    const { blocks } = await read(table)
    const [found] = blocks
    const cells = found?.kind === 'table' ? found.rows.flat() : []
    expect(cells.map(({ view, row: at, column }) => `${at} ${column} ${view.text}`)).toEqual([
      '0 0 指标',
      '0 1 2021年',
      '1 1 绝对数（万吨）',
      '1 2 增长（%）',
      '2 0 粮食',
      '2 1 8.6',
      '2 2 2.1',
    ])
  })

  it('notes at their place and at the end, text boxes, breaks and hyphens', async () => {
    const body =
      '<w:p><w:r><w:t>产量</w:t><w:footnoteReference w:id="2"/><w:t>8</w:t><w:noBreakHyphen/><w:t>9万吨</w:t><w:br/><w:t>增产</w:t></w:r>' +
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph('图注3')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>${paragraph('重复')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const notes = part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('初步统计数。')}</w:footnote>`,
    )
    expect(await lines(body, { 'word/footnotes.xml': notes })).toEqual([
      '产量[2]8-9万吨',
      '增产',
      '图注3',
      '[2]初步统计数。',
    ])
  })

  it('no table of contents', async () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、工业 3')}</w:sdtContent></w:sdt>`
    const { text, problems } = await read(toc + paragraph('正文'))
    expect([text, problems.map(({ ruleId }) => ruleId)]).toEqual(['正文\n', ['read/left-out']])
  })

  it('text in a frame of one cell as text', async () => {
    expect(
      await lines(`<w:tbl><w:tr><w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc></w:tr></w:tbl>`),
    ).toEqual(['甲', '乙'])
  })
})

describe('an old Word file', () => {
  it('has its paragraphs and its tables', async () => {
    const bytes = readFileSync(new URL('../fixtures/formats/report.doc', import.meta.url))
    const source = await readReport({ bytes, path: 'report.doc' })
    expect(source.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2)
    expect(source.text).toContain('三次产业结构由上年的22.1∶37.0∶40.9调整为21.2∶37.9∶40.9。')
    expect(source.text).toContain('原煤\t万吨\t128.6\t-3.5\n')
  })
})

describe('what a file is counts more than its ending', () => {
  it.each([
    ['a Word file', () => wordFile(paragraph('投资8亿元')), 'a.doc', 'docx'],
    [
      'an old Word file',
      () => readFileSync(new URL('../fixtures/formats/report.doc', import.meta.url)),
      'a.docx',
      'doc',
    ],
    ['a PDF', () => readFileSync(new URL('../fixtures/formats/report.pdf', import.meta.url)), 'a.txt', 'pdf'],
  ])('%s', async (_, bytes, path, format) => {
    const source = await readReport({ bytes: bytes(), path })
    expect(source.format).toBe(format)
    expect(source.problems.map(({ ruleId }) => ruleId)).toContain('read/format-by-content')
  })
})

describe('a file that cannot be read says why', () => {
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(10_000)}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`
  const entity =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document><w:body>&b;&c;</w:body></w:document>'
  it.each([
    ['entities', () => wordFile('', { 'word/document.xml': entity }), 'read/hostile'],
    ['no XML', () => wordFile('', { 'word/document.xml': '<w:document><w:body>' }), 'read/damaged'],
    ['no document', () => zipSync({ 'x.txt': strToU8('x') }), 'read/damaged'],
    ['cut off', () => wordFile(paragraph('投资8亿元')).slice(0, 150), 'read/damaged-archive'],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }), 'read/too-large'],
    ['nested without end', () => wordFile(deep), 'read/too-deep'],
    ['rich text', () => strToU8('{\\rtf1\\ansi 8}'), 'read/not-read'],
    [
      'locked',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'read/encrypted',
    ],
    [
      'an old one, cut off',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'read/damaged',
    ],
  ])('%s', async (_, bytes, ruleId) => {
    const error = await readReport({ bytes: bytes(), path: 'a.docx' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ ruleId })
  })

  it('100,000 paragraphs are read in one go', async () => {
    const { blocks } = await read(paragraph('投资8亿元').repeat(100_000))
    expect(blocks).toHaveLength(100_000)
  })
})
