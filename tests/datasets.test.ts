import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../pipeline/datasets/columns.ts'
import { csvText } from '../pipeline/datasets/csv-text.ts'
import { dataPackage } from '../pipeline/datasets/data-package.ts'
import { excerpt } from '../pipeline/datasets/excerpt.ts'
import { jsonText } from '../pipeline/datasets/json-text.ts'
import { datasetNames, keys } from '../pipeline/datasets/names.ts'
import { schemaOf } from '../pipeline/datasets/schemas.ts'
import type { Extracted } from '../pipeline/index.ts'
import { extractAlone } from './extract-text.ts'
import { filesOf } from './files-of.ts'

const text = `曲水县2021年国民经济和社会发展统计公报

全年地区生产总值52.60亿元，比上年增长6.10%。其中，第一产业增加值8.04亿元，
增长4.2%。粮食产量3—5万吨。财政支持的“两个项目”各20万元，总人口12345678901234567890人。
`
const extracted = extractAlone('曲水县/2021.txt', text)

describe('figures keep their digits', () => {
  it.each([
    ['52.60', '52.60'],
    ['12345678901234567890', '12345678901234567890'],
    ['0.1', '0.1'],
    ['-9.30', '-9.30'],
    [null, 'null'],
  ])('%s is written as %s', (value, written) => {
    const row = { ...extracted.observations[0], value }
    expect(jsonText(row, columnsOf('observations'))).toContain(`"value":${written},`)
  })

  it('any decimal is written as it stands, in JSON and in CSV', () => {
    const decimal = fc.stringMatching(/^-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,20})?$/)
    const columns = columnsOf('observations').filter(({ name }) => name === 'value')
    fc.assert(
      fc.property(decimal, (value) => {
        expect(jsonText({ value }, columns)).toBe(`{"value":${value}}`)
        expect(csvText([{ value }], columns)).toBe(`${value}\r\n`)
      }),
    )
  })
})

describe('CSV by RFC 4180', () => {
  const columns = columnsOf('messages').filter(({ name }) => name === 'reason')
  it.each([
    ['甲，乙', '甲，乙'],
    ['a,b', '"a,b"'],
    ['说“好”', '说“好”'],
    ['say "well"', '"say ""well"""'],
    ['两\n行', '"两\n行"'],
    ['=1+1', '=1+1'],
    ['', ''],
    [null, ''],
  ])('%j → %j', (reason, written) => {
    expect(csvText([{ reason }], columns)).toBe(`${written}\r\n`)
  })
})

describe('every row holds what its published schema promises', async () => {
  const ajv = new Ajv2020({ allowUnionTypes: true })
  const files = await filesOf([extracted])
  it.each(datasetNames)('%s', (name) => {
    const rows: unknown[] = JSON.parse(files.get(`${name}.json`) ?? '')
    const validate = ajv.compile(schemaOf(name))
    expect(rows.flatMap((row) => (validate(row) ? [] : [[row, validate.errors]]))).toEqual([])
    for (const row of rows)
      expect(Object.keys(row as object)).toEqual(columnsOf(name).map((column) => column.name))
  })

  it('keys are unique, and what points somewhere points at a row', () => {
    for (const name of datasetNames) {
      const rows: Record<string, unknown>[] = JSON.parse(files.get(`${name}.json`) ?? '')
      const { primary, foreign } = keys[name]
      if (primary !== null) expect(new Set(rows.map((row) => row[primary])).size).toBe(rows.length)
      for (const { field, dataset } of foreign) {
        const there: Record<string, unknown>[] = JSON.parse(files.get(`${dataset}.json`) ?? '')
        const ids = new Set(there.map((row) => row[keys[dataset].primary ?? '']))
        expect(rows.filter((row) => row[field] !== null && !ids.has(row[field]))).toEqual([])
      }
    }
  })

  it('mentions and observations lie where they say', () => {
    for (const { start, end, text: slice } of [...extracted.mentions, ...extracted.observations])
      expect(text.slice(start, end)).toBe(slice)
  })
})

