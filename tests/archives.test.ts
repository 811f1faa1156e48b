import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mostBytes } from '../pipeline/read/zip.ts'
import { emptyFolder, gongbao } from './built.ts'

const report = '青河县2021年政府工作报告\n\n全县粮食产量完成8.6万吨，增长5%。\n'

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

describe('a zip file', () => {
  it('stands for the folder that was packed in it', () => {
    pack('all.zip', {
      '青河县/2021.txt': report,
      '青河县/2022.txt': report.replace('青河县2021年', ''),
      '青河县/2022.meta.json': '{"region":"曲沃县","review_year":"2021"}',
      'README.md': '说明',
      '__MACOSX/._2021.txt': 'x',
      '附图.jpg': 'x',
    })
    const { code, err } = gongbao(['extract', 'all.zip'], { cwd })
    expect(code).toBe(0)
    expect(documents()).toEqual([
      ['青河县/2021', 'all.zip/青河县/2021.txt', '青河县'],
      ['青河县/2022', 'all.zip/青河县/2022.txt', '曲沃县'],
    ])
    expect(err).toMatch(/passed over.* 1 \.jpg/)
  })

  it('in a folder has the place of a folder', () => {
    pack('in/2021年.zip', { '甲.txt': report })
    expect(gongbao(['extract', 'in', '--jobs', '2'], { cwd }).code).toBe(0)
    expect(documents()).toEqual([['2021年/甲', 'in/2021年.zip/甲.txt', '青河县']])
    expect(gongbao(['check'], { cwd }).code).toBe(0)
  })

  it('may have names in GBK that do not say so', () => {
    const zip = Buffer.from(zipSync({ 'abcd.txt': strToU8(report) }))
    const gbk = Buffer.from([0xbc, 0xd7, 0xcf, 0xd8]) // 甲县
    for (let at = zip.indexOf('abcd'); at >= 0; at = zip.indexOf('abcd')) gbk.copy(zip, at)
    writeFileSync('a.zip', zip)
    expect(gongbao(['extract', 'a.zip'], { cwd }).code).toBe(0)
    expect(documents()).toEqual([['甲县', 'a.zip/甲县.txt', '青河县']])
  })

  it('leads nowhere outside itself', () => {
    pack('a.zip', { '../../out.txt': report, 'C:/out.txt': report, '甲.txt': report })
    gongbao(['extract', 'a.zip'], { cwd })
    expect(documents().map(([id]) => id)).not.toContain('out')
  })
})

describe('a bad zip file is told, and the others go on', () => {
  beforeEach(() => writeFileSync('好.txt', report))

  it.each([
    ['no zip at all', strToU8('PK nothing')],
    ['one cut off', zipSync({ 'a.txt': strToU8(report.repeat(50)) }).slice(0, 200)],
  ])('%s', (_, bytes) => {
    writeFileSync('bad.zip', bytes)
    const { code, err } = gongbao(['extract', 'bad.zip', '好.txt'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/bad\.zip.*cannot be unpacked.*again/s)
    expect(documents().map(([id]) => id)).toEqual(['好'])
  })

  it('a bomb: what unpacks to more than a report can have', () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(mostBytes + 1), '小.txt': strToU8(report) })
    writeFileSync('bomb.zip', bomb)
    const { code, err } = gongbao(['extract', 'bomb.zip', '好.txt'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/bomb\.zip\/bomb\.txt: .*unpacks to more than/)
    expect(documents().map(([id]) => id)).toEqual(['好', '小'])
  })
})

function pack(path: string, files: Readonly<Record<string, string>>): void {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(path, zipSync(Object.fromEntries(entries)))
}

function documents(): readonly (readonly [string, string, string | null])[] {
  const rows: { document_id: string; source: string; region_name: string | null }[] = JSON.parse(
    readFileSync('output/documents.json', 'utf8'),
  )
  return rows.map((row) => [row.document_id, row.source, row.region_name])
}
