import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyFolder } from './built.ts'
import { command, put } from './command.ts'

const report = `青河县2021年国民经济和社会发展统计公报

全年地区生产总值86.42亿元，比上年增长7.3%。
`
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

const entry = {
  document_id: '青河县/2021',
  start: report.indexOf('86.42'),
  text: '86.42亿元',
  field: 'value',
  value: '68420000000',
  reason: '年鉴为684.2亿元',
  who: '李明',
}

it('corrections reach the datasets and the series, and check makes them again', async () => {
  put('my/corrections.json', JSON.stringify([entry]))
  const { code, err } = await command('extract', 'input', '--corrections', 'my/corrections.json')
  expect([code, err.includes('warning')]).toEqual([0, false])
  expect(rows('observations')[0]).toMatchObject({
    value: 68420000000,
    corrected_by: '李明: value, 年鉴为684.2亿元',
  })
  expect(rows('series').find((row) => row.measure === 'level')).toMatchObject({ value: 684.2, unit: '亿元' })
  expect(await command('check')).toMatchObject({ code: 0, out: '' })
  put('my/corrections.json', '[]')
  const stale = await command('check')
  expect([stale.code, stale.out]).toEqual([1, expect.stringMatching(/value 68420000000 → 8642000000/)])
})

it('a configuration names them, and where rows are kept', async () => {
  put('my.json', JSON.stringify([entry]))
  put('gongbao.json', JSON.stringify({ inputs: ['input'], corrections: 'my.json', cache: false }))
  expect((await command('extract')).code).toBe(0)
  expect(rows('observations')[0]?.value).toBe(68420000000)
  expect(existsSync('.gongbao-cache')).toBe(false)
})

it('what no longer fits is said, and the run goes on', async () => {
  put(
    'my.json',
    JSON.stringify([
      { ...entry, text: '85亿元' },
      { ...entry, document_id: '白石县/2021' },
    ]),
  )
  const { code, err } = await command('extract', 'input', '--corrections', 'my.json')
  expect(code).toBe(0)
  expect(err).toMatch(
    /warning input\/青河县\/2021\.txt: Correction 1 \(value\): "86\.42亿元" stands at \d+, not "85亿元"/,
  )
  expect(err).toMatch(/warning 白石县\/2021: Correction 2 \(value\): no report of this document_id was read/)
  expect(rows('messages').map((row) => row.rule_id)).toEqual(
    expect.arrayContaining(['corrections/text-changed', 'corrections/no-report']),
  )
})

it.each([
  ['{', /my\.json is no JSON: .*Mend it\./],
  [
    JSON.stringify([entry, { ...entry, value: 1 }]),
    /my\.json cannot be used:\nEntry 2, value: .*Write it as text/,
  ],
  [JSON.stringify(Array(9).fill({ ...entry, who: 1 })), /Entry 5, who.*\nand 4 more/],
  [null, /my\.json: cannot be read\. --corrections takes a JSON file/],
])('a file that cannot be used stops the run before anything is written: %s', async (content, message) => {
  if (content !== null) put('my.json', content)
  expect(await command('extract', 'input', '--corrections', 'my.json')).toMatchObject({
    code: 2,
    err: expect.stringMatching(message),
  })
  expect(() => rows('observations')).toThrow(/ENOENT/)
})

function rows(dataset: string): readonly Record<string, unknown>[] {
  return JSON.parse(readFileSync(`output/${dataset}.json`, 'utf8'))
}
