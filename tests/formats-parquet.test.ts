import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../pipeline/datasets/columns.ts'
import { columnDecimal } from '../pipeline/datasets/formats/decimal.ts'
import { datasetNames } from '../pipeline/datasets/names.ts'
import type { ObservationRow } from '../pipeline/datasets/rows.ts'
import { emptyFolder } from './built.ts'
import { asked } from './duckdb.ts'
import { extractAlone, extractText } from './extract-text.ts'
import { bytesOf } from './files-of.ts'

const extracted = extractAlone(
  '曲水县/2021.txt',
  `曲水县2021年国民经济和社会发展统计公报

全年地区生产总值52.60亿元，比上年增长6.10%，总量居全市第3位。粮食产量3—5万吨，下降0.5%。
财政支持的“两个项目”各20万元，总人口12345678901234567890人。
`,
)
const folder = emptyFolder()
beforeAll(() => put([extracted]))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Parquet holds what CSV holds', () => {
  it.each(datasetNames)('%s: row by row, digit for digit', async (name) => {
    const columns = columnsOf(name).map((column) => column.name)
    const [parquet, csv] = await Promise.all([
      asked(`SELECT ${columns.map(asText(name)).join()} FROM '${join(folder, name)}.parquet'`),
      asked(`SELECT * FROM read_csv('${join(folder, name)}.csv', all_varchar = true)`),
    ])
    expect(csv).toHaveLength(extracted[name].length)
    expect(parquet).toEqual(csv.map((row) => withoutEndingZeros(row, name)))
  })

  it('with types', async () => {
    const types = await asked(`DESCRIBE SELECT * FROM '${join(folder, 'observations')}.parquet'`)
    const typeOf = new Map(types.map(({ column_name, column_type }) => [column_name, column_type]))
    expect(
      ['value', 'value_max', 'start', 'unit', 'rules', 'period'].map((name) => typeOf.get(name)),
    ).toEqual(['DECIMAL(38,10)', 'DECIMAL(38,10)', 'INTEGER', 'VARCHAR', 'VARCHAR[]', 'VARCHAR'])
  })
})

describe('figures', () => {
  it.each([
    ['2.05', 20500000000n],
    ['-9.30', -93000000000n],
    ['-0.5', -5000000000n],
    ['0.1000000000000', 1000000000n],
    ['9'.repeat(28), 10n ** 38n - 10n ** 10n],
    ['9'.repeat(29), null],
    ['0.00000000001', null],
  ])('%s is %s ten-thousand-millionths', (text, expected) => {
    expect(columnDecimal(text)).toBe(expected)
  })

  it('of any digits that fit come back as they went', async () => {
    const figures = fc.sample(fc.stringMatching(/^-?(0|[1-9][0-9]{0,26})(\.[0-9]{1,10})?$/), {
      numRuns: 500,
      seed: 5,
    })
    await put([{ observations: figures.map(observed) }])
    const rows = await asked(
      `SELECT CAST(p.value AS VARCHAR) = CAST(CAST(c.value AS DECIMAL(38, 10)) AS VARCHAR) AS same
       FROM '${join(folder, 'observations')}.parquet' p
       POSITIONAL JOIN read_csv('${join(folder, 'observations')}.csv', all_varchar = true) c`,
    )
    expect(rows).toEqual(figures.map(() => ({ same: true })))
  })

  it('that do not fit are told of', () => {
    const report = extractText('甲县2021年.txt', `全县总产值${'9'.repeat(30)}元，投资3.5亿元。`)
    expect(report.messages.filter((row) => row.rule_id === 'datasets/long-figure')).toMatchObject([
      { severity: 'warning', reason: expect.stringContaining('30 digits'), line: 1, column: 6 },
    ])
  })

  it('are found by their size, over groups of rows too', async () => {
    await put([{ observations: Array.from({ length: 45_000 }, (_, at) => observed(`${at - 22_500}.5`)) }])
    const parquet = `'${join(folder, 'observations')}.parquet'`
    expect(await asked(`SELECT count(*) n, min(value) least FROM ${parquet} WHERE value < -22000`)).toEqual([
      { n: '501', least: '-22500.5000000000' },
    ])
    expect(await asked(`SELECT count(DISTINCT row_group_id) n FROM parquet_metadata(${parquet})`)).toEqual([
      { n: '3' },
    ])
  })
})

describe('files', () => {
  it('are the same bytes whenever they are made', async () => {
    const [once, again] = await Promise.all([parquetOf(), parquetOf()])
    expect(once).toEqual(again)
    expect(once.toString('latin1')).not.toMatch(/hyparquet|\/tmp/)
  })

  it('without rows are read all the same', async () => {
    await put([])
    expect(await asked(`SELECT count(*) n FROM '${join(folder, 'mentions')}.parquet'`)).toEqual([{ n: '0' }])
  })
})

async function parquetOf(): Promise<Buffer> {
  return (await bytesOf([extracted], { formats: ['parquet'] })).get('observations.parquet') ?? Buffer.alloc(0)
}

async function put(reports: Parameters<typeof bytesOf>[0]): Promise<void> {
  for (const [name, bytes] of await bytesOf(reports, { formats: ['csv', 'parquet'] }))
    writeFileSync(join(folder, name), bytes)
}

function observed(value: string): ObservationRow {
  const [row] = extracted.observations
  if (row === undefined) throw new Error('the report above has observations')
  return { ...row, value }
}

/** How a typed column looks in CSV. */
function asText(name: (typeof datasetNames)[number]) {
  const types = new Map(columnsOf(name).map((column) => [column.name, column.type]))
  return (column: string) => {
    const type = types.get(column)
    if (type === 'array') return `array_to_string("${column}", '|') AS "${column}"`
    const text = `CAST("${column}" AS VARCHAR)`
    if (type === 'number') return `rtrim(rtrim(${text}, '0'), '.') AS "${column}"`
    return `nullif(${text}, '') AS "${column}"`
  }
}

/** `6.10` is 6.1 as a decimal. */
function withoutEndingZeros(row: Record<string, unknown>, name: (typeof datasetNames)[number]) {
  const figures = new Set(
    columnsOf(name).flatMap((column) => (column.type === 'number' ? [column.name] : [])),
  )
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      figures.has(field) && typeof value === 'string' && value.includes('.')
        ? value.replace(/\.?0+$/, '')
        : value,
    ]),
  )
}