describe('identifiers', () => {
  it('two figures of one numeral have two', () => {
    const ids = extracted.observations.map((row) => row.observation_id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are the same in every run, and others in another report', () => {
    const idsOf = ({ mentions }: Extracted) => mentions.map((row) => row.mention_id)
    expect(idsOf(extractAlone('曲水县/2021.txt', text))).toEqual(idsOf(extracted))
    expect(idsOf(extractAlone('曲水县/2022.txt', text))).not.toEqual(idsOf(extracted))
  })
})

describe('nothing of one report is left for the next', () => {
  it('a report gives the same rows whatever was read before it', () => {
    const other = extractAlone('乙县/2019.md', '# 乙县2019年政府工作报告\n\n完成投资7亿元。')
    expect(extractAlone('曲水县/2021.txt', text)).toEqual(extracted)
    expect(extractAlone('乙县/2019.md', '# 乙县2019年政府工作报告\n\n完成投资7亿元。')).toEqual(other)
  })
})

describe('the descriptor', async () => {
  const descriptor = JSON.parse((await filesOf([extracted])).get('datapackage.json') ?? '')
  it('names no resource for a key that stays within its own dataset, as version 2 asks', () => {
    const observations = descriptor.resources.find(({ name }: { name: string }) => name === 'observations')
    expect(observations.schema.foreignKeys).toContainEqual({
      fields: ['qualifies'],
      reference: { fields: ['observation_id'] },
    })
  })

  it.each([
    ['input/2020.txt', { title: '乙县公报', path: 'input/2020.txt' }],
    ['../input/2020.txt', { title: '乙县公报' }],
    ['input/../../2020.txt', { title: '乙县公报' }],
    ['/input/2020.txt', { title: '乙县公报' }],
    ['D:/input/2020.txt', { title: '乙县公报' }],
  ])('the source %s is described by %j', (source, described) => {
    expect(dataPackage([], [{ title: '乙县公报', source }], { inputs: [] })).toMatchObject({
      sources: [described],
    })
  })

  it('holds no clock and no absolute path', () => {
    expect(JSON.stringify(descriptor)).not.toMatch(/"created"|"\/[a-z]+\//)
    expect(descriptor.sources).toEqual([
      { title: '曲水县2021年国民经济和社会发展统计公报', path: '曲水县/2021.txt' },
    ])
  })
})

describe('the sentence around a figure', () => {
  it.each([
    ['甲增长\n5%。', 4, 6, '甲增长5%。'],
    ['  the GDP\n  grew 5%', 13, 20, 'the GDP grew 5%'],
  ])('%j is put on one line', (sentence, start, end, expected) => {
    expect(excerpt(sentence, { start: 0, end: sentence.length }, { start, end })).toBe(expected)
  })

  it('of a very long one only what is near', () => {
    const long = `${'𠀀'.repeat(5000)}5%${'乙'.repeat(5000)}`
    const found = excerpt(long, { start: 0, end: long.length }, { start: 10_000, end: 10_002 })
    expect(found.length).toBeLessThan(900)
    expect(found).toMatch(/^…𠀀+5%乙+…$/u)
  })
})

describe('no report at all', () => {
  it('gives files that are whole all the same', async () => {
    const files = await filesOf([])
    expect(files.get('mentions.json')).toBe('[]\n')
    expect(files.get('mentions.csv')).toBe(
      `${columnsOf('mentions')
        .map(({ name }) => name)
        .join(',')}\r\n`,
    )
  })
})

describe('the second opinion of another library', () => {
  it('datapackage reads every row and every key', async () => {
    const { emptyFolder } = await import('./built.ts')
    const { Package } = await import('datapackage')
    const { writeFileSync } = await import('node:fs')
    const folder = emptyFolder()
    for (const [name, content] of await filesOf([extracted])) writeFileSync(`${folder}/${name}`, content)
    const descriptor = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'))
    const tables = descriptor.resources
      .filter(({ format }: { format?: string }) => format === 'csv')
      .map(asVersionOne)
    const pack = await Package.load({ ...descriptor, resources: tables }, { basePath: folder })
    expect(pack.errors).toEqual([])
    for (const name of datasetNames) {
      const rows = await pack.getResource(name).read({ keyed: true, relations: true })
      expect(rows).toHaveLength(extracted[name].length)
    }
  })
})

/** The library knows version 1 only, where a key within its own dataset names the resource `""`. */
function asVersionOne(table: { schema: { foreignKeys?: readonly { reference: object }[] } }): object {
  const foreignKeys = (table.schema.foreignKeys ?? []).map((key) => ({
    ...key,
    reference: { resource: '', ...key.reference },
  }))
  return { ...table, schema: { ...table.schema, foreignKeys } }
}
