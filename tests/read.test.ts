import { describe, expect, it } from 'vitest'
import type { Source, TextBlock } from '../pipeline/core/source.ts'
import { decode, ReadError } from '../pipeline/read/index.ts'
import { textSource } from './extract-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** `全县` in GB 18030. */
const gb18030 = Uint8Array.from([0xc8, 0xab, 0xcf, 0xd8])

describe('decode', () => {
  it('takes UTF-8', () => {
    expect(decode(utf8('全县'))).toEqual({ text: '全县', encoding: 'utf-8' })
  })
  it('leaves a byte order mark in the string, so that offsets count it', () => {
    expect(decode(utf8('\ufeff全县')).text).toBe('\ufeff全县')
  })
  it('takes GB 18030 where it is no UTF-8', () => {
    expect(decode(gb18030)).toEqual({ text: '全县', encoding: 'gb18030' })
  })
  it('takes UTF-16 with its mark', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x68, 0x51])).text).toBe('\ufeff全')
  })
  it.each([
    ['an empty file', Uint8Array.from([]), 'read/empty'],
    ['NUL bytes', Uint8Array.from([80, 75, 3, 4, 0, 0]), 'read/not-text'],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff]), 'read/undecodable'],
  ])('refuses %s with a remedy', (_, bytes, ruleId) => {
    const error = errorOf(() => decode(bytes))
    expect(error.ruleId).toBe(ruleId)
    expect(error.remedy).not.toBe('')
  })
  it('refuses a file whose ending it does not know', () => {
    expect(errorOf(() => textSource({ bytes: utf8('全县'), path: 'a.xls' })).ruleId).toBe(
      'read/unknown-format',
    )
  })
})

describe('views', () => {
  it.each([
    ['增长 ６．９ ％', '增长6.9%'],
    ['ＧＤＰ　１００', 'GDP 100'],
    ['城镇 3.3 3.2 农村', '城镇3.3 3.2农村'],
    ['曲沃\u200b县，共\u00a05个', '曲沃县，共5个'],
    ['５～８％，＋３', '5~8%，+3'],
    ['“十四五”：１：２', '“十四五”：1：2'],
  ])('%s', (written, shown) => {
    expect(texts(read(written, 'a.txt'))).toEqual([shown])
  })

  it('leads back to the source', () => {
    const [block] = read('\ufeff  增长 ６．９％', 'a.txt').blocks as readonly TextBlock[]
    expect(block?.view.starts).toEqual([3, 4, 6, 7, 8, 9])
    expect([block?.start, block?.end]).toEqual([3, 10])
  })
})

describe('plain text', () => {
  it.each([
    ['5*3*2', '5*3*2'],
    ['[草案]: x', '[草案]:x'],
    ['    四个空格', '四个空格'],
    ['2023. 年', '2023.年'],
    ['<b>粗</b>', '<b>粗</b>'],
    ['# 井号', '#井号'],
    ['| 甲 | 乙 |', '|甲|乙|'],
    ['&permil;', '&permil;'],
  ])('takes %s as it is', (line, shown) => {
    expect(texts(read(line, 'a.txt'))).toEqual([shown])
  })
  it('makes a block of every line', () => {
    expect(texts(read('一\r\n二\n\n三\f四', 'a.txt'))).toEqual(['一', '二', '三', '四'])
  })
})

describe('Markdown', () => {
  it('drops marks of emphasis and says what is bold', () => {
    const [block] = read('**一、农业。**粮食*丰收*', 'a.md').blocks as readonly TextBlock[]
    expect([block?.view.text, block?.strong]).toEqual(['一、农业。粮食丰收', 5])
  })
  it.each([
    ['增长 5~8%', '增长5~8%'],
    ['6.5&permil;', '6.5‰'],
    ['5\\*3', '5*3'],
    ['见[公报](http://a.cn/1.html)。', '见公报。'],
    ['[1]:本数据为初步统计数。', '[1]:本数据为初步统计数。'],
    ['1. 农业', '1.农业'],
    ['- 农业', '农业'],
    ['> 引用 5', '引用5'],
    ['**一、农业', '一、农业'],
    ['<p>粮食5万吨</p>', '粮食5万吨'],
  ])('%s', (written, shown) => {
    expect(texts(read(written, 'a.md'))).toEqual([shown])
  })
  it('breaks a paragraph where its lines break', () => {
    expect(texts(read('一\n二<br>三', 'a.md'))).toEqual(['一', '二', '三'])
  })
  it('reads a table cell by cell', () => {
    const [table] = read('| 指<br>标 | 5\\|6 |\n|-|-|\n| 粮 食 | |', 'a.md').blocks
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.view.text)) : null
    expect(cells).toEqual([
      ['指标', '5|6'],
      ['粮食', ''],
    ])
  })
  it('sets addresses, comments and code apart', () => {
    const { furniture } = read(
      '![](./W0202.gif) <!-- 摄 1 --> `x1` 见[报](http://a.cn/2)。 http://a.cn/3',
      'a.md',
    )
    expect(furniture.map(({ kind, view }) => `${kind} ${view.text}`)).toEqual([
      'address ![](./W0202.gif)',
      'markup <!--摄1-->',
      'markup `x1`',
      'address ](http://a.cn/2)',
      'address http://a.cn/3',
    ])
  })
  it('reads front matter, after a byte order mark too', () => {
    const source = read('\ufeff---\ntitle: 公报\nyear: 2020\n---\n\n正文 5', 'a.md')
    expect(source.beside.frontMatter).toEqual({ title: '公报', year: '2020' })
    expect(source.blocks.map(({ start, end }) => source.text.slice(start, end))).toEqual(['正文 5'])
  })
})

describe('what stands beside a report', () => {
  it('takes the facts of its .meta.json', () => {
    const { beside } = textSource({ bytes: utf8('正文'), path: 'a.txt', metaFile: '{"region":"曲沃县"}' })
    expect(beside.metaFile).toEqual({ region: '曲沃县' })
  })
  it('refuses a broken one', () => {
    const given = { bytes: utf8('正文'), path: 'a.txt', metaFile: '{' }
    expect(errorOf(() => textSource(given)).ruleId).toBe('read/meta-file')
  })
})

function read(text: string, path: string): Source {
  return textSource({ bytes: utf8(text), path })
}

function texts({ blocks }: Source): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [] : block.view.text))
}

function errorOf(act: () => unknown): ReadError {
  try {
    act()
  } catch (error) {
    if (error instanceof ReadError) return error
  }
  throw new Error('expected a ReadError')
}
