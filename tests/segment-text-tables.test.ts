import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../pipeline/lexicon/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import { withTextTables } from '../pipeline/segment/text-tables/index.ts'

const lexicon = loadLexicon()

async function blocksIn(text: string, path: string) {
  const source = await readReport({ bytes: Buffer.from(text), path })
  return withTextTables(source.blocks, source.text, lexicon)
}

describe('many lines of one kind end in time', () => {
  it.each([
    ['heads without rows', '指标\n', 0],
    ['figures without labels', '1 2\n', 0],
    ['dashes', '— —\n', 0],
    ['rows', '粮食 1 2\n', 1],
    ['bars', '|粮食|\n', 0],
    ['bars of words', '甲|乙\n', 0],
  ])('%s', async (_, line, tables) => {
    const blocks = await blocksIn(line.repeat(20_000), 'a.txt')
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(tables)
  })

  it('HTML tables that nobody closes', async () => {
    expect(await blocksIn('<table>\n\n'.repeat(10_000), 'a.md')).toEqual([])
  })
})

it('gives each cell the place in the source that it was read from', async () => {
  const text = '品名　　产量　　增长%\n粮　食　15.2万吨　3.4\n棉　花　3600吨　-1.5\n油　料　2.1万吨　6.0\n'
  const [table] = await blocksIn(text, 'a.txt')
  if (table?.kind !== 'table') throw new TypeError('no table')
  const cells = table.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))
  expect(cells).toEqual([
    ['品名', '产量', '增长%'],
    ['粮　食', '15.2万吨', '3.4'],
    ['棉　花', '3600吨', '-1.5'],
    ['油　料', '2.1万吨', '6.0'],
  ])
})

it('a line of nothing but bars ends in time', async () => {
  const blocks = await blocksIn(`${'|'.repeat(100_000)}\n${'|1'.repeat(100_000)}\n`, 'a.txt')
  expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([])
})
