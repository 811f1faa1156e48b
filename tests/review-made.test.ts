import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { madeOf } from '../pipeline/review/made.ts'
import { emptyFolder } from './built.ts'

let folder = ''
beforeEach(() => {
  folder = emptyFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = { document_id: '2020', start: 1, field: 'drop', reason: 'a heading', who: '李明' }

function described(gongbao: object) {
  mkdirSync(join(folder, '输出'), { recursive: true })
  writeFileSync(join(folder, '输出/datapackage.json'), JSON.stringify({ gongbao }))
  return madeOf(join(folder, '输出'))
}

it('the command that makes the datasets anew asks for all that was asked for', () => {
  const { again } = described({
    inputs: ['my reports', '曲沃县'],
    format: 'text',
    formats: ['csv', 'json'],
    encoding: 'gb18030',
    meta: { region: '曲沃县' },
    lexicon: 'words',
    bom: true,
  })
  expect(again).toBe(
    'gongbao extract "my reports" 曲沃县 --format text,csv,json --encoding gb18030 --meta region=曲沃县 ' +
      `--lexicon words --bom --out ${join(folder, '输出')} --corrections corrections.json`,
  )
})

it('without a descriptor it asks for nothing', () => {
  expect(madeOf('output')).toEqual({
    again: 'gongbao extract input --out output --corrections corrections.json',
    corrections: null,
    entries: [],
  })
})

it.each([
  ['the entries of the corrections in use', JSON.stringify([entry]), [entry]],
  ['none of a file with faults', JSON.stringify([{ ...entry, who: '' }]), null],
  ['none of a file that is no JSON', '[', null],
  ['none of a file that is not there', null, null],
])('gives %s', (_, content, entries) => {
  const path = join(folder, 'my.json')
  if (content !== null) writeFileSync(path, content)
  expect(described({ inputs: ['in'], corrections: path })).toMatchObject({ corrections: path, entries })
})
