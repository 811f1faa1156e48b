import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { concepts } from '../pipeline/datasets/formats/sdmx-concepts.ts'
import { sdmxTime } from '../pipeline/datasets/formats/sdmx-time.ts'
import { emptyFolder } from './built.ts'
import { asked } from './duckdb.ts'
import { extractText } from './extract-text.ts'
import { filesOf } from './files-of.ts'

describe('periods as SDMX writes them', () => {
  it.each([
    ['2020', '2020', 'A'],
    ['2020-H2', '2020-S2', 'S'],
    ['2020-Q3', '2020-Q3', 'Q'],
    ['2020-06', '2020-06', 'M'],
    ['2020-06-15', '2020-06-15', 'D'],
    ['2020/2020', '2020', 'A'],
    ['2016/2020', '2016-01-01/P5Y', '_O'],
    ['2020-07/2020-12', '2020-07-01/P6M', '_O'],
    ['2020-01/2020-12', '2020-01-01/P1Y', '_O'],
    ['2020-Q1/2020-Q3', '2020-01-01/P9M', '_O'],
    ['2019-H2/2020', '2019-07-01/P18M', '_O'],
    ['2020-02-10/2020-03-01', '2020-02-10/P21D', '_O'],
    ['2020-11/2021-02-28', '2020-11-01/P4M', '_O'],
  ])('%s → %s %s', (period, time, frequency) => {
    expect(sdmxTime(period)).toEqual({ time, frequency })
  })
})

describe('SDMX-CSV 2.0', async () => {
  const extracted = extractText(
    '曲沃县/2021.txt',
    `曲沃县2021年国民经济和社会发展计划执行情况报告

一、2021年计划执行情况

全县地区生产总值52.60亿元，比上年增长6.10%，总量居全市第3位。“十三五”期间年均增长5%。

二、2022年经济社会发展主要目标

地区生产总值增长6%以上。
`,
  )
  const files = await filesOf([extracted], { formats: ['sdmx-csv'] })
  const folder = emptyFolder()
  const path = join(folder, 'observations.sdmx.csv')
  writeFileSync(path, files.get('observations.sdmx.csv') ?? '')
  const rows = await asked(`SELECT * FROM read_csv('${path}', all_varchar = true)`)

  it('begins with what its rows are rows of', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'STRUCTURE',
      'STRUCTURE_ID',
      'ACTION',
      ...concepts.map(({ id }) => id),
    ])
    for (const row of rows)
      expect([row.STRUCTURE, row.STRUCTURE_ID, row.ACTION]).toEqual([
        'dataflow',
        'GONGBAO:OBSERVATIONS(1.0.0)',
        'I',
      ])
  })

  it('has every observation that has a value and a period', () => {
    const stated = extracted.observations.filter(({ value, period }) => value !== null && period !== null)
    expect(rows.map((row) => row.OBS_ID)).toEqual(stated.map((row) => row.observation_id))
    expect(rows.length).toBeGreaterThan(3)
  })

  it('says each in the concepts of SDMX', () => {
    expect(rows[0]).toMatchObject({
      FREQ: 'A',
      REF_AREA: '141021',
      INDICATOR: 'gdp',
      MEASURE: 'level',
      TIME_PERIOD: '2021',
      OBS_VALUE: '5260000000',
      OBS_STATUS: 'A',
      UNIT_MEASURE: '元',
      UNIT_MULT: '0',
      INDICATOR_NAME: '地区生产总值',
    })
    expect(rows.at(-1)).toMatchObject({ OBS_STATUS: 'F', TIME_PERIOD: '2022', OBS_VALUE: '6', BOUND: 'min' })
  })

  it('has a key of its own in every row, and ids that SDMX allows', () => {
    const dimensions = concepts.filter(({ role }) => role === 'dimension').map(({ id }) => id)
    const keys = rows.map((row) => dimensions.map((id) => row[id]).join('.'))
    expect(new Set(keys).size).toBe(rows.length)
    for (const row of rows)
      for (const id of dimensions.filter((one) => one !== 'TIME_PERIOD'))
        expect(row[id]).toMatch(/^[\w@$-]+$/)
  })
})
